package app.rebound.goal.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.rejection.reason.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Setting a goal as a person meets it. */
@FullStack
class SetGoalTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    GoalJournal journal;

    private PageForm filledIn() {
        return visitor.open("/goals/new")
                .answers(200)
                .form("/goals")
                .with("title", "Tell eight stories")
                .with("steps", "List the moments");
    }

    @Test
    void keepsWhatWasAddedToAFormThatIsSentAgain() {
        var form = filledIn();
        var first = form.send().leadsTo();

        form.with("measure", "Eight in a row").with("dueOn", "2026-06-01");
        var second =
                form.with("steps", "List the moments\nTell four to a person").send();

        assertThat(second.leadsTo()).isEqualTo(first);
        assertThat(details(first).measure()).isEqualTo("Eight in a row");
        assertThat(details(first).dueOn()).hasToString("2026-06-01");
        assertThat(steps(first)).containsExactly("List the moments", "Tell four to a person");
    }

    @Test
    void asksForTheTitleOfAFormThatIsSentAgainWithoutOne() {
        var form = visitor.open("/goals/new").form("/goals").with("title", "Tell eight stories");
        form.send().answers(302);

        var again = form.with("title", "").send().answers(422);

        assertThat(again.main()).contains("A few things need a look");
    }

    @Test
    void keepsTheStepsThatTheGoalHasGainedSince() {
        var form = filledIn();
        var first = form.send().leadsTo();
        visitor.open(first)
                .form(first + "/steps", 0)
                .with("step", "Buy a notebook")
                .send();

        form.with("measure", "Eight in a row").send();

        assertThat(steps(first)).containsExactly("List the moments", "Buy a notebook");
    }

    @Test
    void needsNoMoreThanATitle() {
        var goal = visitor.open("/goals/new")
                .form("/goals")
                .with("title", "Sleep before interviews")
                .with("within", Horizon.NO_DAY)
                .send()
                .leadsTo();

        assertThat(details(goal).measure()).isNull();
        assertThat(details(goal).dueOn()).isNull();
        assertThat(details(goal).steps()).isEmpty();
    }

    @Test
    void turnsAFewWordsIntoAPlan() {
        var proposed = visitor.open("/goals/new")
                .form("/goals")
                .with("title", "be better at system design")
                .with("propose", "true")
                .send()
                .answers(200);

        assertThat(proposed.main()).contains("This goal is about “System design”");
        var goal = details(proposed.form("/goals").without("propose").send().leadsTo());

        assertThat(goal.title()).isEqualTo("be better at system design");
        assertThat(goal.measure()).contains("designs drawn");
        assertThat(goal.dueOn()).isEqualTo(TestClock.TODAY.plusWeeks(4));
        assertThat(goal.steps()).hasSize(1);
        assertThat(goal.raisedBy().theme()).isNotNull();
    }

    @Test
    void watchesNoThemeThatIsUnticked() {
        var proposed = visitor.open("/goals/new")
                .form("/goals")
                .with("title", "be better at system design")
                .with("propose", "true")
                .send();

        var goal = proposed.form("/goals")
                .without("propose")
                .without("about")
                .send()
                .leadsTo();

        assertThat(details(goal).raisedBy().theme()).isNull();
    }

    @Test
    void watchesNoThemeThatIsNone() {
        var goal = filledIn().forge("about", "nonsense").send().leadsTo();

        assertThat(details(goal).raisedBy().theme()).isNull();
    }

    @Test
    void proposesWhatSuitsAReason() {
        var page = visitor.open("/goals/new?origin=REASON&reason=PREPARATION");

        assertThat(page.one("#title").val()).contains("prepared");
        assertThat(page.main()).contains("This goal comes from a reason Preparation");
        assertThat(details(page.form("/goals").send().leadsTo()).raisedBy().reason())
                .isEqualTo(Reason.PREPARATION);
    }

    @Test
    void keepsTheProposalsOfAFormThatComesBack() {
        var again = visitor.open("/goals/new?reason=SKILLS")
                .form("/goals")
                .with("title", "")
                .send()
                .answers(422);

        assertThat(again.html().select("input[name=proposedMeasure]")).hasSizeGreaterThan(2);
        assertThat(again.html().select("input[name^=proposedSteps][checked]")).hasSize(1);
    }

    private GoalDetails details(String address) {
        var id = GoalId.of(address.substring("/goals/".length()));
        return journals.as(journals.ofLocalAccount(), () -> journal.get(id).details());
    }

    private Stream<String> steps(String address) {
        return details(address).steps().stream().map(GoalDetails.Step::text);
    }
}
