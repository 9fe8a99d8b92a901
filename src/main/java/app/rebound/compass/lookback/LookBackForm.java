package app.rebound.compass.lookback;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A look back, new or edited. */
public class LookBackForm extends EditForm {

    @NotNull(message = "{lookBack.from.missing}")
    public @Nullable LocalDate from;

    @NotNull(message = "{lookBack.to.missing}")
    public @Nullable LocalDate to;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String setOut;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String got;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String surprised;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String target;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String change;

    static LookBackForm on(Span span) {
        var form = new LookBackForm();
        form.from = span.from();
        form.to = span.to();
        return form;
    }

    static LookBackForm of(Stored<LookBackId, LookBackDetails> stored) {
        var form = new LookBackForm();
        var details = stored.details();
        form.item = stored.id().value();
        form.version = stored.version();
        form.from = details.span().from();
        form.to = details.span().to();
        form.setOut = details.setOut();
        form.got = details.got();
        form.surprised = details.surprised();
        form.target = details.target();
        form.change = details.change();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(from, "from", today, errors);
        Dates.checkPast(to, "to", today, errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue("to", "lookBack.to.before");
        }
        if (!errors.hasErrors() && toDetails().isEmpty()) {
            errors.rejectValue("got", "lookBack.empty");
        }
    }

    /** The days as far as they make sense. */
    @Nullable
    Span span() {
        return from == null || to == null || to.isBefore(from) ? null : new Span(from, to);
    }

    LookBackDetails toDetails() {
        return new LookBackDetails(
                new Span(Objects.requireNonNull(from), Objects.requireNonNull(to)),
                setOut,
                got,
                surprised,
                target,
                change);
    }

    @Override
    protected @Nullable Object name() {
        return span();
    }
}
