package app.rebound.rejection.log;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import app.rebound.platform.text.Dates;
import app.rebound.platform.text.WebAddress;
import app.rebound.rejection.HeardBy;
import app.rebound.rejection.RejectionDetails;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.feeling.EmotionFamily;
import app.rebound.rejection.feeling.FeelingsForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** The quick log, and the same fields when an entry is edited. */
public class RejectionForm extends EditForm {

    /** The application that the person opened the log from: this is its end. */
    @NotKept
    public @Nullable ApplicationId application;

    /** The application that the person was asked about: this is its end. */
    @NotKept
    public @Nullable ApplicationId ends;

    /** Ticked by the person who was asked whether this is the entry that is already there. */
    @NotKept
    public boolean separate;

    @NotBlank(message = "{rejection.company.missing}")
    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String company;

    @NotBlank(message = "{rejection.role.missing}")
    @Size(max = 160, message = "{error.tooLong}")
    public @Nullable String role;

    @NotNull(message = "{rejection.stage.missing}")
    public @Nullable Stage stage;

    @NotNull(message = "{rejection.heardOn.missing}")
    public @Nullable LocalDate heardOn;

    public FeelingsForm feelings = new FeelingsForm();
    public @Nullable HeardBy heardBy;
    public @Nullable Source source;

    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String via;

    public @Nullable LocalDate appliedOn;

    @Size(max = 1000, message = "{error.tooLong}")
    @WebAddress
    public @Nullable String link;

    @Size(max = 10_000, message = "{error.tooLong}")
    public @Nullable String note;

    static RejectionForm blank(LocalDate today) {
        var form = new RejectionForm();
        form.heardOn = today;
        return form;
    }

    static RejectionForm ending(StoredApplication application, LocalDate today) {
        var form = blank(today);
        form.application = application.id();
        form.show(application.details());
        return form;
    }

    /** A form that shows an entry, and what was felt at first. */
    public static RejectionForm of(StoredRejection rejection, Map<String, @Nullable Integer> felt) {
        var form = new RejectionForm();
        form.item = rejection.id().value();
        form.version = rejection.version();
        form.show(rejection.application());
        form.heardOn = rejection.details().heardOn();
        form.heardBy = rejection.details().heardBy();
        form.note = rejection.details().note();
        form.feelings = FeelingsForm.of(felt);
        return form;
    }

    private void show(ApplicationDetails details) {
        company = details.company();
        role = details.role();
        stage = details.stage();
        source = details.source();
        via = details.via();
        appliedOn = details.appliedOn();
        link = details.link();
    }

    public void check(LocalDate today, Errors errors) {
        Dates.checkPast(heardOn, "heardOn", today, errors);
        Dates.checkPast(appliedOn, "appliedOn", today, errors);
        if (appliedOn != null && heardOn != null && appliedOn.isAfter(heardOn)) {
            errors.rejectValue("appliedOn", "rejection.appliedOn.later");
        }
        feelings.check(errors);
    }

    public ApplicationDetails toApplication() {
        return new ApplicationDetails(
                Objects.requireNonNull(company),
                Objects.requireNonNull(role),
                Objects.requireNonNull(stage),
                source,
                via,
                appliedOn,
                link);
    }

    public RejectionDetails toDetails() {
        return new RejectionDetails(Objects.requireNonNull(heardOn), heardBy, note);
    }

    /** The application that this rejection ends, if the journal had it before. */
    @Nullable
    ApplicationId ended() {
        return ends == null ? application : ends;
    }

    @Override
    protected Object name() {
        return List.of(String.valueOf(company), String.valueOf(role));
    }

    /** What the form's choices offer. */
    public static void addOptions(Model model) {
        model.addAttribute("stages", Stage.values());
        model.addAttribute("sources", Source.values());
        model.addAttribute("ways", HeardBy.values());
        model.addAttribute("families", EmotionFamily.values());
    }
}
