package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication;
import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import app.rebound.rejection.feeling.FeelingsForm;
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

/** The quick log, and the same fields when an entry is edited. */
public class RejectionForm {

    /** Minted when the form is shown, so that sending it twice makes one entry. */
    private @Nullable RejectionId entry;

    /** The application that the person opened the log from: this is its end. */
    private @Nullable ApplicationId application;

    /** The application that the person was asked about: this is its end. */
    private @Nullable ApplicationId ends;

    private @Nullable Long version;

    @NotBlank(message = "{rejection.company.missing}")
    @Size(max = 120, message = "{error.tooLong}")
    private @Nullable String company;

    @NotBlank(message = "{rejection.role.missing}")
    @Size(max = 160, message = "{error.tooLong}")
    private @Nullable String role;

    @NotNull(message = "{rejection.stage.missing}")
    private @Nullable Stage stage;

    @NotNull(message = "{rejection.heardOn.missing}")
    private @Nullable LocalDate heardOn;

    private FeelingsForm feelings = new FeelingsForm();
    private @Nullable HeardBy heardBy;
    private @Nullable Source source;
    private @Nullable LocalDate appliedOn;

    @Size(max = 1000, message = "{error.tooLong}")
    @Pattern(regexp = "(?i)https?://.+", message = "{error.link}")
    private @Nullable String link;

    @Size(max = 10_000, message = "{error.tooLong}")
    private @Nullable String note;

    /** Ticked by the person who was asked whether this is the entry that is already there. */
    private boolean another;

    static RejectionForm blank(LocalDate today) {
        var form = new RejectionForm();
        form.entry = RejectionId.next();
        form.heardOn = today;
        return form;
    }

    static RejectionForm ending(StoredApplication application, LocalDate today) {
        var form = blank(today);
        form.application = application.id();
        form.show(application.details());
        return form;
    }

    static RejectionForm of(RejectionView rejection) {
        var form = new RejectionForm();
        form.version = rejection.version();
        form.show(rejection.application());
        form.heardOn = rejection.details().heardOn();
        form.heardBy = rejection.details().heardBy();
        form.note = rejection.details().note();
        return form;
    }

    private void show(ApplicationDetails details) {
        company = details.company();
        role = details.role();
        stage = details.stage();
        source = details.source();
        appliedOn = details.appliedOn();
        link = details.link();
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(heardOn, "heardOn", today, errors);
        Dates.checkPast(appliedOn, "appliedOn", today, errors);
        if (appliedOn != null && heardOn != null && appliedOn.isAfter(heardOn)) {
            errors.rejectValue("appliedOn", "rejection.appliedOn.later");
        }
        feelings.check(errors);
    }

    ApplicationDetails toApplication() {
        return new ApplicationDetails(
                Objects.requireNonNull(company),
                Objects.requireNonNull(role),
                Objects.requireNonNull(stage),
                source,
                appliedOn,
                link);
    }

    RejectionDetails toDetails() {
        return new RejectionDetails(Objects.requireNonNull(heardOn), heardBy, note);
    }

    /** The application that this rejection ends, if the journal had it before. */
    @Nullable
    ApplicationId ended() {
        return ends == null ? application : ends;
    }

    /** Where the browser keeps what is typed until it is saved. */
    public String draft() {
        return application == null ? "new-rejection" : "rejection-of-" + application;
    }

    /** Whether this form is about that application; a page that is used again has another company or role. */
    boolean isFor(ApplicationDetails saved) {
        return saved.company().equals(company) && saved.role().equals(role);
    }

    /** What is saved now, for each text that differs from this form. */
    Map<String, String> differencesTo(RejectionForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "company", company, now.company);
        Differences.note(differences, "role", role, now.role);
        Differences.note(differences, "heardOn", heardOn, now.heardOn);
        Differences.note(differences, "appliedOn", appliedOn, now.appliedOn);
        Differences.note(differences, "link", link, now.link);
        Differences.note(differences, "note", note, now.note);
        return differences;
    }

    public @Nullable RejectionId getEntry() {
        return entry;
    }

    public void setEntry(@Nullable RejectionId entry) {
        this.entry = entry;
    }

    public @Nullable ApplicationId getApplication() {
        return application;
    }

    public void setApplication(@Nullable ApplicationId application) {
        this.application = application;
    }

    public @Nullable ApplicationId getEnds() {
        return ends;
    }

    public void setEnds(@Nullable ApplicationId ends) {
        this.ends = ends;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
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

    public @Nullable LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(@Nullable LocalDate heardOn) {
        this.heardOn = heardOn;
    }

    public FeelingsForm getFeelings() {
        return feelings;
    }

    public void setFeelings(FeelingsForm feelings) {
        this.feelings = feelings;
    }

    public @Nullable HeardBy getHeardBy() {
        return heardBy;
    }

    public void setHeardBy(@Nullable HeardBy heardBy) {
        this.heardBy = heardBy;
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

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }
}
