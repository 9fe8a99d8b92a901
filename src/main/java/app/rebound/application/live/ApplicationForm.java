package app.rebound.application.live;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication;
import app.rebound.platform.text.Dates;
import app.rebound.platform.text.WebAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An application, new or edited. */
public class ApplicationForm extends NextStepForm {

    @NotBlank(message = "{application.company.missing}")
    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String company;

    @NotBlank(message = "{application.role.missing}")
    @Size(max = 160, message = "{error.tooLong}")
    public @Nullable String role;

    @NotNull(message = "{rejection.stage.missing}")
    public @Nullable Stage stage;

    public @Nullable Source source;

    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String via;

    public @Nullable LocalDate appliedOn;

    @Size(max = 1000, message = "{error.tooLong}")
    @WebAddress
    public @Nullable String link;

    static ApplicationForm blank(LocalDate today) {
        var form = new ApplicationForm();
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
        form.via = details.via();
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
                via,
                appliedOn,
                link);
    }

    @Override
    protected Object name() {
        return Arrays.asList(company, role);
    }
}
