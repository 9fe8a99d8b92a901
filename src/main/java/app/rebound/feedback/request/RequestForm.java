package app.rebound.feedback.request;

import app.rebound.platform.web.Dates;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A message that asks for feedback, and how it was sent. */
public class RequestForm {

    /** Minted when the form is shown, so that sending it twice makes one request. */
    private @Nullable RequestId entry;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String message;

    @Size(max = 120, message = "{error.tooLong}")
    private @Nullable String whom;

    @Size(max = 254, message = "{error.tooLong}")
    private @Nullable String address;

    @NotNull(message = "{error.choose}")
    private @Nullable AskedBy askedBy;

    @NotNull(message = "{request.askedOn.missing}")
    private @Nullable LocalDate askedOn;

    static RequestForm of(String message, LocalDate today) {
        var form = new RequestForm();
        form.entry = RequestId.next();
        form.message = message;
        form.askedBy = AskedBy.MAIL;
        form.askedOn = today;
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(askedOn, "askedOn", today, errors);
    }

    RequestDetails toDetails() {
        return new RequestDetails(Objects.requireNonNull(askedBy), whom, address, message);
    }

    public @Nullable RequestId getEntry() {
        return entry;
    }

    public void setEntry(@Nullable RequestId entry) {
        this.entry = entry;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }

    public @Nullable String getWhom() {
        return whom;
    }

    public void setWhom(@Nullable String whom) {
        this.whom = whom;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable AskedBy getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable AskedBy askedBy) {
        this.askedBy = askedBy;
    }

    public @Nullable LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(@Nullable LocalDate askedOn) {
        this.askedOn = askedOn;
    }
}
