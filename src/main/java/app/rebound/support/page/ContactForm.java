package app.rebound.support.page;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import app.rebound.support.ContactLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When the person reached out, and how it went. */
public class ContactForm extends EditForm {

    @NotNull(message = "{contact.on.missing}")
    public @Nullable LocalDate on;

    @Size(max = 1000, message = "{error.tooLong}")
    public @Nullable String words;

    static ContactForm of(ContactLine contact) {
        var form = new ContactForm();
        form.item = contact.id();
        form.version = contact.version();
        form.on = contact.on();
        form.words = contact.words();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(on, "on", today, errors);
    }
}
