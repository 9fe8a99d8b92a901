package app.rebound.application.live;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication;
import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An application, new or edited. */
public class ApplicationForm extends NextStepForm {

    /** Minted when the form is shown, so that sending it twice makes one application. */
    private @Nullable ApplicationId entry;

    @NotBlank(message = "{application.company.missing}")
    @Size(max = 120, message = "{error.tooLong}")
    private @Nullable String company;

    @NotBlank(message = "{application.role.missing}")
    @Size(max = 160, message = "{error.tooLong}")
    private @Nullable String role;

    @NotNull(message = "{rejection.stage.missing}")
    private @Nullable Stage stage;

    private @Nullable Source source;
    private @Nullable LocalDate appliedOn;

    @Size(max = 1000, message = "{error.tooLong}")
    @Pattern(regexp = "(?i)https?://.+", message = "{error.link}")
    private @Nullable String link;

    static ApplicationForm blank(LocalDate today) {
        var form = new ApplicationForm();
        form.entry = ApplicationId.next();
        form.stage = Stage.APPLIED;
        form.appliedOn = today;
        return form;
    }

    static ApplicationForm of(StoredApplication application) {
        var form = new ApplicationForm();
        var details = application.details();
        form.company = details.company();
        form.role = details.role();
        form.stage = details.stage();
        form.source = details.source();
        form.appliedOn = details.appliedOn();
        form.link = details.link();
        form.show(application);
        return form;
    }

    @Override
    void check(LocalDate today, Errors errors) {
        Dates.checkPast(appliedOn, "appliedOn", today, errors);
        super.check(today, errors);
    }

    ApplicationDetails toDetails() {
        return new ApplicationDetails(
                Objects.requireNonNull(company),
                Objects.requireNonNull(role),
                Objects.requireNonNull(stage),
                source,
                appliedOn,
                link);
    }

    /** Whether this form is about that application; a page that is used again has another company or role. */
    boolean isFor(ApplicationDetails saved) {
        return saved.company().equals(company) && saved.role().equals(role);
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(ApplicationForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "company", company, now.company);
        Differences.note(differences, "role", role, now.role);
        Differences.note(differences, "stage", stage, now.stage);
        Differences.note(differences, "source", source, now.source);
        Differences.note(differences, "appliedOn", appliedOn, now.appliedOn);
        Differences.note(differences, "link", link, now.link);
        differences.putAll(super.differencesTo(now));
        return differences;
    }

    public @Nullable ApplicationId getEntry() {
        return entry;
    }

    public void setEntry(@Nullable ApplicationId entry) {
        this.entry = entry;
    }

    public @Nullable String getCompany() {
        return company;
    }

    public void setCompany(@Nullable String company) {
        this.company = company;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable Stage getStage() {
        return stage;
    }

    public void setStage(@Nullable Stage stage) {
        this.stage = stage;
    }

    public @Nullable Source getSource() {
        return source;
    }

    public void setSource(@Nullable Source source) {
        this.source = source;
    }

    public @Nullable LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(@Nullable LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }
}
