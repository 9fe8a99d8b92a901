package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import app.rebound.application.NameMatch;
import app.rebound.platform.NotFound;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person notes of employers. There is one note of each, and two where two employers turned out to be one. */
@Service
@Transactional
public class EmployerNoteJournal {

    private final EmployerNotes notes;
    private final RemovedItems removed;

    EmployerNoteJournal(EmployerNotes notes, RemovedItems removed) {
        this.notes = notes;
        this.removed = removed;
    }

    /**
     * Adds a note about the employer of an application.
     *
     * @param id minted by the form, so that a form sent twice is one note
     * @throws NotFound if the journal has no such application
     */
    public void add(EmployerNoteId id, ApplicationId application, String words) {
        company(application);
        notes.saveAndFlush(new EmployerNote(id, application, words));
    }

    /** Adds a note where no version was seen, else changes it. */
    void save(EmployerNoteId id, @Nullable Long version, ApplicationId application, String words) {
        if (version == null) {
            add(id, application, words);
        } else {
            revise(id, version, words);
        }
    }

    /**
     * Changes a note.
     *
     * @param version of the note that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void revise(EmployerNoteId id, @Nullable Long version, String words) {
        var note = notes.findById(id).orElseThrow(NotFound::new);
        if (version == null || !version.equals(note.version())) {
            throw new OptimisticLockingFailureException("The note has changed");
        }
        note.revise(words);
    }

    /** Takes the note out of the journal; there is a way back for a while. */
    void remove(EmployerNoteId id) {
        removed.remove(Removable.EMPLOYER_NOTE, id.value());
    }

    @Transactional(readOnly = true)
    boolean isRemoved(EmployerNoteId id) {
        return removed.has(Removable.EMPLOYER_NOTE, id.value());
    }

    @Transactional(readOnly = true)
    Optional<StoredEmployerNote> find(EmployerNoteId id) {
        return notes.findById(id).map(EmployerNote::stored);
    }

    @Transactional(readOnly = true)
    StoredEmployerNote get(EmployerNoteId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * What is noted of the employer of an application; of one that is not known, what hangs on this application.
     *
     * @throws NotFound if the journal has no such application
     */
    @Transactional(readOnly = true)
    List<StoredEmployerNote> ofEmployerOf(ApplicationId application) {
        var company = company(application);
        var found = NameMatch.isKnown(company) ? notes.ofEmployer(NameMatch.employer(company)) : notes.of(application);
        return found.stream().map(EmployerNote::stored).toList();
    }

    private String company(ApplicationId application) {
        return notes.companyOf(application).orElseThrow(NotFound::new);
    }
}
