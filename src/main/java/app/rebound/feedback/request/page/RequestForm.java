package app.rebound.feedback.request.page;

import app.rebound.feedback.request.AskedBy;
import app.rebound.feedback.request.RequestDetails;
import app.rebound.feedback.request.StoredRequest;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A message that asks for feedback, and how it was sent. */
public class RequestForm extends EditForm {

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String message;

    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String whom;

    @Size(max = 254, message = "{error.tooLong}")
    public @Nullable String address;

    @NotNull(message = "{error.choose}")
    public @Nullable AskedBy askedBy;

    @NotNull(message = "{request.askedOn.missing}")
    public @Nullable LocalDate askedOn;

    static RequestForm of(String message, LocalDate today) {
        var form = new RequestForm();
        form.message = message;
        form.askedBy = AskedBy.MAIL;
        form.askedOn = today;
        return form;
    }

    static RequestForm of(StoredRequest request) {
        var form = new RequestForm();
        var details = request.details();
        form.item = request.id().value();
        form.version = request.version();
        form.message = details.message();
        form.whom = details.whom();
        form.address = details.address();
        form.askedBy = details.askedBy();
        form.askedOn = request.days().askedOn();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(askedOn, "askedOn", today, errors);
    }

    RequestDetails toDetails() {
        return new RequestDetails(Objects.requireNonNull(askedBy), whom, address, message);
    }

    @Override
    protected @Nullable Object name() {
        return message;
    }
}
