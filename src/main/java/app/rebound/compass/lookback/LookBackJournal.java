package app.rebound.compass.lookback;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The look backs of the current journal. What names one the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class LookBackJournal {

    private final LookBacks lookBacks;
    private final RemovedItems removed;

    LookBackJournal(LookBacks lookBacks, RemovedItems removed) {
        this.lookBacks = lookBacks;
        this.removed = removed;
    }

    /** Keeps a look back, under an id minted by the form. */
    public void add(LookBackId id, LookBackDetails details) {
        lookBacks.saveAndFlush(new LookBack(id, details));
    }

    /** Keeps a look back where no version was seen, else rewrites it. */
    void save(LookBackId id, @Nullable Long version, LookBackDetails details) {
        if (version == null) {
            add(id, details);
        } else {
            rewrite(id, version, details);
        }
    }

    /** The look back, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<Stored<LookBackId, LookBackDetails>> find(LookBackId id) {
        return lookBacks.findById(id).map(LookBack::stored);
    }

    /** The look back. */
    @Transactional(readOnly = true)
    public Stored<LookBackId, LookBackDetails> get(LookBackId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Whether there was one of that id a while ago: it is still taken. */
    @Transactional(readOnly = true)
    boolean isRemoved(LookBackId id) {
        return removed.has(Removable.LOOK_BACK, id.value());
    }

    /**
     * The latest first.
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    Page<Stored<LookBackId, LookBackDetails>> latest(int page, int size) {
        return lookBacks.latest(PageRequest.of(page - 1, size)).map(LookBack::stored);
    }

    /** The last day that was looked back on, or null if none was. */
    @Transactional(readOnly = true)
    @Nullable
    LocalDate lastDay() {
        return lookBacks.lastDay().orElse(null);
    }

    /**
     * Finds other words for a look back.
     *
     * @param version of what the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void rewrite(LookBackId id, @Nullable Long version, LookBackDetails details) {
        var lookBack = load(id);
        if (version == null || !version.equals(lookBack.version())) {
            throw new OptimisticLockingFailureException("The look back has changed");
        }
        lookBack.rewrite(details);
    }

    /** Takes it out of the journal; there is a way back for a while. */
    public void remove(LookBackId id) {
        removed.remove(Removable.LOOK_BACK, load(id).id().value());
    }

    private LookBack load(LookBackId id) {
        return lookBacks.findById(id).orElseThrow(NotFound::new);
    }
}
