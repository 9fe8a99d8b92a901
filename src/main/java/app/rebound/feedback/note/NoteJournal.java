package app.rebound.feedback.note;

import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.request.RequestId;
import app.rebound.feedback.request.RequestJournal;
import app.rebound.feedback.theme.MentionJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The feedback notes of the current journal: keeping, opening, covering, revising, removing. */
@Service
@Transactional
public class NoteJournal {

    private final FeedbackNotes notes;
    private final MentionJournal mentions;
    private final RejectionJournal rejections;
    private final RequestJournal requests;
    private final RemovedItems removed;

    NoteJournal(
            FeedbackNotes notes,
            MentionJournal mentions,
            RejectionJournal rejections,
            RequestJournal requests,
            RemovedItems removed) {
        this.notes = notes;
        this.mentions = mentions;
        this.rejections = rejections;
        this.requests = requests;
        this.removed = removed;
    }

    /**
     * Keeps a note and suggests what it is about.
     *
     * @param id minted by the form, so that a form sent twice is one note
     * @throws NotFound if the journal has no such rejection
     */
    public void add(NoteId id, RejectionId rejection, NoteDetails details, boolean opened) {
        rejections.get(rejection);
        notes.saveAndFlush(new FeedbackNote(id, rejection, details, opened));
        mentions.suggest(rejection, id, details.text());
    }

    /**
     * Keeps what a form says: a new note where no version was seen.
     *
     * @param answered the request that it answers, which then waits no longer
     */
    void save(
            NoteId id,
            RejectionId rejection,
            @Nullable Long version,
            NoteDetails details,
            boolean covered,
            @Nullable RequestId answered) {
        if (version == null) {
            add(id, rejection, details, !covered);
        } else {
            revise(id, version, details);
            if (covered) {
                cover(id);
            }
        }
        if (answered != null) {
            requests.receive(answered, rejection, details.receivedOn());
        }
    }

    /** The note of this journal, if there is one. */
    @Transactional(readOnly = true)
    public Optional<StoredNote> find(NoteId id) {
        return notes.findById(id).map(FeedbackNote::view);
    }

    /**
     * The note of this journal.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public StoredNote get(NoteId id) {
        return found(id).view();
    }

    /** The notes of some entries in the order they came. */
    @Transactional(readOnly = true)
    public List<StoredNote> of(Collection<RejectionId> rejections) {
        return notes.of(rejections).stream().map(FeedbackNote::view).toList();
    }

    /**
     * Changes a note; what it seems to be about is suggested anew if its text is another.
     *
     * @param version of the note that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void revise(NoteId id, @Nullable Long version, NoteDetails details) {
        var note = found(id);
        if (version == null || !version.equals(note.version())) {
            throw new OptimisticLockingFailureException("The note has changed");
        }
        var textBefore = note.view().details().text();
        note.revise(details);
        if (!textBefore.equals(details.text())) {
            mentions.suggest(note.rejectionId(), id, details.text());
        }
    }

    /** The person wants to read it. */
    public void open(NoteId id) {
        found(id).open();
    }

    /** The person does not want to see it for now. */
    public void cover(NoteId id) {
        found(id).cover();
    }

    /** Takes the note out of the journal; there is a way back for a while. */
    public void remove(NoteId id) {
        found(id);
        removed.remove(Removable.NOTE, id.value());
    }

    private FeedbackNote found(NoteId id) {
        return notes.findById(id).orElseThrow(NotFound::new);
    }
}
