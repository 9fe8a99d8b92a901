package app.rebound.resilience.courage;

import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** That a step was taken, and how it was. */
public class TakenForm {

    private @Nullable Long version;

    @NotNull(message = "{courage.on.missing}")
    private @Nullable LocalDate on;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    private @Nullable Short before;

    @Min(value = 0, message = "{error.feeling.strength}")
    @Max(value = 10, message = "{error.feeling.strength}")
    private @Nullable Short after;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String words;

    /** A step that was not taken yet is taken today, as far as the form knows. */
    static TakenForm of(StoredStep stored, LocalDate today) {
        var form = new TakenForm();
        form.version = stored.version();
        form.on = stored.doneOn() == null ? today : stored.doneOn();
        form.before = stored.before();
        form.after = stored.after();
        form.words = stored.words();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(on, "on", today, errors);
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(TakenForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "on", on, now.on);
        Differences.note(differences, "before", before, now.before);
        Differences.note(differences, "after", after, now.after);
        Differences.note(differences, "words", words, now.words);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable Short getBefore() {
        return before;
    }

    public void setBefore(@Nullable Short before) {
        this.before = before;
    }

    public @Nullable Short getAfter() {
        return after;
    }

    public void setAfter(@Nullable Short after) {
        this.after = after;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
