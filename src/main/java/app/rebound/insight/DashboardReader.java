package app.rebound.insight;

import app.rebound.arrival.ArrivalJournal;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.goal.effect.GoalEffect;
import app.rebound.insight.Dashboard.Counted;
import app.rebound.insight.fact.FactReader;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.AskedFact;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
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
import app.rebound.platform.journal.KeptReads;
import app.rebound.platform.today.Today;
import app.rebound.question.QuestionJournal;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.Moment;
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
    private static final int STRONG = 8;

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
    private final KeptReads kept;

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
            Decoration decoration,
            KeptReads kept) {
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
        this.kept = kept;
    }

    /**
     * The dashboard of a period.
     *
     * @param claims of the same journal, from the last time
     */
    Dashboard read(Period period, LocalDate day, Claims claims) {
        var all = reader.read(day);
        var evidence = evidence(period, day);
        var facts = evidence.facts();
        var looking = Looking.of(all);
        var shown = shown(period, day, claims);
        return new Dashboard(
                today.on(day),
                kept.part(WeekJournal.class, "", weeks::current),
                shown,
                quote(period, day, claims),
                kept.made(
                        Pictures.class,
                        List.of(period, day),
                        evidence,
                        facts.size(),
                        () -> Pictures.of(facts, period.firstDay(day))),
                kept.part(GoalJournal.class, "", this::goalsInProgress),
                effects(period, day, claims),
                kept.part(WinJournal.class, "", () -> wins.soFar(day, MOST_WINS)),
                all.rejections().size(),
                new Counted(facts.applications().size(), facts.rounds().size()),
                kept.part(
                        ApplicationFact.class,
                        "",
                        () -> reader.read(day).applications().stream()
                                .collect(Collectors.toMap(ApplicationFact::application, Function.identity()))),
                kept.part(QuestionJournal.class, "", () -> watched(reader.read(day))),
                looking,
                looking.ended() < FEW
                        && all.asked().isEmpty()
                        && !asides().isAside(DashboardService.FIRST_QUESTION, null, day),
                decoration.read(
                        MoreThanABadDay.class,
                        false,
                        () -> kept.part(
                                MoreThanABadDay.class,
                                "",
                                () -> badDay.seems(words.since(day.minusDays(DAYS_OF_CARE))))),
                kept.part(ArrivalJournal.class, "", arrivals::current).orElse(null),
                fresh(all, day));
    }

    /** What the entries of a period say of each goal. */
    Map<UUID, GoalEffect> effects(Period period, LocalDate day, Claims claims) {
        return kept.part(
                EffectsOfGoals.class,
                period,
                () -> EffectsOfGoals.of(evidence(period, day), shown(period, day, claims)));
    }

    private static @Nullable UUID fresh(JournalFacts facts, LocalDate day) {
        var strong = facts.feelings().stream()
                .filter(felt -> felt.moment() == Moment.FIRST && felt.ratedOn().equals(day))
                .filter(felt -> felt.intensity() != null && felt.intensity() >= STRONG)
                .filter(felt -> Emotion.isHeavy(felt.emotion()))
                .map(FeelingFact::rejection)
                .collect(Collectors.toSet());
        return facts.rejections().stream()
                .filter(one -> day.equals(one.heardOn()) || strong.contains(one.rejection()))
                .map(ApplicationFact::rejection)
                .findFirst()
                .orElse(null);
    }

    private FactsByEntry evidence(Period period, LocalDate day) {
        var facts = reader.read(day);
        return kept.made(FactsByEntry.class, period, facts, facts.size(), () -> FactsByEntry.of(period.of(facts)));
    }

    private AsideItems asides() {
        return kept.part(PutAside.class, "", aside::all);
    }

    private List<Finding> shown(Period period, LocalDate day, Claims claims) {
        var asides = asides();
        return said(period, day, claims).stream()
                .filter(finding -> !isAside(finding, asides, day))
                .toList();
    }

    /** Whoever looks at one journal in several ways would find something in one of them: claims are made of all of it. */
    private List<Finding> said(Period period, LocalDate day, Claims claims) {
        var evidence = evidence(period, day);
        return kept.made(
                Findings.class,
                period,
                evidence,
                evidence.facts().size(),
                () -> period == Period.ALL ? findings.of(evidence, claims) : findings.facts(evidence));
    }

    private @Nullable Quote quote(Period period, LocalDate day, Claims claims) {
        var found = decoration.read(
                QuoteReader.class,
                Map.<UUID, Quote>of(),
                () -> kept.part(
                        QuoteReader.class,
                        period,
                        () -> quotes(Dashboard.lead(shown(period, day, claims)), evidence(period, day))));
        return found.values().stream()
                .filter(Quote::isOwn)
                .findFirst()
                .or(() -> found.values().stream().findFirst())
                .orElse(null);
    }

    private Map<UUID, Quote> quotes(@Nullable Finding lead, FactsByEntry evidence) {
        if (lead == null) {
            return Map.of();
        }
        var newest = lead.applications().stream()
                .map(evidence.applications()::get)
                .filter(Objects::nonNull)
                .limit(MOST_QUOTED)
                .toList();
        return quotes.of(lead, newest);
    }

    private List<Dashboard.Watched> watched(JournalFacts facts) {
        return kept.part(QuestionJournal.class, "all", questions::all).stream()
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
