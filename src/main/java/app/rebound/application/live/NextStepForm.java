package app.rebound.application.live;

import app.rebound.application.StoredApplication;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What comes next, by itself or as a part of the application's form. */
public class NextStepForm extends EditForm {

    @Size(max = 300, message = "{error.tooLong}")
    public @Nullable String nextStep;

    public @Nullable LocalDate nextStepOn;

    static NextStepForm of(StoredApplication application) {
        var form = new NextStepForm();
        form.show(application);
        return form;
    }

    final void show(StoredApplication application) {
        var step = application.nextStep();
        item = application.id().value();
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
}
