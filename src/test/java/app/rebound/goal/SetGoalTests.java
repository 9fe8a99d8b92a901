package app.rebound.goal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.PageForm;
import app.rebound.Visitor;
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
    void makesOneGoalOfAFormThatIsSentTwice() {
        var form = filledIn();

        var first = form.send().leadsTo();

        assertThat(form.send().leadsTo()).isEqualTo(first);
        assertThat(steps(first)).containsExactly("List the moments");
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
    void keepsTheStepsThatTheGoalHasGainedSince() {
        var form = filledIn();
        var first = form.send().leadsTo();
        visitor.open(first)
                .form(first + "/steps")
                .with("step", "Buy a notebook")
                .send();

        form.with("measure", "Eight in a row").send();

        assertThat(steps(first)).containsExactly("List the moments", "Buy a notebook");
    }

    @Test
    void makesASecondGoalOfAPageThatIsUsedAgain() {
        var form = filledIn();
        var first = form.send().leadsTo();

        var second = form.with("title", "Sleep before interviews").send().leadsTo();

        assertThat(Stream.of(first, second).map(this::details))
                .extracting(GoalDetails::title)
                .containsExactly("Tell eight stories", "Sleep before interviews");
    }

    @Test
    void takesAFormWhoseGoalWasDeletedMeanwhileAsANewOne() {
        var form = filledIn();
        var first = form.send().leadsTo();
        visitor.open(first).form(first + "/removal").send();

        var second = form.with("measure", "Eight in a row").send().leadsTo();

        assertThat(second).isNotEqualTo(first);
        assertThat(details(second).measure()).isEqualTo("Eight in a row");
    }

    private GoalDetails details(String address) {
        var id = GoalId.of(address.substring("/goals/".length()));
        return journals.as(journals.ofLocalAccount(), () -> journal.get(id).details());
    }

    private Stream<String> steps(String address) {
        return details(address).steps().stream().map(GoalDetails.Step::text);
    }
}
