package app.rebound.application.live;

import app.rebound.application.NextStep;
import app.rebound.application.StoredApplication;
import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What comes next, by itself or as a part of the application's form. */
public class NextStepForm {

    private @Nullable Long version;

    @Size(max = 300, message = "{error.tooLong}")
    private @Nullable String nextStep;

    private @Nullable LocalDate nextStepOn;

    final void show(StoredApplication application) {
        var step = application.nextStep();
        version = application.version();
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

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(NextStepForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "nextStep", nextStep, now.nextStep);
        Differences.note(differences, "nextStepOn", nextStepOn, now.nextStepOn);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
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
