package app.rebound.feedback.theme;

import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.platform.journal.Ids;
import app.rebound.rejection.RejectionId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A theme in a feedback note, or in the reflection where there is no note: suggested, confirmed or dismissed. */
@Entity
class ThemeMention {

    /** What is mentioned, and which way it points. */
    record Subject(ThemeId theme, Polarity polarity) {}

    private static final int LONGEST = 500;

    @Id
    private UUID id;

    @TenantId
    private UUID journalId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "theme_id"))
    private ThemeId themeId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "rejection_id"))
    private RejectionId rejectionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private @Nullable NoteId noteId;

    @Enumerated(EnumType.STRING)
    private Polarity polarity;

    @Enumerated(EnumType.STRING)
    private MentionState state;

    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ThemeMention() {}

    ThemeMention(RejectionId rejectionId, @Nullable NoteId noteId, Subject subject, @Nullable String words) {
        this(Ids.next(), rejectionId, noteId, subject, words);
    }

    ThemeMention(UUID id, RejectionId rejectionId, @Nullable NoteId noteId, Subject subject, @Nullable String words) {
        this.id = id;
        this.rejectionId = rejectionId;
        this.noteId = noteId;
        this.themeId = subject.theme();
        this.polarity = subject.polarity();
        this.state = MentionState.SUGGESTED;
        this.words = fitting(words);
    }

    /** The person meant another theme. */
    void mean(Subject subject) {
        themeId = subject.theme();
        polarity = subject.polarity();
    }

    void confirm() {
        state = MentionState.CONFIRMED;
    }

    /** Also takes back a confirmation; it is not suggested again. */
    void dismiss() {
        state = MentionState.DISMISSED;
    }

    /** What the person has decided on keeps the words it was decided on. */
    void relyOn(@Nullable String words) {
        if (isSuggested()) {
            this.words = fitting(words);
        }
    }

    boolean isIn(@Nullable NoteId note) {
        return Objects.equals(noteId, note);
    }

    boolean isSuggested() {
        return state == MentionState.SUGGESTED;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    Subject subject() {
        return new Subject(themeId, polarity);
    }

    RejectionId rejectionId() {
        return rejectionId;
    }

    @Nullable
    NoteId noteId() {
        return noteId;
    }

    Mentioned told() {
        return new Mentioned(id, version, rejectionId, noteId, themeId, polarity);
    }

    MentionState state() {
        return state;
    }

    @Nullable
    String words() {
        return words;
    }

    private static @Nullable String fitting(@Nullable String words) {
        return words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
