package app.rebound.feedback.note;

import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.request.RequestId;
import app.rebound.feedback.request.RequestView;
import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A feedback note, new or edited. */
public class NoteForm {

    /** Minted when the form is shown, so that sending it twice makes one note. */
    private @Nullable NoteId note;

    private @Nullable Long version;

    @NotBlank(message = "{note.text.missing}")
    @Size(max = 20_000, message = "{error.tooLong}")
    private @Nullable String text;

    @Size(max = 120, message = "{error.tooLong}")
    private @Nullable String fromWhom;

    @NotNull(message = "{note.receivedOn.missing}")
    private @Nullable LocalDate receivedOn;

    @NotNull(message = "{note.channel.missing}")
    private @Nullable Channel channel;

    private @Nullable Boolean useful;

    @Size(max = 4000, message = "{error.tooLong}")
    private @Nullable String didWithIt;

    private boolean covered;

    /** What it answers. */
    private @Nullable RequestId request;

    /** Most feedback comes on the day the person hears, by mail. */
    static NoteForm blank(LocalDate heardOn) {
        var form = new NoteForm();
        form.note = NoteId.next();
        form.receivedOn = heardOn;
        form.channel = Channel.PERSONAL_MAIL;
        return form;
    }

    /** Feedback that was asked for comes from whoever was asked, and most of it the way it was asked for. */
    static NoteForm answering(RequestView request, LocalDate today) {
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

    static NoteForm of(NoteView note) {
        var form = new NoteForm();
        var details = note.details();
        form.version = note.version();
        form.text = details.text();
        form.fromWhom = details.fromWhom();
        form.receivedOn = details.receivedOn();
        form.channel = details.channel();
        form.useful = details.useful();
        form.didWithIt = details.didWithIt();
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

    /** What is saved now, for each text that differs from this form. */
    Map<String, String> differencesTo(NoteForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "text", text, now.text);
        Differences.note(differences, "fromWhom", fromWhom, now.fromWhom);
        Differences.note(differences, "receivedOn", receivedOn, now.receivedOn);
        Differences.note(differences, "didWithIt", didWithIt, now.didWithIt);
        return differences;
    }

    public @Nullable NoteId getNote() {
        return note;
    }

    public void setNote(@Nullable NoteId note) {
        this.note = note;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getFromWhom() {
        return fromWhom;
    }

    public void setFromWhom(@Nullable String fromWhom) {
        this.fromWhom = fromWhom;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable Boolean getUseful() {
        return useful;
    }

    public void setUseful(@Nullable Boolean useful) {
        this.useful = useful;
    }

    public @Nullable String getDidWithIt() {
        return didWithIt;
    }

    public void setDidWithIt(@Nullable String didWithIt) {
        this.didWithIt = didWithIt;
    }

    public boolean isCovered() {
        return covered;
    }

    public void setCovered(boolean covered) {
        this.covered = covered;
    }

    public @Nullable RequestId getRequest() {
        return request;
    }

    public void setRequest(@Nullable RequestId request) {
        this.request = request;
    }
}
