package app.rebound.resilience.courage;

import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step for the ladder, new or edited. */
public class StepForm {

    /** Minted when the form is shown, so that sending it twice is one step. */
    private @Nullable BraveStepId step;

    private @Nullable Long version;

    @NotBlank(message = "{courage.step.missing}")
    @Size(max = 200, message = "{error.tooLong}")
    private @Nullable String title;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    private @Nullable Short expected;

    static StepForm blank(@Nullable String title) {
        var form = new StepForm();
        form.step = BraveStepId.next();
        form.title = title;
        return form;
    }

    static StepForm of(StoredStep stored) {
        var form = new StepForm();
        form.version = stored.version();
        form.title = stored.title();
        form.expected = stored.expected();
        return form;
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(StepForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "title", title, now.title);
        Differences.note(differences, "expected", expected, now.expected);
        return differences;
    }

    public @Nullable BraveStepId getStep() {
        return step;
    }

    public void setStep(@Nullable BraveStepId step) {
        this.step = step;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable Short getExpected() {
        return expected;
    }

    public void setExpected(@Nullable Short expected) {
        this.expected = expected;
    }
}
