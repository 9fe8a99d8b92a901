package load;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.fact.JournalFacts.LookedAtFact;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.insight.fact.PracticeFacts;
import app.rebound.insight.fact.ResilienceFacts;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.reason.Reason;
import app.rebound.rejection.reason.SaidBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journal of another make than {@link Simulated}'s, to see whether what was found with one holds in the other. It was written
 * down before anything was measured with it. In it,
 *
 * <ul>
 *   <li>processes follow {@linkplain Habits#TEMPLATES templates}, of which a person meets two to five, and one in ten has a round
 *       of another kind in it;
 *   <li>applications differ: the log-odds of passing a round are the person's, plus what is the application's own (normal, 0.5; in
 *       strongly uneven journals 1.2), plus a drift over the journal (normal, 0.4 from end to end). Of later rounds more are
 *       passed so, which is a pattern of a kind, though none of places;
 *   <li>the source is the last one's in three of four applications, and whether there is a conversation depends on it;
 *   <li>themes come up together: each has its own log-odds and leans on a mood of the entry, which is like the last one's;
 *   <li>a reason is the last one given in two of five;
 *   <li>diligence drifts from one share to another over the journal; of an application that is written down each round is with 85
 *       in 100, the furthest stage is "interview" where another would be right in one of eight, and days are missing;
 *   <li>a third of people write what ended up to three weeks later, all at once;
 *   <li>up to four goals are set on themes that came up in two of the last four entries looked at;
 *   <li>cards, mock interviews, thoughts looked at, care and brave steps are noted, and change nothing.
 * </ul>
 */
final class Templated implements Drawn {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    private static final List<String> EMOTIONS =
            List.of(Emotion.DISAPPOINTED.code(), Emotion.SAD.code(), Emotion.ANGRY.code());
    private static final String PLANTED = "planted";
    /** By how much applications differ, in log-odds. */
    private static final double USUAL = 0.5;

    private final Chance chance;
    private final Planted planted;
    private final Habits habits;
    private final UUID theme;
    private final UUID goal;
    private final List<ApplicationFact> applications = new ArrayList<>();
    private final List<RoundFact> rounds = new ArrayList<>();
    private final List<ReasonFact> reasons = new ArrayList<>();
    private final List<FeelingFact> feelings = new ArrayList<>();
    private final List<ThemeFact> themes = new ArrayList<>();
    private final List<GoalFact> goals = new ArrayList<>();
    private final List<LookedAtFact> lookedAt = new ArrayList<>();
    private final Map<UUID, LocalDate> writtenOn = new HashMap<>();
    private final List<Ended> ended = new ArrayList<>();
    private boolean incomplete;
    private PracticeFacts practice = PracticeFacts.NONE;
    private ResilienceFacts resilience = ResilienceFacts.NONE;
    private LocalDate today = FIRST;
    private LocalDate goalBegan = LocalDate.MAX;
    private int source;
    private int reason;

    /** A rejection to be looked back on, once all are known and in order. */
    private record Ended(UUID rejection, LocalDate on, List<RoundFact> held, double share) {}

    private Templated(Chance chance, Planted planted, double uneven) {
        this.chance = chance;
        this.planted = planted;
        habits = Habits.drawn(chance, planted != Planted.NOTHING, uneven);
        theme = Simulated.id(chance);
        goal = Simulated.id(chance);
        source = chance.from(0, Source.values().length - 1);
        reason = chance.from(0, Reason.values().length - 1);
    }

    /** One of so many applications; the same for the same seed. */
    static Templated journal(int size, Planted planted, long seed) {
        return journal(size, planted, seed, USUAL, false);
    }

    /** One whose applications differ strongly. */
    static Templated uneven(int size, Planted planted, long seed) {
        return journal(size, planted, seed, 1.2, false);
    }

    /** One of which two in three applications have their last round written down alone, or none. */
    static Templated incomplete(int size, Planted planted, long seed) {
        return journal(size, planted, seed, USUAL, true);
    }

    private static Templated journal(int size, Planted planted, long seed, double uneven, boolean incomplete) {
        var journal = new Templated(new Chance(seed), planted, uneven);
        journal.incomplete = incomplete;
        journal.live(size);
        return journal;
    }

    @Override
    public JournalFacts facts() {
        return facts(applications);
    }

    /** What ended, but is not written down yet, looks as if it went on. */
    @Override
    public JournalFacts stood(LocalDate day) {
        return facts(applications.stream()
                        .map(one -> writtenOn
                                        .getOrDefault(one.application(), LocalDate.MIN)
                                        .isAfter(day)
                                ? unwritten(one)
                                : one)
                        .toList())
                .until(day);
    }

    @Override
    public boolean isLate() {
        return habits.late();
    }

    @Override
    public UUID theme() {
        return theme;
    }

    @Override
    public UUID goal() {
        return goal;
    }

    @Override
    public LocalDate goalBegan() {
        return goalBegan;
    }

    private JournalFacts facts(List<ApplicationFact> applications) {
        return new JournalFacts(
                applications,
                rounds,
                reasons,
                feelings,
                themes,
                lookedAt,
                Set.of(),
                goals,
                List.of(),
                practice,
                resilience,
                today);
    }

    private static ApplicationFact unwritten(ApplicationFact one) {
        return new ApplicationFact(
                one.application(),
                one.company(),
                one.role(),
                one.stage(),
                Outcome.OPEN,
                one.source(),
                one.appliedOn(),
                null,
                null,
                null,
                one.fit());
    }

    private void live(int size) {
        var days = new ArrayList<LocalDate>();
        var day = 0.0;
        for (var number = 0; number < size; number++) {
            days.add(FIRST.plusDays((long) day));
            // Weeks in which much is sent, and weeks in which nothing is.
            day += chance.is(0.6) ? chance.exponential(0.4 * habits.pace()) : chance.exponential(1.9 * habits.pace());
        }
        today = days.get(size - 1).plusDays(chance.from(5, 30));
        if (planted == Planted.CHANGE) {
            var span = today.toEpochDay() - FIRST.toEpochDay();
            goalBegan = FIRST.plusDays((long) (chance.between(1.0 / 3, 0.5) * span));
            goals.add(new GoalFact(goal, theme, PLANTED, goalBegan, null));
        }
        for (var number = 0; number < size; number++) {
            apply(days.get(number), (double) number / size);
        }
        ended.sort(Comparator.comparing(Ended::on));
        lookBack();
        practise();
    }

    private void apply(LocalDate on, double share) {
        var id = Simulated.id(chance);
        source = chance.is(0.75) ? source : chance.from(0, Source.values().length - 1);
        var own = chance.normal(0, habits.uneven());
        var plan = chance.is(habits.talks(source)) ? habits.plan(chance) : List.<RoundKind>of();
        var outcome = plan.isEmpty() ? Outcome.REJECTED : Outcome.ACCEPTED;
        var held = new ArrayList<RoundFact>();
        var last = on.plusDays(plan.isEmpty() ? chance.from(4, 45) : 0);
        for (var kind : plan) {
            var next = last.plusDays(chance.from(4, 14));
            var answered = next.plusDays(chance.from(1, 14));
            if (next.isAfter(today)) {
                outcome = Outcome.OPEN;
                break;
            }
            var odds = habits.logit(planted.passes(kind, habits.passes())) + own + habits.drift() * (share - 0.5);
            var passed = chance.is(1 / (1 + Math.exp(-odds)));
            held.add(round(id, kind, next, passed, own));
            last = answered;
            outcome = answered.isAfter(today)
                    ? Outcome.OPEN
                    : chance.is(0.05) ? Outcome.WITHDREW : passed ? Outcome.ACCEPTED : Outcome.REJECTED;
            if (outcome != Outcome.ACCEPTED) {
                break;
            }
        }
        if (last.isAfter(today)) {
            outcome = Outcome.OPEN;
        }
        if (outcome == Outcome.REJECTED && chance.is(held.isEmpty() ? habits.silence() : 0.15)) {
            outcome = Outcome.NO_REPLY;
        }
        write(id, on, last, outcome, held, share);
    }

    private RoundFact round(UUID application, RoundKind kind, LocalDate on, boolean passed, double own) {
        var rated = chance.is(habits.rates());
        var asked = chance.from(0, 5);
        // A hard day is hard for all of its questions.
        var day = chance.between(0.5, 1.5);
        var struggled = 0;
        for (var question = 0; question < asked; question++) {
            struggled += chance.is(Math.min(1, day * planted.struggles(kind, 0.3))) ? 1 : 0;
        }
        var mood = habits.rating() + chance.normal(0, 0.8);
        return new RoundFact(
                Simulated.id(chance),
                application,
                kind,
                on,
                passed ? RoundResult.PASSED : RoundResult.NOT_PASSED,
                rating(rated, mood),
                rating(rated, mood),
                rating(rated, mood),
                rating(false, mood),
                rating(false, mood),
                rating(rated, mood),
                asked,
                struggled);
    }

    private @Nullable Short rating(boolean rated, double mood) {
        return rated && chance.is(0.8)
                ? (short) Math.max(1, Math.min(5, Math.round(mood + chance.normal(0, 0.5))))
                : null;
    }

    private void write(UUID id, LocalDate on, LocalDate last, Outcome outcome, List<RoundFact> held, double share) {
        var rejection = outcome == Outcome.REJECTED ? Simulated.id(chance) : null;
        var closed = rejection == null && outcome != Outcome.OPEN;
        var closedOn = outcome == Outcome.NO_REPLY ? last.plusDays(chance.from(0, 40)) : last;
        applications.add(new ApplicationFact(
                id,
                "Company " + applications.size(),
                habits.role(chance),
                outcome == Outcome.ACCEPTED ? Stage.OFFER : stage(held),
                closed && closedOn.isAfter(today) ? Outcome.OPEN : outcome,
                chance.is(0.15) ? null : Source.values()[source],
                chance.is(0.3) ? null : on,
                rejection,
                rejection == null ? null : last,
                closed && !closedOn.isAfter(today) && !chance.is(0.1) ? closedOn : null,
                null));
        if (habits.late() && outcome != Outcome.OPEN) {
            writtenOn.put(id, last.plusDays(21 - Math.floorMod(last.toEpochDay(), 21)));
        }
        if (chance.is(incomplete ? 1.0 / 3 : habits.diligence(share))) {
            held.stream().filter(round -> chance.is(0.85)).forEach(rounds::add);
        } else if (!held.isEmpty() && chance.is(0.4)) {
            rounds.add(held.get(held.size() - 1));
        }
        if (rejection != null) {
            ended.add(new Ended(rejection, last, held, share));
        }
    }

    private Stage stage(List<RoundFact> held) {
        return held.isEmpty()
                ? Stage.APPLIED
                : chance.is(0.125)
                        ? Stage.INTERVIEW
                        : held.stream()
                                .map(round -> round.kind().stage())
                                .max(Stage::compareTo)
                                .orElseThrow();
    }

    private void lookBack() {
        var mood = 0.0;
        var recent = new ArrayList<Set<UUID>>();
        var labels = new HashMap<UUID, String>();
        for (var one : ended) {
            mood = 0.6 * mood + chance.normal(0, 0.8);
            feel(one, mood);
            if (!chance.is(one.held().isEmpty() ? habits.looksOnPaper() : habits.looks(one.share()))) {
                continue;
            }
            lookedAt.add(new LookedAtFact(one.rejection(), null));
            var kind = one.held().isEmpty()
                    ? null
                    : one.held().get(one.held().size() - 1).kind();
            if (chance.is(kind == null ? 0.1 : habits.told())) {
                give(one.rejection(), SaidBy.THEM, kind);
            }
            if (chance.is(0.5)) {
                give(one.rejection(), SaidBy.ME, null);
            }
            var here = new LinkedHashSet<UUID>();
            for (var each : habits.themes()) {
                if (chance.is(1 / (1 + Math.exp(-each.odds() - each.leans() * mood)))) {
                    here.add(each.id());
                    labels.put(each.id(), each.label());
                    themes.add(new ThemeFact(
                            one.rejection(),
                            each.id(),
                            each.label(),
                            each.good() ? Polarity.STRENGTH : Polarity.TO_IMPROVE,
                            null));
                }
            }
            if (chance.is(planted.theme(kind, one.on().isBefore(goalBegan)))) {
                themes.add(new ThemeFact(one.rejection(), theme, PLANTED, Polarity.TO_IMPROVE, null));
            }
            recent.add(here);
            setGoal(one.on(), recent, labels);
        }
    }

    private void feel(Ended one, double mood) {
        for (var place = chance.from(0, EMOTIONS.size()) - 1; place >= 0; place--) {
            var usual = Math.max(1, Math.min(9, 5 + mood + chance.normal(0, 1.5)));
            for (var moment : Moment.values()) {
                if (moment == Moment.FIRST || chance.is(habits.checksIn())) {
                    var strength = Math.max(0, Math.min(10, Math.round(usual + chance.normal(0, 1))));
                    feelings.add(new FeelingFact(
                            one.rejection(),
                            EMOTIONS.get(place),
                            (short) strength,
                            moment,
                            one.on().plusDays(3L * moment.ordinal())));
                }
            }
        }
    }

    private void give(UUID rejection, SaidBy saidBy, @Nullable RoundKind last) {
        reason = chance.is(0.4) ? reason : chance.weighted(habits.reasons());
        var given = Reason.values()[reason];
        if (planted != Planted.REASON || saidBy == SaidBy.ME || given != Planted.SAID) {
            reasons.add(new ReasonFact(rejection, saidBy, given, null, given.usualControl()));
        }
        if (planted == Planted.REASON && saidBy == SaidBy.THEM && chance.is(planted.reason(last))) {
            reasons.add(new ReasonFact(rejection, saidBy, Planted.SAID, null, Control.MINE));
        }
    }

    /** On what has come up lately, as people do: and a trap, since what comes up often for a while does not go on so. */
    private void setGoal(LocalDate on, List<Set<UUID>> recent, Map<UUID, String> labels) {
        if (recent.size() < 4 || goals.size() > 4 || !chance.is(0.15)) {
            return;
        }
        var times = new HashMap<UUID, Integer>();
        recent.subList(recent.size() - 4, recent.size())
                .forEach(here -> here.forEach(each -> times.merge(each, 1, Integer::sum)));
        habits.themes().stream()
                .filter(each -> !each.good() && times.getOrDefault(each.id(), 0) >= 2)
                .filter(each -> goals.stream().noneMatch(set -> set.theme().equals(each.id())))
                .findFirst()
                .ifPresent(each -> goals.add(new GoalFact(
                        Simulated.id(chance), each.id(), Objects.requireNonNull(labels.get(each.id())), on, null)));
    }

    private void practise() {
        var drawn = new Practising(chance, FIRST, today);
        practice = drawn.practice();
        resilience = drawn.resilience();
    }
}
