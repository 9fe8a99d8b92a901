package app.rebound.week;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person of the current journal would like a week to have in it. */
@Service
@Transactional
public class TargetJournal {

    private final WeeklyTargets targets;
    private final RemovedItems removed;
    private final JournalRevisions revisions;

    TargetJournal(WeeklyTargets targets, RemovedItems removed, JournalRevisions revisions) {
        this.targets = targets;
        this.removed = removed;
        this.revisions = revisions;
    }

    /**
     * How often a week.
     *
     * @param target minted by the form, so that a form sent twice is one target
     * @param kept whether the target was there when the form was made
     * @param label of a target of the person's own, else null
     */
    public record Planned(
            UUID target,
            boolean kept,
            Activity activity,
            @Nullable String label,
            int times) {}

    /** What is planned in a week. */
    @Transactional(readOnly = true)
    public List<Planned> in(Week week) {
        return targets.all().stream()
                .map(target ->
                        new Planned(target.id(), true, target.activity(), target.label(), target.plannedIn(week)))
                .toList();
    }

    /** Of what is planned all together; what is not planned at all is of no account. */
    public static long version(List<Planned> planned) {
        return planned.stream()
                .filter(one -> one.activity() == Activity.OWN || one.times() > 0)
                .map(one -> (one.activity() == Activity.OWN ? one.target() : one.activity()) + " " + one.label() + " "
                        + one.times())
                .sorted()
                .toList()
                .toString()
                .hashCode();
    }

    /**
     * Plans from a week on. There is one target of each activity, and any number of the person's own.
     *
     * @param version of what the person was looking at; what another tab has added of their own is not in the way
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void plan(Week from, @Nullable Long version, List<Planned> planned) {
        // Two tabs can plan the same activity at once: the second must find the target of the first.
        revisions.lock();
        var seen = planned.stream().filter(Planned::kept).map(Planned::target).toList();
        var now = in(from).stream()
                .filter(one -> one.activity() != Activity.OWN || seen.contains(one.target()))
                .toList();
        if (version == null || version != version(now)) {
            throw new OptimisticLockingFailureException("The plan has changed");
        }
        var known = targets.all();
        for (var one : planned) {
            var target =
                    known.stream().filter(old -> isThat(old, one)).findFirst().orElse(null);
            if (target == null && one.times() == 0) {
                continue;
            }
            if (target == null) {
                var id = isTaken(one.target(), known) ? Ids.next() : one.target();
                target = targets.save(new WeeklyTarget(id, one.activity(), one.label()));
            }
            target.call(one.label());
            target.plan(from, one.times());
        }
    }

    /** The empty line of a page has the same id in every tab: under another label it is another target. */
    private static boolean isThat(WeeklyTarget target, Planned planned) {
        return target.activity() == planned.activity()
                && (target.activity() != Activity.OWN
                        || target.id().equals(planned.target())
                                && (planned.kept() || Objects.equals(target.label(), planned.label())));
    }

    private boolean isTaken(UUID id, List<WeeklyTarget> known) {
        return known.stream().anyMatch(target -> target.id().equals(id)) || removed.has(Removable.TARGET, id);
    }

    /**
     * Takes a target out; there is a way back for a while.
     *
     * @throws NotFound if the journal has no such target
     */
    public void remove(UUID target) {
        if (!removed.remove(Removable.TARGET, target)) {
            throw new NotFound();
        }
    }
}
