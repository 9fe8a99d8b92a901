package app.rebound.application.live;

import app.rebound.application.NextStep;
import app.rebound.platform.web.Dates;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What comes next, by itself or as a part of the application's form. */
public class NextStepForm {

    @Size(max = 300, message = "{error.tooLong}")
    private @Nullable String nextStep;

    private @Nullable LocalDate nextStepOn;

    final void show(@Nullable NextStep step) {
        nextStep = step == null ? null : step.what();
        nextStepOn = step == null ? null : step.on();
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkNear(nextStepOn, "nextStepOn", today, errors);
        if (nextStep == null && nextStepOn != null) {
            errors.rejectValue("nextStep", "application.nextStep.missing");
        }
    }

    @Nullable
    NextStep toNextStep() {
        return nextStep == null ? null : new NextStep(nextStep, nextStepOn);
    }

    public @Nullable String getNextStep() {
        return nextStep;
    }

    public void setNextStep(@Nullable String nextStep) {
        this.nextStep = nextStep;
    }

    public @Nullable LocalDate getNextStepOn() {
        return nextStepOn;
    }

    public void setNextStepOn(@Nullable LocalDate nextStepOn) {
        this.nextStepOn = nextStepOn;
    }
}
