package app.rebound.support.page;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.text.Dates;
import app.rebound.support.SupporterDetails;
import app.rebound.support.SupporterId;
import app.rebound.support.Way;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Someone to lean on, new or edited. */
public class SupporterForm extends EditForm {

    @NotBlank(message = "{supporter.name.missing}")
    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String name;

    public Set<Way> ways = EnumSet.noneOf(Way.class);

    @Size(max = 200, message = "{error.tooLong}")
    public @Nullable String ownWay;

    @Size(max = 60, message = "{error.tooLong}")
    public @Nullable String phone;

    @Size(max = 254, message = "{error.tooLong}")
    public @Nullable String mail;

    @Size(max = 500, message = "{error.tooLong}")
    public @Nullable String other;

    public @Nullable LocalDate spokeOn;

    static SupporterForm of(Stored<SupporterId, SupporterDetails> stored) {
        var form = new SupporterForm();
        var details = stored.details();
        form.item = stored.id().value();
        form.version = stored.version();
        form.name = details.name();
        form.ways.addAll(details.ways());
        form.ownWay = details.ownWay();
        form.phone = details.phone();
        form.mail = details.mail();
        form.other = details.other();
        form.spokeOn = details.spokeOn();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(spokeOn, "spokeOn", today, errors);
    }

    SupporterDetails toDetails() {
        return new SupporterDetails(Objects.requireNonNull(name), ways, ownWay, phone, mail, other, spokeOn);
    }

    @Override
    protected @Nullable Object name() {
        return name;
    }
}
