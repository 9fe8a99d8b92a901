package app.rebound.insight;

import app.rebound.goal.effect.GoalEffect;
import app.rebound.insight.fact.Period;
import app.rebound.insight.finding.Claims;
import app.rebound.insight.finding.Finding;
import app.rebound.platform.Decoration;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.KeptReads;
import app.rebound.question.QuestionJournal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Turns the current journal into its dashboard. It is kept for as long as the journal's revision stands; however many ask
 * for it at once, it is computed once, no more than a few journals are computed at the same time, and of the large ones one.
 */
@Service
class DashboardService {

    static final String ASIDE = "finding-";
    static final String FIRST_QUESTION = "question-first";
    private static final int MOST_KEPT = 500;
    private static final int FEWEST_KEPT_ENTRIES = 100_000;
    private static final int BYTES_FOR_AN_ENTRY = 4_096;
    /** A dashboard holds what it tells of each application: a large heap has room for that of several large journals. */
    private static final long MOST_KEPT_ENTRIES =
            Math.max(FEWEST_KEPT_ENTRIES, Runtime.getRuntime().maxMemory() / BYTES_FOR_AN_ENTRY);

    private static final int LARGE_FROM = 5_000;

    private final DashboardReader reader;
    private final PutAside aside;
    private final QuestionJournal questions;
    private final CurrentJournal journal;
    private final KeptReads parts;
    private final JournalDay journalDay;

    private final Semaphore computing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** Large journals wait for each other, so that a small one need not wait for any of them. */
    private final Semaphore computingLarge = new Semaphore(1, true);

    private final Cache<UUID, Boolean> large = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    /** One of each period: a newer one takes its place, and large ones leave room for fewer. */
    private final Cache<Place, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT_ENTRIES)
            .weigher((Place place, Kept one) -> one.weight())
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** The claims of each journal, which seldom change with an entry. */
    private final Cache<UUID, Claims> claims = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    DashboardService(
            DashboardReader reader,
            PutAside aside,
            QuestionJournal questions,
            CurrentJournal journal,
            KeptReads parts,
            JournalDay journalDay) {
        this.reader = reader;
        this.aside = aside;
        this.questions = questions;
        this.journal = journal;
        this.parts = parts;
        this.journalDay = journalDay;
    }

    /** The dashboard of the current journal as it stands now, of a period. */
    Dashboard current(Period period) {
        // The revision first: what is read after it can only be newer than what it is kept under.
        var revision = parts.revision();
        var day = journalDay.today();
        var place = new Place(journal.id(), period);
        var quarter = journalDay.quarter();
        var mine = new Kept(revision, quarter, new CompletableFuture<>());
        var first = kept.asMap()
                .compute(place, (same, before) -> before != null && before.isOf(revision, quarter) ? before : mine);
        if (first != mine) {
            return first.await();
        }
        try {
            var dashboard = inTurn(() -> reader.read(period, day, claims()));
            if (dashboard.entries() >= LARGE_FROM) {
                large.put(place.journal(), true);
            }
            mine.dashboard().complete(dashboard);
            if (Decoration.isAnythingLeftOut()) {
                kept.asMap().remove(place, mine);
            } else {
                // Put once more, now that it is known how large it is.
                kept.asMap().replace(place, mine, mine.weighed(Math.toIntExact(dashboard.entries())));
            }
        } catch (RuntimeException | Error failed) {
            kept.asMap().remove(place, mine);
            mine.dashboard().completeExceptionally(failed);
        }
        return mine.await();
    }

    /** What all entries say of each goal; nothing else of the dashboard is read for it. */
    Map<UUID, GoalEffect> effects() {
        var day = journalDay.today();
        return inTurn(() -> reader.effects(Period.ALL, day, claims()));
    }

    private Claims claims() {
        return claims.get(journal.id(), unused -> new Claims());
    }

    private <T> T inTurn(Supplier<T> reading) {
        var turns = large.getIfPresent(journal.id()) == null ? computing : computingLarge;
        turns.acquireUninterruptibly();
        try {
            return parts.within(reading);
        } finally {
            turns.release();
        }
    }

    /** Lets something be watched; false where there is as much of it as there can be. */
    boolean ask(String finding) {
        return questions.ask(
                finding, journalDay.today(), current(Period.ALL).applications().isEmpty());
    }

    /** The person was asked where they think it stops, and would rather not say. */
    void skipFirstQuestion() {
        aside.put(FIRST_QUESTION, null, null);
    }

    /** Leaves a finding out for as long as it rests on the same evidence. */
    void dismiss(Finding finding) {
        aside.put(ASIDE + finding.key(), finding.fingerprint(), null);
    }

    /** Brings a finding back; false if it was not left out. */
    boolean bringBack(String finding) {
        return aside.back(ASIDE + finding);
    }

    private record Place(UUID journal, Period period) {}

    /** @param entries of its journal, or 0 while it is being computed */
    record Kept(long revision, LocalDateTime quarter, CompletableFuture<Dashboard> dashboard, int entries) {

        Kept(long revision, LocalDateTime quarter, CompletableFuture<Dashboard> dashboard) {
            this(revision, quarter, dashboard, 0);
        }

        /** The dashboard once it is computed; a failure is the same for all who wait for it. */
        Dashboard await() {
            try {
                return dashboard.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw failed;
            }
        }

        boolean isOf(long revision, LocalDateTime quarter) {
            return this.revision == revision && this.quarter.equals(quarter);
        }

        Kept weighed(int entries) {
            return new Kept(revision, quarter, dashboard, entries);
        }

        /** A small one is a page of text and pictures, as large as some hundred entries. */
        int weight() {
            return 100 + entries;
        }
    }
}
