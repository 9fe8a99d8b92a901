package app.rebound.reframing.trap;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The thinking traps of the person's own in the current journal. */
@Service
@Transactional
public class TrapJournal {

    /** What a name can hold. */
    public static final int LONGEST_NAME = 80;

    private final OwnTraps traps;
    private final RemovedItems removed;
    private final JournalRevisions revisions;

    TrapJournal(OwnTraps traps, RemovedItems removed, JournalRevisions revisions) {
        this.revisions = revisions;
        this.traps = traps;
        this.removed = removed;
    }

    /** In the order in which they were added. */
    @Transactional(readOnly = true)
    public List<KnownTrap> own() {
        return traps.findAllByOrderById().stream().map(OwnTrap::known).toList();
    }

    @Transactional(readOnly = true)
    Optional<KnownTrap> find(UUID id) {
        return traps.findById(id).map(OwnTrap::known);
    }

    /** From now on it is offered. One that is offered already is not added twice. */
    public void add(String name) {
        add(Ids.next(), name);
    }

    private void add(UUID id, String name) {
        // Two tabs at once: the second must find what the first has made.
        revisions.lock();
        if (own().stream().noneMatch(known -> known.name().equalsIgnoreCase(name))) {
            traps.saveAndFlush(new OwnTrap(id, name));
        }
    }

    /**
     * Offers it where no version was seen, else gives it another name; thoughts in which it was seen keep the one it had.
     *
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void save(UUID id, @Nullable Long version, String name) {
        if (version == null) {
            add(id, name);
            return;
        }
        var trap = traps.findById(id).orElseThrow(NotFound::new);
        if (!version.equals(trap.version())) {
            throw new OptimisticLockingFailureException("The trap has changed");
        }
        trap.rename(name);
    }

    /**
     * It is not offered any more; there is a way back for a while, and thoughts in which it was seen keep it.
     *
     * @return what it was called
     * @throws NotFound if the journal has no such trap
     */
    public String remove(UUID id) {
        var trap = traps.findById(id).orElseThrow(NotFound::new);
        removed.remove(Removable.TRAP, id);
        return trap.known().name();
    }
}
