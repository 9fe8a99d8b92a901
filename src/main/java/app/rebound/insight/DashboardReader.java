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
import app.rebound.insight.fact.Period;
import app.rebound.insight.finding.Claims;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Findings;
import app.rebound.insight.picture.Bar;
import app.rebound.insight.picture.Pictures;
import app.rebound.insight.quote.LatestWords;
import app.rebound.insight.quote.Quote;
import app.rebound.insight.quote.QuoteReader;
import app.rebound.platform.Decoration;
import app.rebound.platform.aside.AsideItems;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.help.MoreThanABadDay;
import app.rebound.platform.today.Today;
import app.rebound.question.QuestionJournal;
import app.rebound.strength.win.WinJournal;
import app.rebound.week.WeekJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the dashboard shows of the current journal. */
@Component
class DashboardReader {

    private static final int MOST_GOALS = 4;
    private static final int MOST_WINS = 3;
    private static final int MOST_QUOTED = 12;
    private static final int DAYS_OF_CARE = 2;
    private static final int FEW = 5;

    private final FactReader reader;
    private final Findings findings;
    private final QuoteReader quotes;
    private final LatestWords words;
    private final MoreThanABadDay badDay;
    private final Today today;
    private final WeekJournal weeks;
    private final GoalJournal goals;
    private final WinJournal wins;
    private final PutAside aside;
    private final QuestionJournal questions;
    private final ArrivalJournal arrivals;
    private final Decoration decoration;

    DashboardReader(
            FactReader reader,
            Findings findings,
            QuoteReader quotes,
            LatestWords words,
            MoreThanABadDay badDay,
            Today today,
            WeekJournal weeks,
            GoalJournal goals,
            WinJournal wins,
            PutAside aside,
            QuestionJournal questions,
            ArrivalJournal arrivals,
            Decoration decoration) {
        this.reader = reader;
        this.findings = findings;
        this.quotes = quotes;
        this.words = words;
        this.badDay = badDay;
        this.today = today;
        this.weeks = weeks;
        this.goals = goals;
        this.wins = wins;
        this.aside = aside;
        this.questions = questions;
        this.arrivals = arrivals;
        this.decoration = decoration;
    }

    /**
     * The dashboard of a period.
     *
     * @param claims of the same journal, from the last time
     */
    Dashboard read(Period period, LocalDate day, Claims claims) {
        var all = reader.read(day);
        var facts = period.of(all);
        var evidence = FactsByEntry.of(facts);
        var asides = aside.all();
        var looking = Looking.of(all);
        // Whoever looks at one journal in several ways would find something in one of them: claims are made of all of
        // it.
        var said = period == Period.ALL ? findings.of(evidence, claims) : findings.facts(evidence);
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
                looking.ended() < FEW
                        && all.asked().isEmpty()
                        && !asides.isAside(DashboardService.FIRST_QUESTION, null, day),
                decoration.read(
                        MoreThanABadDay.class, false, () -> badDay.seems(words.since(day.minusDays(DAYS_OF_CARE)))),
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

    private List<Dashboard.Watched> watched(JournalFacts facts) {
        return questions.all().stream()
                .flatMap(asked -> findings
                        .answer(facts, new AskedFact(asked.finding(), asked.askedOn(), asked.ofAll()))
                        .map(answer -> new Dashboard.Watched(asked, answer))
                        .stream())
                .toList();
    }

    private static boolean isAside(Finding finding, AsideItems asides, LocalDate day) {
        return asides.isAside(DashboardService.ASIDE + finding.key(), finding.fingerprint(), day);
    }

    private List<Bar> goalsInProgress() {
        return goals.goals(GoalStatus.ACTIVE, 1, MOST_GOALS).stream()
                .map(goal -> Bar.own(goal.title(), goal.done(), goal.steps(), "/goals/" + goal.id()))
                .toList();
    }
}
