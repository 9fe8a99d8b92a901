package app.rebound.goal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.goal.GoalDetails.Step;
import app.rebound.goal.RaisedBy.Origin;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class GoalFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final GoalForm form = new GoalForm();

    @Test
    void readsOneStepFromEachLine() {
        form.setTitle("Tell eight stories");
        form.setSteps("- List the moments\n\n  • Record three\nTell four to a person");

        assertThat(form.toDetails(TODAY).steps())
                .extracting(Step::text)
                .containsExactly("List the moments", "Record three", "Tell four to a person");
    }

    @Test
    void refusesADayThatIsOver() {
        form.setDueOn(TODAY.minusDays(1));

        assertThat(problems(null).hasFieldErrors("dueOn")).isTrue();
    }

    @Test
    void keepsADayThatHasPassedSinceItWasChosen() {
        form.setDueOn(TODAY.minusDays(1));

        assertThat(problems(TODAY.minusDays(1)).hasErrors()).isFalse();
    }

    @Test
    void takesToday() {
        form.setDueOn(TODAY);

        assertThat(problems(null).hasErrors()).isFalse();
    }

    @Test
    void saysWhenAStepIsTooLong() {
        form.setSteps("short\n" + "x".repeat(301));

        assertThat(problems(null).hasFieldErrors("steps")).isTrue();
    }

    @Test
    void keepsADraftForEachTextThatRaisesAGoal() {
        var entry = RejectionId.next();
        var one = GoalForm.raisedBy(new RaisedBy(entry, null, Origin.REASON, "one"));
        var other = GoalForm.raisedBy(new RaisedBy(entry, null, Origin.REASON, "other"));

        assertThat(one.draft()).isNotEqualTo(other.draft()).isNotEqualTo(form.draft());
    }

    private BeanPropertyBindingResult problems(LocalDate chosenBefore) {
        var errors = new BeanPropertyBindingResult(form, "goalForm");
        form.check(TODAY, chosenBefore, errors);
        return errors;
    }
}
