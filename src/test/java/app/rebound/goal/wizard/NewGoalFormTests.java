package app.rebound.goal.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.goal.GoalDetails.Step;
import app.rebound.goal.RaisedBy;
import app.rebound.goal.RaisedBy.Origin;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class NewGoalFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final NewGoalForm form = new NewGoalForm();

    @Test
    void readsOneStepFromEachLine() {
        form.setTitle("Tell eight stories");
        form.setSteps("- List the moments\n\n  • Record three\nTell four to a person");

        assertThat(form.toDetails(TODAY, null).steps())
                .extracting(Step::text)
                .containsExactly("List the moments", "Record three", "Tell four to a person");
    }

    @Test
    void refusesADayThatIsOver() {
        form.setDueOn(TODAY.minusDays(1));

        assertThat(problems().hasFieldErrors("dueOn")).isTrue();
    }

    @Test
    void takesAStepThatIsChosenAndWrittenOnce() {
        form.setTitle("Tell eight stories");
        form.getProposedSteps().put("0", null);
        form.getProposedSteps().put("1", "Record three, and listen");
        form.setSteps("Record three, and listen\nTell four to a person");

        assertThat(form.toDetails(TODAY, null).steps())
                .extracting(Step::text)
                .containsExactly("Record three, and listen", "Tell four to a person");
    }

    @Test
    void prefersThePersonsOwnDayAndMeasure() {
        form.setTitle("Tell eight stories");
        form.setWithin(Horizon.TWO_WEEKS);
        form.setProposedMeasure("Eight in a row");

        assertThat(form.toDetails(TODAY, null).dueOn()).isEqualTo(TODAY.plusWeeks(2));
        assertThat(form.toDetails(TODAY, null).measure()).isEqualTo("Eight in a row");

        form.setDueOn(TODAY.plusDays(3));
        form.setMeasure("My sister nods");

        assertThat(form.toDetails(TODAY, null).dueOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(form.toDetails(TODAY, null).measure()).isEqualTo("My sister nods");
    }

    @Test
    void hasNoDayWithoutOne() {
        form.setTitle("Tell eight stories");
        form.setWithin(Horizon.NO_DAY);

        assertThat(form.toDetails(TODAY, null).dueOn()).isNull();
    }

    @Test
    void takesToday() {
        form.setDueOn(TODAY);

        assertThat(problems().hasErrors()).isFalse();
    }

    @Test
    void saysWhenAStepIsTooLong() {
        form.setSteps("short\n" + "x".repeat(301));

        assertThat(problems().hasFieldErrors("steps")).isTrue();
    }

    @Test
    void keepsADraftForEachTextThatRaisesAGoal() {
        var entry = RejectionId.next();
        var one = NewGoalForm.raisedBy(new RaisedBy(entry, null, null, Origin.REASON, "one"));
        var other = NewGoalForm.raisedBy(new RaisedBy(entry, null, null, Origin.REASON, "other"));

        assertThat(one.draft()).isNotEqualTo(other.draft()).isNotEqualTo(form.draft());
    }

    private BeanPropertyBindingResult problems() {
        var errors = new BeanPropertyBindingResult(form, "newGoalForm");
        form.check(TODAY, errors);
        return errors;
    }
}
