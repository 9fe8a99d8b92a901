package app.rebound.resilience.strength;

import app.rebound.feedback.GoodWords;
import app.rebound.feedback.NoteId;
import app.rebound.platform.web.Dates;
import app.rebound.platform.web.Differences;
import app.rebound.practice.Tags;
import app.rebound.resilience.win.StoredWin;
import app.rebound.resilience.win.WinId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A strength, new or edited. */
public class StrengthForm {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EVIDENCE = 4000;

    /** Minted when the form is shown, so that sending it twice keeps one strength. */
    private @Nullable StrengthId strength;

    private @Nullable Long version;

    @NotBlank(message = "{strength.title.missing}")
    @Size(max = LONGEST_TITLE, message = "{error.tooLong}")
    private @Nullable String title;

    @Size(max = LONGEST_EVIDENCE, message = "{error.tooLong}")
    private @Nullable String evidence;

    private @Nullable LocalDate shownOn;
    private @Nullable String roles;

    @Size(max = 120, message = "{error.tooLong}")
    private @Nullable String saidBy;

    /** The feedback it comes from. */
    private @Nullable NoteId note;

    /** The win it comes from. */
    private @Nullable WinId win;

    static StrengthForm blank() {
        var form = new StrengthForm();
        form.strength = StrengthId.next();
        return form;
    }

    /** The line says what was achieved; the person finds the strength in it, or leaves it so. */
    static StrengthForm from(StoredWin win) {
        var form = blank();
        form.title = begun(win.words(), LONGEST_TITLE);
        form.evidence = win.words().length() > LONGEST_TITLE ? win.words() : null;
        form.shownOn = win.wonOn();
        form.win = win.id();
        return form;
    }

    /** @param saidBy in whose words, where the note does not say */
    static StrengthForm from(GoodWords words, String saidBy) {
        var form = blank();
        form.title = words.theme();
        form.evidence = begun(words.words(), LONGEST_EVIDENCE);
        form.shownOn = words.saidOn();
        form.saidBy = words.fromWhom() == null ? begun(saidBy, 120) : words.fromWhom();
        form.note = words.note();
        return form;
    }

    static StrengthForm of(StoredStrength strength) {
        var form = new StrengthForm();
        var details = strength.details();
        form.version = strength.version();
        form.title = details.title();
        form.evidence = details.evidence();
        form.shownOn = details.shownOn();
        form.roles = details.roles().toString();
        form.saidBy = details.saidBy();
        return form;
    }

    private static String begun(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
    }

    /** What the browser keeps the draft under: what comes from elsewhere is another text than the blank page. */
    public String draft() {
        var source = note != null ? note : win;
        return source == null ? "new-strength" : "new-strength-" + source;
    }

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(shownOn, "shownOn", today, errors);
        if (!Tags.of(roles).fit()) {
            errors.rejectValue("roles", "tags.tooLong");
        }
    }

    StrengthDetails toDetails() {
        return new StrengthDetails(Objects.requireNonNull(title), evidence, shownOn, Tags.of(roles), saidBy);
    }

    /** What is saved now, for each field that differs from this form. */
    Map<String, String> differencesTo(StrengthForm now) {
        var differences = new LinkedHashMap<String, String>();
        Differences.note(differences, "title", title, now.title);
        Differences.note(differences, "evidence", evidence, now.evidence);
        Differences.note(differences, "saidBy", saidBy, now.saidBy);
        Differences.note(differences, "shownOn", shownOn, now.shownOn);
        Differences.note(differences, "roles", Tags.of(roles).toString(), now.roles);
        return differences;
    }

    public @Nullable StrengthId getStrength() {
        return strength;
    }

    public void setStrength(@Nullable StrengthId strength) {
        this.strength = strength;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }

    public @Nullable LocalDate getShownOn() {
        return shownOn;
    }

    public void setShownOn(@Nullable LocalDate shownOn) {
        this.shownOn = shownOn;
    }

    public @Nullable String getRoles() {
        return roles;
    }

    public void setRoles(@Nullable String roles) {
        this.roles = roles;
    }

    public @Nullable String getSaidBy() {
        return saidBy;
    }

    public void setSaidBy(@Nullable String saidBy) {
        this.saidBy = saidBy;
    }

    public @Nullable NoteId getNote() {
        return note;
    }

    public void setNote(@Nullable NoteId note) {
        this.note = note;
    }

    public @Nullable WinId getWin() {
        return win;
    }

    public void setWin(@Nullable WinId win) {
        this.win = win;
    }
}
