package app.rebound.feedback.note;

import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.request.RequestId;
import app.rebound.feedback.request.StoredRequest;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import app.rebound.platform.text.Dates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A feedback note, new or edited. */
public class NoteForm extends EditForm {

    @NotBlank(message = "{note.text.missing}")
    @Size(max = 20_000, message = "{error.tooLong}")
    public @Nullable String text;

    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String fromWhom;

    @NotNull(message = "{note.receivedOn.missing}")
    public @Nullable LocalDate receivedOn;

    @NotNull(message = "{note.channel.missing}")
    public @Nullable Channel channel;

    public @Nullable Boolean useful;

    @Size(max = 4000, message = "{error.tooLong}")
    public @Nullable String didWithIt;

    public boolean covered;

    /** What it answers. */
    @NotKept
    public @Nullable RequestId request;

    /** Most feedback comes on the day the person hears, by mail. */
    static NoteForm blank(LocalDate heardOn) {
        var form = new NoteForm();
        form.receivedOn = heardOn;
        form.channel = Channel.PERSONAL_MAIL;
        return form;
    }

    /** Feedback that was asked for comes from whoever was asked, and most of it the way it was asked for. */
    static NoteForm answering(StoredRequest request, LocalDate today) {
        var form = blank(today);
        form.request = request.id();
        form.fromWhom = request.details().whom();
        form.channel = switch (request.details().askedBy()) {
            case MAIL -> Channel.PERSONAL_MAIL;
            case PHONE -> Channel.CALL;
            case MESSAGE -> Channel.PORTAL;
            case IN_PERSON -> Channel.MEETING;
        };
        return form;
    }

    static NoteForm of(StoredNote note) {
        var form = new NoteForm();
        var details = note.details();
        form.item = note.id().value();
        form.version = note.version();
        form.text = details.text();
        form.fromWhom = details.fromWhom();
        form.receivedOn = details.receivedOn();
        form.channel = details.channel();
        form.useful = details.useful();
        form.didWithIt = details.didWithIt();
        form.covered = !note.opened();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(receivedOn, "receivedOn", today, errors);
    }

    NoteDetails toDetails() {
        return new NoteDetails(
                Objects.requireNonNull(text),
                fromWhom,
                Objects.requireNonNull(receivedOn),
                Objects.requireNonNull(channel),
                useful,
                didWithIt);
    }

    @Override
    protected @Nullable Object name() {
        return text;
    }
}
