package app.rebound.resilience.lookback;

import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A look back, new or edited. */
public class LookBackForm {

    /** Minted when the form is shown, so that sending it twice keeps one look back. */
    private @Nullable LookBackId lookBack;

    private @Nullable Long version;

    @NotNull(message = "{lookBack.from.missing}")
    private @Nullable LocalDate from;

    @NotNull(message = "{lookBack.to.missing}")
    private @Nullable LocalDate to;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String setOut;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String got;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String surprised;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String target;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String change;

    static LookBackForm on(Span span) {
        var form = new LookBackForm();
        form.lookBack = LookBackId.next();
        form.from = span.from();
        form.to = span.to();
        return form;
    }

    static LookBackForm of(StoredLookBack stored) {
        var form = new LookBackForm();
        var details = stored.details();
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

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(LookBackForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "from", from, now.from);
        Differences.note(differences, "to", to, now.to);
        Differences.note(differences, "setOut", setOut, now.setOut);
        Differences.note(differences, "got", got, now.got);
        Differences.note(differences, "surprised", surprised, now.surprised);
        Differences.note(differences, "target", target, now.target);
        Differences.note(differences, "change", change, now.change);
        return differences;
    }

    public @Nullable LookBackId getLookBack() {
        return lookBack;
    }

    public void setLookBack(@Nullable LookBackId lookBack) {
        this.lookBack = lookBack;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable String getSetOut() {
        return setOut;
    }

    public void setSetOut(@Nullable String setOut) {
        this.setOut = setOut;
    }

    public @Nullable String getGot() {
        return got;
    }

    public void setGot(@Nullable String got) {
        this.got = got;
    }

    public @Nullable String getSurprised() {
        return surprised;
    }

    public void setSurprised(@Nullable String surprised) {
        this.surprised = surprised;
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
    }
}
