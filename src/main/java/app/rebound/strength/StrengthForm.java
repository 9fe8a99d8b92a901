package app.rebound.strength;

import app.rebound.feedback.GoodWords;
import app.rebound.feedback.NoteId;
import app.rebound.platform.form.EditForm;
import app.rebound.platform.form.NotKept;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.text.Dates;
import app.rebound.practice.Tags;
import app.rebound.strength.win.StoredWin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A strength, new or edited. */
public class StrengthForm extends EditForm {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EVIDENCE = 4000;

    @NotBlank(message = "{strength.title.missing}")
    @Size(max = LONGEST_TITLE, message = "{error.tooLong}")
    public @Nullable String title;

    @Size(max = LONGEST_EVIDENCE, message = "{error.tooLong}")
    public @Nullable String evidence;

    public @Nullable LocalDate shownOn;
    public @Nullable String roles;

    @Size(max = 120, message = "{error.tooLong}")
    public @Nullable String saidBy;

    /** The feedback it comes from. */
    @NotKept
    public @Nullable NoteId note;

    /** The line says what was achieved; the person finds the strength in it, or leaves it so. */
    static StrengthForm from(StoredWin win) {
        var form = new StrengthForm();
        form.title = begun(win.words(), LONGEST_TITLE);
        form.evidence = win.words().length() > LONGEST_TITLE ? win.words() : null;
        form.shownOn = win.wonOn();
        return form;
    }

    /** @param saidBy in whose words, where the note does not say */
    static StrengthForm from(GoodWords words, String saidBy) {
        var form = new StrengthForm();
        form.title = words.theme();
        form.evidence = begun(words.words(), LONGEST_EVIDENCE);
        form.shownOn = words.saidOn();
        form.saidBy = words.fromWhom() == null ? begun(saidBy, 120) : words.fromWhom();
        form.note = words.note();
        return form;
    }

    static StrengthForm of(Stored<StrengthId, StrengthDetails> strength) {
        var form = new StrengthForm();
        var details = strength.details();
        form.item = strength.id().value();
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

    void check(LocalDate today, Errors errors) {
        Dates.checkPast(shownOn, "shownOn", today, errors);
        var tags = Tags.of(roles);
        if (tags.fit()) {
            roles = tags.toString();
        } else {
            errors.rejectValue("roles", "tags.tooLong");
        }
    }

    StrengthDetails toDetails() {
        return new StrengthDetails(Objects.requireNonNull(title), evidence, shownOn, Tags.of(roles), saidBy);
    }

    @Override
    protected @Nullable Object name() {
        return title;
    }
}
