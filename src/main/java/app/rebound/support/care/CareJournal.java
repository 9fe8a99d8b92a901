package app.rebound.support.care;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.words.FoldedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What does the person of the current journal good. What names something it does not have throws {@link NotFound}. */
@Service
@Transactional
public class CareJournal {

    private static final Limit EVERYTHING = Limit.of(200);
    private static final Limit LATEST = Limit.of(5);

    private final CareActivities activities;
    private final CareLogs logs;
    private final RemovedItems removed;
    private final JournalRevisions revisions;

    CareJournal(CareActivities activities, CareLogs logs, RemovedItems removed, JournalRevisions revisions) {
        this.revisions = revisions;
        this.activities = activities;
        this.logs = logs;
        this.removed = removed;
    }

    /** All activities, counted, by name. */
    @Transactional(readOnly = true)
    public List<CareLine> activities() {
        return activities.counted(EVERYTHING).stream()
                .sorted(FoldedText.byName(CareLine::name))
                .toList();
    }

    /** Ideas that are no activity of the person's own yet. */
    @Transactional(readOnly = true)
    public List<CareIdea> ideas() {
        var taken = activities.starters();
        return List.of(CareIdea.values()).stream()
                .filter(idea -> !taken.contains(idea))
                .toList();
    }

    /** What was done last. */
    @Transactional(readOnly = true)
    public List<LoggedCare> latest() {
        return logs.latest(LATEST);
    }

    /**
     * Adds an activity.
     *
     * @param id minted by the form, so that a form sent twice is one activity
     */
    public void add(CareActivityId id, CareDetails details) {
        activities.saveAndFlush(new CareActivity(id, details, null));
    }

    /** Adds an activity where no version was seen, else changes it. */
    public void save(CareActivityId id, @Nullable Long version, CareDetails details) {
        if (version == null) {
            add(id, details);
        } else {
            revise(id, version, details);
        }
    }

    /** The activity, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<Stored<CareActivityId, CareDetails>> find(CareActivityId id) {
        return activities.findById(id).map(CareActivity::stored);
    }

    @Transactional(readOnly = true)
    public Stored<CareActivityId, CareDetails> get(CareActivityId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * Changes an activity.
     *
     * @param version that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void revise(CareActivityId id, @Nullable Long version, CareDetails details) {
        var activity = activities.findById(id).orElseThrow(NotFound::new);
        check(version, activity.version());
        activity.revise(details);
    }

    /** Takes an activity off the list, with what was logged of it; there is a way back for a while. */
    public void remove(CareActivityId id) {
        if (!removed.remove(Removable.CARE_ACTIVITY, id.value())) {
            throw new NotFound();
        }
    }

    /**
     * Logs that it was done.
     *
     * @return names what was logged
     */
    public UUID log(CareActivityId id, LocalDate day) {
        return log(id, day, null, null);
    }

    /** Logs that it was done, and how heavy it was before and after, from 0 to 10. */
    public UUID log(CareActivityId id, LocalDate day, @Nullable Short before, @Nullable Short after) {
        get(id);
        var log = new CareLog(id, day);
        log.say(day, before, after);
        return logs.save(log).id();
    }

    /** Makes an idea the person's own, unless it is, and logs that it was done. */
    public UUID log(CareIdea idea, String name, LocalDate day) {
        // Two tabs at once: the second must find what the first has made.
        revisions.lock();
        var activity = activities
                .findFirstByStarter(idea)
                .orElseGet(() -> activities.saveAndFlush(
                        new CareActivity(CareActivityId.next(), new CareDetails(name, idea.sort()), idea)));
        return log(activity.id(), day);
    }

    @Transactional(readOnly = true)
    public LoggedCare logged(UUID id) {
        return logs.logged(id).orElseThrow(NotFound::new);
    }

    /** Everything that was done from the first day to the last, both included, the latest first. */
    @Transactional(readOnly = true)
    public List<LoggedCare> between(LocalDate first, LocalDate last) {
        return logs.between(first, last);
    }

    /**
     * Says how heavy it was before and after, from 0 to 10, or that it was another day.
     *
     * @param version that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void say(UUID id, @Nullable Long version, LocalDate day, @Nullable Short before, @Nullable Short after) {
        logged(id);
        var log = logs.findById(id).orElseThrow(NotFound::new);
        check(version, log.version());
        log.say(day, before, after);
    }

    private static void check(@Nullable Long seen, @Nullable Long now) {
        if (seen == null || !seen.equals(now)) {
            throw new OptimisticLockingFailureException("It has changed");
        }
    }

    /** Takes out what was logged; there is a way back for a while. */
    public void removeLog(UUID id) {
        removed.remove(Removable.CARE_LOG, logged(id).id());
    }
}
