package app.rebound.goal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A goal as a person lives with it: steps, their order and days, ideas, and looking back. */
@FullStack
class GoalPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    TestClock clock;

    String goal;

    @BeforeEach
    void setAGoal() {
        goal = visitor.open("/goals/new")
                .form("/goals")
                .with("title", "Tell eight stories")
                .with("within", "TWO_WEEKS")
                .with("steps", "List the moments\nRecord three")
                .send()
                .leadsTo();
    }

    @Test
    void movesAStepWithoutScripts() {
        assertThat(visitor.open(goal).has("[aria-label^=Move]")).isFalse();
        var inOrder = visitor.open(
                visitor.open(goal).one("a:contains(Change the order)").attr("href"));

        var moved = inOrder.form(placeOf(inOrder, "Record three"))
                .forge("to", "EARLIER")
                .send()
                .follow();

        assertThat(moved.texts(".step__text")).containsExactly("Record three", "List the moments");
        assertThat(moved.one("[aria-label='Move up: Record three']").hasAttr("disabled"))
                .isTrue();
        assertThat(moved.one("[aria-label='Move down: Record three']").hasAttr("disabled"))
                .isFalse();
    }

    @Test
    void refusesAMoveThatIsNone() {
        var inOrder = visitor.open(goal + "?order=true");

        inOrder.form(placeOf(inOrder, "Record three"))
                .forge("to", "SIDEWAYS")
                .send()
                .answers(400);
    }

    @Test
    void showsAStepOnItsDayUnderTodayUntilItIsTicked() {
        step("Tell my sister", "2026-03-16");
        assertThat(visitor.open("/dashboard").main()).doesNotContain("Tell my sister");

        clock.advance(Duration.ofDays(2));

        assertThat(today()).contains("A step for today: Tell my sister, for \"Tell eight stories\"");
        visitor.open(goal)
                .form(goal + "/steps/" + stepId("Tell my sister") + "/completion")
                .send();
        assertThat(today()).doesNotContain("Tell my sister");
    }

    @Test
    void givesAStepAnotherDay() {
        step("Tell my sister", "2026-03-20");
        var at = goal + "/steps/" + stepId("Tell my sister");

        visitor.open(at + "/edit")
                .form(at)
                .with("stepDueOn", "2026-03-25")
                .send()
                .follow();

        assertThat(visitor.open(goal).main()).contains("Tell my sister By 25 March 2026");
    }

    @Test
    void putsAStepBackThatWasRemoved() {
        var at = goal + "/steps/" + stepId("List the moments");

        var removed = visitor.open(at + "/edit").form(at + "/removal").send().follow();
        step("Tell my sister", "2026-03-20");

        assertThat(removed.announcement()).isEqualTo("Deleted: List the moments");
        assertThat(visitor.open(goal).texts(".step__text")).hasSize(2);
        removed.formOf("Undo").send().follow();
        assertThat(visitor.open(goal).texts(".step__text")).hasSize(3).first().isEqualTo("List the moments");
    }

    @Test
    void editsAStepThatIsTickedMeanwhile() {
        var at = goal + "/steps/" + stepId("List the moments");
        var edit = visitor.open(at + "/edit").form(at).with("step", "List eight moments");

        visitor.open(goal).form(at + "/completion").send();

        edit.send().answers(302);
    }

    @Test
    void keepsAStepsWordsWhenItsDayIsOver() {
        var again = newStep("Tell my sister", "2026-03-13").send().answers(422);

        assertThat(again.problemAt("stepDueOn")).isNotEmpty();
        assertThat(again.form(goal + "/steps", 0).value("step")).isEqualTo("Tell my sister");
    }

    @Test
    void addsAnIdeaInOneTap() {
        var idea = visitor.open(goal)
                .html()
                .select(".idea input[name=step]")
                .first()
                .val();

        var page = visitor.open(goal).form(goal + "/steps", 1).send().follow();

        assertThat(page.texts(".step__text")).contains(idea);
        assertThat(page.html().select(".idea input[name=step]").eachAttr("value"))
                .doesNotContain(idea);
    }

    @Test
    void offersALookBackOnTheChosenDayAndKeepsWhatHelpedAsANote() {
        clock.advance(Duration.ofDays(14));
        var offered =
                visitor.open("/dashboard").one(".rows a:contains(Look back)").attr("href");

        var page = visitor.open(offered)
                .form(goal + "/review")
                .with("words", "Biscuits")
                .with("decision", "CHANGE")
                .with("measure", "Four stories, told to a person")
                .with("dueOn", "2026-04-25")
                .send()
                .follow();

        assertThat(page.main()).contains("By 25 April 2026", "Four stories, told to a person");
        assertThat(page.main()).contains("You looked back on the goal and changed it. Biscuits");
        assertThat(visitor.open("/dashboard").main()).doesNotContain("Look back");
    }

    @Test
    void endsAGoalWithWhatHelped() {
        var page = visitor.open(
                        visitor.open(goal).one("a:contains(Mark as reached)").attr("href"))
                .form(goal + "/review")
                .with("words", "My sister")
                .send()
                .follow();

        assertThat(page.main()).contains("Reached on 14 March 2026", "My sister");
        assertThat(visitor.open(goal + "/review").leadsTo()).isEqualTo(goal);
    }

    @Test
    void asksWhereItGoesFromHereAndKeepsTheWords() {
        var again = visitor.open(goal + "/review?decision=nonsense")
                .form(goal + "/review")
                .with("words", "Biscuits")
                .send()
                .answers(422);

        assertThat(again.problemAt("decision")).contains("What do you decide?");
        assertThat(again.form(goal + "/review").value("words")).isEqualTo("Biscuits");
    }

    @Test
    void keepsBothMeasuresOfAReviewInTwoTabs() {
        var one = visitor.open(goal + "/review").form(goal + "/review").with("decision", "CHANGE");
        var other = visitor.open(goal + "/review").form(goal + "/review").with("decision", "CHANGE");
        one.with("measure", "From one tab").send().answers(302);

        var conflict = other.with("measure", "From the other").send().answers(409);

        assertThat(conflict.main()).contains("From one tab");
        assertThat(conflict.form(goal + "/review").value("measure")).isEqualTo("From the other");
        conflict.form(goal + "/review").send().answers(302);
        assertThat(visitor.open(goal).main()).contains("From the other");
    }

    private String today() {
        return visitor.open("/dashboard").main();
    }

    private void step(String text, String day) {
        newStep(text, day).send().answers(302);
    }

    private PageForm newStep(String text, String day) {
        return visitor.open(goal).form(goal + "/steps", 0).with("step", text).with("stepDueOn", day);
    }

    private String stepId(String text) {
        return visitor.open(goal).one(".step:contains(" + text + ")").id().substring("step-".length());
    }

    private String placeOf(Page page, String text) {
        return page.one(".step:contains(" + text + ") .step__moves").attr("action");
    }

    /** Templates take such a text for a no of ours, if they are asked whether it is there. */
    @Test
    void showsATextThatIsAPlainNo() {
        var page = visitor.open("/goals/new")
                .form("/goals")
                .with("title", "Ask for less")
                .with("measure", "No")
                .send()
                .follow();

        assertThat(page.texts("p.words")).contains("No");
    }
}
