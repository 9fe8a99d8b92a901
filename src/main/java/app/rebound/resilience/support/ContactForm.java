package app.rebound.resilience.support;

import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When the person reached out, and how it went. */
public class ContactForm {

    private @Nullable Long version;

    @NotNull(message = "{contact.on.missing}")
    private @Nullable LocalDate on;

    @Size(max = 1000, message = "{error.tooLong}")
    private @Nullable String words;

    static ContactForm of(ContactLine contact) {
        var form = new ContactForm();
        form.version = contact.version();
        form.on = contact.on();
        form.words = contact.words();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(on, "on", today, errors);
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(ContactForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "on", on, now.on);
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

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
