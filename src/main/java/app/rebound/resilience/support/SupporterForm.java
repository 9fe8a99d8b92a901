package app.rebound.resilience.support;

import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Someone to lean on, new or edited. */
public class SupporterForm {

    /** Minted when the form is shown, so that sending it twice adds one supporter. */
    private @Nullable SupporterId supporter;

    private @Nullable Long version;

    @NotBlank(message = "{supporter.name.missing}")
    @Size(max = 120, message = "{error.tooLong}")
    private @Nullable String name;

    private Set<Way> ways = EnumSet.noneOf(Way.class);

    @Size(max = 200, message = "{error.tooLong}")
    private @Nullable String ownWay;

    @Size(max = 60, message = "{error.tooLong}")
    private @Nullable String phone;

    @Size(max = 254, message = "{error.tooLong}")
    private @Nullable String mail;

    @Size(max = 500, message = "{error.tooLong}")
    private @Nullable String other;

    private @Nullable LocalDate spokeOn;

    static SupporterForm blank() {
        var form = new SupporterForm();
        form.supporter = SupporterId.next();
        return form;
    }

    static SupporterForm of(StoredSupporter stored) {
        var form = new SupporterForm();
        var details = stored.details();
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

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(SupporterForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "name", name, now.name);
        Differences.note(differences, "ways", said(ways), said(now.ways));
        Differences.note(differences, "ownWay", ownWay, now.ownWay);
        Differences.note(differences, "phone", phone, now.phone);
        Differences.note(differences, "mail", mail, now.mail);
        Differences.note(differences, "other", other, now.other);
        Differences.note(differences, "spokeOn", spokeOn, now.spokeOn);
        return differences;
    }

    private static @Nullable String said(Set<Way> ways) {
        return ways.isEmpty() ? null : Way.stored(ways);
    }

    public @Nullable SupporterId getSupporter() {
        return supporter;
    }

    public void setSupporter(@Nullable SupporterId supporter) {
        this.supporter = supporter;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public Set<Way> getWays() {
        return ways;
    }

    public void setWays(@Nullable Set<Way> ways) {
        this.ways = EnumSet.noneOf(Way.class);
        if (ways != null) {
            // An empty value among several arrives as null.
            ways.stream().filter(Objects::nonNull).forEach(this.ways::add);
        }
    }

    public @Nullable String getOwnWay() {
        return ownWay;
    }

    public void setOwnWay(@Nullable String ownWay) {
        this.ownWay = ownWay;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getMail() {
        return mail;
    }

    public void setMail(@Nullable String mail) {
        this.mail = mail;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public @Nullable LocalDate getSpokeOn() {
        return spokeOn;
    }

    public void setSpokeOn(@Nullable LocalDate spokeOn) {
        this.spokeOn = spokeOn;
    }
}
