package app.rebound.strength;

import app.rebound.feedback.NoteId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strengths of the current journal. What names one the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class StrengthJournal {

    private final Strengths strengths;
    private final FeedbackJournal feedback;
    private final JournalRevisions revisions;
    private final RemovedItems removed;

    StrengthJournal(Strengths strengths, FeedbackJournal feedback, JournalRevisions revisions, RemovedItems removed) {
        this.strengths = strengths;
        this.feedback = feedback;
        this.revisions = revisions;
        this.removed = removed;
    }

    /**
     * Keeps a strength, as the last one.
     *
     * @param id minted by the form, so that a form sent twice is one strength
     * @param note the feedback it comes from; one that the journal does not have is left out
     */
    public void add(StrengthId id, StrengthDetails details, @Nullable NoteId note) {
        var known = note != null && feedback.wordsOf(note).isPresent();
        strengths.saveAndFlush(new Strength(id, strengths.lastPlace() + 1, details, known ? note : null));
    }

    /** Adds a strength where no version was seen, else changes it. */
    void save(StrengthId id, @Nullable Long version, StrengthDetails details, @Nullable NoteId note) {
        if (version == null) {
            add(id, details, note);
        } else {
            revise(id, version, details);
        }
    }

    /** The strength, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<Stored<StrengthId, StrengthDetails>> find(StrengthId id) {
        return strengths.findById(id).map(found -> new Stored<>(found.id(), found.details(), found.version()));
    }

    @Transactional(readOnly = true)
    Stored<StrengthId, StrengthDetails> get(StrengthId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** All of them in the person's order. */
    @Transactional(readOnly = true)
    public List<StrengthLine> all() {
        return strengths.lines();
    }

    /** All of them, what fits a role best first; in the person's order without one. */
    @Transactional(readOnly = true)
    public List<StrengthLine> fitting(@Nullable String role) {
        var match = RoleMatch.toRole(role);
        return all().stream()
                .sorted(Comparator.comparingInt((StrengthLine one) -> role == null ? 0 : -match.rank(one)))
                .toList();
    }

    /**
     * Changes a strength.
     *
     * @param version of the strength that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void revise(StrengthId id, @Nullable Long version, StrengthDetails details) {
        var strength = load(id);
        if (version == null || !version.equals(strength.version())) {
            throw new OptimisticLockingFailureException("The strength has changed");
        }
        strength.revise(details);
    }

    /** Moves a strength to a place among all of them, from 0; beyond the last it is the last. */
    void move(StrengthId id, int to) {
        revisions.lock();
        var order = new ArrayList<>(strengths.inOrder());
        var moved = load(id);
        order.remove(moved);
        order.add(Math.max(0, Math.min(to, order.size())), moved);
        for (var place = 0; place < order.size(); place++) {
            order.get(place).standAt(place);
        }
    }

    /** Takes the strength out of the journal; there is a way back for a while. */
    void remove(StrengthId id) {
        removed.remove(Removable.STRENGTH, load(id).id().value());
    }

    private Strength load(StrengthId id) {
        return strengths.findById(id).orElseThrow(NotFound::new);
    }
}
