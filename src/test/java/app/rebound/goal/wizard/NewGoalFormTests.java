package app.rebound.goal.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.goal.GoalDetails.Step;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.validation.DirectFieldBindingResult;

class NewGoalFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final NewGoalForm form = new NewGoalForm();

    @Test
    void readsOneStepFromEachLine() {
        form.title = "Tell eight stories";
        form.steps = "- List the moments\n\n  • Record three\nTell four to a person";

        assertThat(form.toDetails(TODAY, null).steps())
                .extracting(Step::text)
                .containsExactly("List the moments", "Record three", "Tell four to a person");
    }

    @Test
    void refusesADayThatIsOver() {
        form.dueOn = TODAY.minusDays(1);

        assertThat(problems().hasFieldErrors("dueOn")).isTrue();
    }

    @Test
    void takesAStepThatIsChosenAndWrittenOnce() {
        form.title = "Tell eight stories";
        form.proposedSteps.put("0", null);
        form.proposedSteps.put("1", "Record three, and listen");
        form.steps = "Record three, and listen\nTell four to a person";

        assertThat(form.toDetails(TODAY, null).steps())
                .extracting(Step::text)
                .containsExactly("Record three, and listen", "Tell four to a person");
    }

    @Test
    void prefersThePersonsOwnDayAndMeasure() {
        form.title = "Tell eight stories";
        form.within = Horizon.TWO_WEEKS;
        form.proposedMeasure = "Eight in a row";

        assertThat(form.toDetails(TODAY, null).dueOn()).isEqualTo(TODAY.plusWeeks(2));
        assertThat(form.toDetails(TODAY, null).measure()).isEqualTo("Eight in a row");

        form.dueOn = TODAY.plusDays(3);
        form.measure = "My sister nods";

        assertThat(form.toDetails(TODAY, null).dueOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(form.toDetails(TODAY, null).measure()).isEqualTo("My sister nods");
    }

    @Test
    void hasNoDayWithoutOne() {
        form.title = "Tell eight stories";
        form.within = Horizon.NO_DAY;

        assertThat(form.toDetails(TODAY, null).dueOn()).isNull();
    }

    @Test
    void takesToday() {
        form.dueOn = TODAY;

        assertThat(problems().hasErrors()).isFalse();
    }

    @Test
    void saysWhenAStepIsTooLong() {
        form.steps = "short\n" + "x".repeat(301);

        assertThat(problems().hasFieldErrors("steps")).isTrue();
    }

    private DirectFieldBindingResult problems() {
        var errors = new DirectFieldBindingResult(form, "form");
        form.check(TODAY, errors);
        return errors;
    }
}
