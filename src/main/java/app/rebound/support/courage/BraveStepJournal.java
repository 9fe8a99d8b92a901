package app.rebound.support.courage;

import app.rebound.platform.NotFound;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The brave steps of the current journal. What names one it does not have throws {@link NotFound}. */
@Service
@Transactional
public class BraveStepJournal {

    private static final Limit RUNGS = Limit.of(200);

    private final BraveSteps steps;
    private final RemovedItems removed;

    BraveStepJournal(BraveSteps steps, RemovedItems removed) {
        this.steps = steps;
        this.removed = removed;
    }

    /** What is still to be faced, the smallest fear first; those without a number last. */
    @Transactional(readOnly = true)
    List<Rung> ladder() {
        return steps.ladder(RUNGS);
    }

    /** What was faced from the first day to the last, both included, the latest first. */
    @Transactional(readOnly = true)
    public List<FacedFear> faced(LocalDate first, LocalDate last) {
        return steps.faced(first, last);
    }

    /**
     * Puts a step on the ladder.
     *
     * @param id minted by the form, so that a form sent twice is one step
     * @param expected how much fear the person expects, from 0 to 10
     */
    public void add(BraveStepId id, String title, @Nullable Short expected) {
        steps.saveAndFlush(new BraveStep(id, title, expected));
    }

    /** Adds a step where no version was seen, else changes it. */
    void save(BraveStepId id, @Nullable Long version, String title, @Nullable Short expected) {
        if (version == null) {
            add(id, title, expected);
        } else {
            revise(id, version, title, expected);
        }
    }

    /** The step, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<StoredBraveStep> find(BraveStepId id) {
        return steps.findById(id).map(BraveStep::stored);
    }

    @Transactional(readOnly = true)
    StoredBraveStep get(BraveStepId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * Finds other words, or another place on the ladder.
     *
     * @param version that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void revise(BraveStepId id, @Nullable Long version, String title, @Nullable Short expected) {
        load(id, version).revise(title, expected);
    }

    /**
     * The step was taken.
     *
     * @param version that the person was looking at
     * @param before how much fear there was right before, from 0 to 10
     * @param after how much there was afterwards
     * @param words how it went
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void take(
            BraveStepId id,
            @Nullable Long version,
            LocalDate day,
            @Nullable Short before,
            @Nullable Short after,
            @Nullable String words) {
        load(id, version).take(day, before, after, words);
    }

    private BraveStep load(BraveStepId id, @Nullable Long version) {
        var step = steps.findById(id).orElseThrow(NotFound::new);
        if (version == null || !version.equals(step.version())) {
            throw new OptimisticLockingFailureException("The step has changed");
        }
        return step;
    }

    /** Puts a step that was taken back on the ladder. */
    void putBack(BraveStepId id) {
        steps.findById(id).orElseThrow(NotFound::new).putBack();
    }

    /** Takes a step out of the journal; there is a way back for a while. */
    void remove(BraveStepId id) {
        if (!removed.remove(Removable.BRAVE_STEP, id.value())) {
            throw new NotFound();
        }
    }
}
