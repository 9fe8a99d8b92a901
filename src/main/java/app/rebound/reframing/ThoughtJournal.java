package app.rebound.reframing;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.reframing.trap.TrapJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The thought records of the current journal. What names one the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class ThoughtJournal {

    private final Thoughts thoughts;
    private final RejectionJournal rejections;
    private final TrapJournal traps;
    private final RemovedItems removed;
    private final Clock clock;
    private final JournalDay journalDay;

    ThoughtJournal(
            Thoughts thoughts,
            RejectionJournal rejections,
            TrapJournal traps,
            RemovedItems removed,
            Clock clock,
            JournalDay journalDay) {
        this.thoughts = thoughts;
        this.traps = traps;
        this.rejections = rejections;
        this.removed = removed;
        this.clock = clock;
        this.journalDay = journalDay;
    }

    /**
     * Begins a thought record. An entry that the journal does not have is left out.
     *
     * @param id minted by the form, so that a form sent twice is one record
     */
    public void begin(ThoughtId id, @Nullable RejectionId entry, ThoughtDetails details) {
        var known = entry != null && rejections.find(entry).isPresent() ? entry : null;
        thoughts.saveAndFlush(new ThoughtRecord(id, known, journalDay.today(), details, clock.instant()));
    }

    /** Begins a record where no version was seen, else begins it another way; what was found since stays. */
    public void begin(ThoughtId id, @Nullable Long version, @Nullable RejectionId entry, ThoughtDetails beginning) {
        if (version == null) {
            begin(id, entry, beginning);
        } else {
            save(id, version, get(id).details().begunAs(beginning));
        }
    }

    /** The record, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<StoredThought> find(ThoughtId id) {
        return thoughts.findById(id).map(ThoughtRecord::stored);
    }

    /** The record. */
    @Transactional(readOnly = true)
    public StoredThought get(ThoughtId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * A page of the records, the latest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Page<ThoughtSummary> all(int page, int size) {
        return thoughts.all(PageRequest.of(page - 1, size));
    }

    /** The fairer thoughts that were found, the newest first. */
    @Transactional(readOnly = true)
    public List<BalancedThought> balanced(int most) {
        return thoughts.balanced(Limit.of(most));
    }

    /**
     * Saves the whole record.
     *
     * @param version of the record that the person was looking at
     * @param newTrap a thinking trap of the person's own that is offered from now on
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void save(ThoughtId id, @Nullable Long version, ThoughtDetails details, @Nullable String newTrap) {
        save(id, version, details);
        if (newTrap != null) {
            traps.add(newTrap);
        }
    }

    /**
     * Saves the whole record.
     *
     * @param version of the record that the person was looking at
     * @return the version that is saved now
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public long save(ThoughtId id, @Nullable Long version, ThoughtDetails details) {
        var thought = load(id);
        if (version == null || !version.equals(thought.version())) {
            throw new OptimisticLockingFailureException("The thought record has changed");
        }
        thought.revise(details, journalDay.today(), clock.instant());
        return Objects.requireNonNull(thoughts.saveAndFlush(thought).version());
    }

    /** Takes the record out of the journal; there is a way back for a while. */
    public void remove(ThoughtId id) {
        removed.remove(Removable.THOUGHT, load(id).id().value());
    }

    private ThoughtRecord load(ThoughtId id) {
        return thoughts.findById(id).orElseThrow(NotFound::new);
    }
}
