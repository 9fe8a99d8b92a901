package app.rebound.insight;

import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.platform.Today;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalRevisions;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/**
 * Turns the current journal into its dashboard. It is kept for as long as the journal's revision stands; however many ask
 * for it at once, it is computed once, no more than a few journals are computed at the same time, and of the large ones one.
 */
@Service
class DashboardService {

    private static final int MOST_KEPT = 500;
    private static final int LARGE_FROM = 5_000;
    private static final int MOST_SAID = 3;
    private static final int MOST_GOALS = 4;
    private static final Comparator<Finding> MOST_USEFUL =
            Comparator.comparingInt(Finding::usefulness).reversed();

    private final FactReader reader;
    private final List<FindingKind> kinds;
    private final Today today;
    private final GoalJournal goals;
    private final CurrentJournal journal;
    private final JournalRevisions revisions;
    private final Clock clock;

    private final Semaphore computing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** Large journals wait for each other, so that a small one need not wait for any of them. */
    private final Semaphore computingLarge = new Semaphore(1, true);

    private final Cache<UUID, Boolean> large = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Cache<Key, CompletableFuture<Dashboard>> kept = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    DashboardService(
            FactReader reader,
            List<FindingKind> kinds,
            Today today,
            GoalJournal goals,
            CurrentJournal journal,
            JournalRevisions revisions,
            Clock clock) {
        this.reader = reader;
        this.kinds = kinds;
        this.today = today;
        this.goals = goals;
        this.journal = journal;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The dashboard of the current journal as it stands now. */
    Dashboard current() {
        // The revision first: what is read after it can only be newer than what it is kept under.
        var key = new Key(journal.id(), revisions.current(), LocalDate.now(clock));
        var mine = new CompletableFuture<Dashboard>();
        var first = kept.asMap().putIfAbsent(key, mine);
        if (first != null) {
            return first.join();
        }
        var turns = large.getIfPresent(key.journal()) == null ? computing : computingLarge;
        turns.acquireUninterruptibly();
        try {
            var dashboard = compute(key.today());
            if (dashboard.entries() >= LARGE_FROM) {
                large.put(key.journal(), true);
            }
            mine.complete(dashboard);
        } catch (RuntimeException | Error failed) {
            kept.invalidate(key);
            mine.completeExceptionally(failed);
        } finally {
            turns.release();
        }
        return mine.join();
    }

    private Dashboard compute(LocalDate day) {
        var facts = reader.read(day);
        var findings = kinds.stream()
                .flatMap(kind -> kind.findings(facts).stream())
                .sorted(MOST_USEFUL)
                .toList();
        var lead = findings.isEmpty() ? null : findings.get(0);
        return new DashboardDrawing(facts)
                .draw(
                        today.on(day),
                        goalsInProgress(),
                        lead,
                        findings.stream().skip(1).limit(MOST_SAID).toList());
    }

    private List<Bar> goalsInProgress() {
        return goals.goals(GoalStatus.ACTIVE, 1, MOST_GOALS).stream()
                .map(goal -> Bar.own(goal.title(), goal.done(), goal.steps(), "/goals/" + goal.id()))
                .toList();
    }

    private record Key(UUID journal, long revision, LocalDate today) {}
}
