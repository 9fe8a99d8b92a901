package app.rebound.resilience.win;

import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A win, new or edited. */
public class WinForm {

    private @Nullable Long version;

    @NotBlank(message = "{win.words.missing}")
    @Size(max = 500, message = "{error.tooLong}")
    private @Nullable String words;

    @NotNull(message = "{win.wonOn.missing}")
    private @Nullable LocalDate wonOn;

    static WinForm on(LocalDate today) {
        var form = new WinForm();
        form.wonOn = today;
        return form;
    }

    static WinForm of(StoredWin win) {
        var form = new WinForm();
        form.version = win.version();
        form.words = win.words();
        form.wonOn = win.wonOn();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(wonOn, "wonOn", today, errors);
    }

    String words() {
        return Objects.requireNonNull(words);
    }

    LocalDate wonOn() {
        return Objects.requireNonNull(wonOn);
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(WinForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "words", words, now.words);
        Differences.note(differences, "wonOn", wonOn, now.wonOn);
        return differences;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable LocalDate getWonOn() {
        return wonOn;
    }

    public void setWonOn(@Nullable LocalDate wonOn) {
        this.wonOn = wonOn;
    }
}
