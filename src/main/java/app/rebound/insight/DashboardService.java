package app.rebound.insight;

import app.rebound.arrival.ArrivalJournal;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.insight.Dashboard.Counted;
import app.rebound.insight.fact.FactReader;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.AskedFact;
import app.rebound.insight.finding.Claims;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Findings;
import app.rebound.insight.picture.Bar;
import app.rebound.insight.picture.Pictures;
import app.rebound.insight.quote.Quote;
import app.rebound.insight.quote.QuoteReader;
import app.rebound.platform.Decoration;
import app.rebound.platform.aside.AsideItems;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.today.Today;
import app.rebound.question.QuestionJournal;
import app.rebound.strength.win.WinJournal;
import app.rebound.week.WeekJournal;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Turns the current journal into its dashboard. It is kept for as long as the journal's revision stands; however many ask
 * for it at once, it is computed once, no more than a few journals are computed at the same time, and of the large ones one.
 */
@Service
class DashboardService {

    static final String ASIDE = "finding-";
    private static final int MOST_KEPT = 500;
    private static final int MOST_KEPT_ENTRIES = 100_000;
    private static final int LARGE_FROM = 5_000;
    private static final int MOST_GOALS = 4;
    private static final int MOST_WINS = 3;
    private static final int MOST_QUOTED = 12;
    private static final String FIRST_QUESTION = "question-first";
    private static final int FEW = 5;

    private final FactReader reader;
    private final Findings findings;
    private final QuoteReader quotes;
    private final Today today;
    private final WeekJournal weeks;
    private final GoalJournal goals;
    private final WinJournal wins;
    private final PutAside aside;
    private final QuestionJournal questions;
    private final ArrivalJournal arrivals;
    private final Decoration decoration;
    private final CurrentJournal journal;
    private final JournalRevisions revisions;
    private final JournalDay journalDay;

    private final Semaphore computing = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** Large journals wait for each other, so that a small one need not wait for any of them. */
    private static final int QUARTER = 15;

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
            FactReader reader,
            Findings findings,
            QuoteReader quotes,
            Today today,
            WeekJournal weeks,
            GoalJournal goals,
            WinJournal wins,
            PutAside aside,
            QuestionJournal questions,
            ArrivalJournal arrivals,
            Decoration decoration,
            CurrentJournal journal,
            JournalRevisions revisions,
            JournalDay journalDay) {
        this.reader = reader;
        this.findings = findings;
        this.quotes = quotes;
        this.today = today;
        this.weeks = weeks;
        this.goals = goals;
        this.wins = wins;
        this.aside = aside;
        this.questions = questions;
        this.arrivals = arrivals;
        this.decoration = decoration;
        this.journal = journal;
        this.revisions = revisions;
        this.journalDay = journalDay;
    }

    /** The dashboard of the current journal as it stands now, of a period. */
    Dashboard current(Period period) {
        // The revision first: what is read after it can only be newer than what it is kept under.
        var revision = revisions.current();
        var day = journalDay.today();
        var place = new Place(journal.id(), period);
        var quarter = quarter();
        var mine = new Kept(revision, quarter, new CompletableFuture<>());
        var first = kept.asMap()
                .compute(place, (same, before) -> before != null && before.isOf(revision, quarter) ? before : mine);
        if (first != mine) {
            return first.await();
        }
        var turns = large.getIfPresent(place.journal()) == null ? computing : computingLarge;
        turns.acquireUninterruptibly();
        try {
            var dashboard = compute(period, day);
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
        } finally {
            turns.release();
        }
        return mine.await();
    }

    private Dashboard compute(Period period, LocalDate day) {
        var all = reader.read(day);
        var facts = period.of(all);
        var evidence = FactsByEntry.of(facts);
        var asides = aside.all();
        var looking = Looking.of(all);
        // Whoever looks at one journal in several ways would find something in one of them: claims are made of all of
        // it.
        var said = period == Period.ALL
                ? findings.of(evidence, claims.get(journal.id(), unused -> new Claims()))
                : findings.facts(evidence);
        var shown =
                said.stream().filter(finding -> !isAside(finding, asides, day)).toList();
        return new Dashboard(
                today.on(day),
                weeks.current(),
                shown,
                quote(shown, evidence),
                Pictures.of(facts, period.firstDay(day)),
                goalsInProgress(),
                EffectsOfGoals.of(evidence, shown),
                wins.soFar(day, MOST_WINS),
                all.rejections().size(),
                new Counted(facts.applications().size(), facts.rounds().size()),
                all.applications().stream()
                        .collect(Collectors.toMap(ApplicationFact::application, Function.identity())),
                watched(all),
                looking,
                looking.ended() < FEW && all.asked().isEmpty() && !asides.isAside(FIRST_QUESTION, null, day),
                all.sample(),
                arrivals.current().orElse(null));
    }

    private @Nullable Quote quote(List<Finding> shown, FactsByEntry evidence) {
        var lead = Dashboard.lead(shown);
        if (lead == null) {
            return null;
        }
        var newest = lead.applications().stream()
                .map(evidence.applications()::get)
                .filter(Objects::nonNull)
                .limit(MOST_QUOTED)
                .toList();
        var found = decoration.read(QuoteReader.class, Map.<UUID, Quote>of(), () -> quotes.of(lead, newest));
        return found.values().stream()
                .filter(Quote::isOwn)
                .findFirst()
                .or(() -> found.values().stream().findFirst())
                .orElse(null);
    }

    private List<Watched> watched(JournalFacts facts) {
        return questions.all().stream()
                .flatMap(asked -> findings
                        .answer(facts, new AskedFact(asked.finding(), asked.askedOn(), asked.ofAll()))
                        .map(answer -> new Watched(asked, answer))
                        .stream())
                .toList();
    }

    /** A round that is over is asked about on the same day: what is kept is good for a quarter of an hour. */
    private LocalDateTime quarter() {
        var now = journalDay.now().toLocalDateTime();
        return now.truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / QUARTER * QUARTER);
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

    private static boolean isAside(Finding finding, AsideItems asides, LocalDate day) {
        return asides.isAside(ASIDE + finding.key(), finding.fingerprint(), day);
    }

    private List<Bar> goalsInProgress() {
        return goals.goals(GoalStatus.ACTIVE, 1, MOST_GOALS).stream()
                .map(goal -> Bar.own(goal.title(), goal.done(), goal.steps(), "/goals/" + goal.id()))
                .toList();
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
