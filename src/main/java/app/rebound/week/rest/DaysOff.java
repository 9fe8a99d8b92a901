package app.rebound.week.rest;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days off of the current journal. */
@Service
@Transactional
public class DaysOff {

    private final DayOffs rows;
    private final RemovedItems removed;
    private final JournalRevisions revisions;

    DaysOff(DayOffs rows, RemovedItems removed, JournalRevisions revisions) {
        this.revisions = revisions;
        this.rows = rows;
        this.removed = removed;
    }

    /**
     * Marks days as off where no version was seen, unless they are marked so already; else says that it is others.
     *
     * @throws OptimisticLockingFailureException if they have changed since
     */
    public void save(UUID id, @Nullable Long version, OffKind kind, LocalDate from, LocalDate to) {
        if (version == null) {
            mark(id, kind, from, to);
            return;
        }
        var off = rows.findById(id).orElseThrow(NotFound::new);
        if (!version.equals(off.version())) {
            throw new OptimisticLockingFailureException("The days off have changed");
        }
        off.revise(kind, from, to);
    }

    @Transactional(readOnly = true)
    Optional<DayOffForm> find(UUID id) {
        return rows.findById(id).map(off -> DayOffForm.of(off.off(), off.version()));
    }

    private void mark(UUID id, OffKind kind, LocalDate from, LocalDate to) {
        // Two tabs at once: the second must find what the first has made.
        revisions.lock();
        var known =
                rows.touching(from, to).stream().anyMatch(off -> off.kind() == kind && off.has(from) && off.has(to));
        if (!known) {
            rows.saveAndFlush(new DayOff(id, kind, from, to));
        }
    }

    /** What touches a time, the earliest first. */
    @Transactional(readOnly = true)
    public List<Off> touching(LocalDate first, LocalDate last) {
        return rows.touching(first, last);
    }

    /**
     * Takes days off the list; there is a way back for a while.
     *
     * @throws NotFound if the journal has no such days
     */
    void remove(UUID id) {
        if (!removed.remove(Removable.DAY_OFF, id)) {
            throw new NotFound();
        }
    }

    /** Whether days off of that id were removed a while ago. */
    @Transactional(readOnly = true)
    boolean isRemoved(UUID id) {
        return removed.has(Removable.DAY_OFF, id);
    }
}
