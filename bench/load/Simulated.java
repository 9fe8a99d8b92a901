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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import load.Person.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A journal that was never lived, as uneven as one that was. Set from plausibility, as in {@link Person}:
 *
 * <ul>
 *   <li>A process is a screening call in the share of the person's, one to four more rounds (35, 35, 20, 10 of 100) and, where
 *       there are two or more, a final one last in 40 of 100; never more than five. It goes on until a round is not passed,
 *       4 in 100 are withdrawn from and 3 in 100 closed at each round, and what has not happened by today is open.
 *   <li>A round is held 3 to 15 days after the last step and answered after 1 to 12; paper is answered after 3 to 40.
 *   <li>Who does not write all rounds of an application down writes the last one or none.
 *   <li>Themes, ratings, feelings and reasons do not depend on each other or on anything else, unless planted. Whether an
 *       employer gives a reason does depend on whether there was a conversation; which one does not.
 *   <li>Up to three goals begin between a quarter and three quarters of the time, on a theme that has come up by then, the more
 *       often the likelier: as people choose them, and a trap, since what was chosen for being frequent becomes rarer by itself.
 * </ul>
 */
final class Simulated implements Drawn {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final List<String> ROLES = List.of("Developer", "Data Analyst", "Product Manager", "Tester");
    private static final List<String> RANKS = List.of("", "Junior ", "Senior ", "Lead ");
    private static final List<String> EMOTIONS = EnumSet.range(Emotion.DISAPPOINTED, Emotion.NUMB).stream()
            .map(Emotion::code)
            .toList();
    private static final String PLANTED = "planted";

    private final Chance chance;
    private final Person person;
    private final Planted planted;
    private final UUID theme;
    private final UUID goal;
    private final List<ApplicationFact> applications = new ArrayList<>();
    private final List<RoundFact> rounds = new ArrayList<>();
    private final List<ReasonFact> reasons = new ArrayList<>();
    private final List<FeelingFact> feelings = new ArrayList<>();
    private final List<ThemeFact> themes = new ArrayList<>();
    private final List<GoalFact> goals = new ArrayList<>();
    private final List<LookedAtFact> lookedAt = new ArrayList<>();
    private boolean incomplete;
    private LocalDate today = FIRST;
    private LocalDate goalBegan = LocalDate.MAX;

    private Simulated(Chance chance, Planted planted, boolean diligent) {
        this.chance = chance;
        this.planted = planted;
        person = Person.drawn(chance, diligent);
        theme = id(chance);
        goal = id(chance);
    }

    /** One of so many applications; the same for the same seed. */
    static Simulated journal(int size, Planted planted, long seed) {
        var chance = new Chance(seed);
        var journal = new Simulated(chance, planted, planted != Planted.NOTHING || chance.is(0.5));
        journal.live(size);
        return journal;
    }

    /** One of which two in three applications have their last round written down alone, or none. */
    static Simulated incomplete(int size, Planted planted, long seed) {
        var chance = new Chance(seed);
        var journal = new Simulated(chance, planted, planted != Planted.NOTHING || chance.is(0.5));
        journal.incomplete = true;
        journal.live(size);
        return journal;
    }

    @Override
    public JournalFacts facts() {
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
                PracticeFacts.NONE,
                ResilienceFacts.NONE,
                today);
    }

    /** All is written down on the day it is about. */
    @Override
    public JournalFacts stood(LocalDate day) {
        return facts().until(day);
    }

    @Override
    public boolean isLate() {
        return false;
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

    static UUID id(Chance chance) {
        return new UUID(chance.random().nextLong(), chance.random().nextLong());
    }

    private void live(int size) {
        var applied = new ArrayList<LocalDate>();
        var day = 0.0;
        for (var number = 0; number < size; number++) {
            applied.add(FIRST.plusDays((long) day));
            day += chance.exponential(person.pace());
        }
        today = applied.get(size - 1).plusDays(chance.from(5, 30));
        if (planted == Planted.CHANGE) {
            goalBegan = after(chance.between(1.0 / 3, 0.5));
            goals.add(new GoalFact(goal, theme, PLANTED, goalBegan, null));
        }
        applied.forEach(this::apply);
        setGoals();
    }

    private LocalDate after(double share) {
        return FIRST.plusDays((long) (share * (today.toEpochDay() - FIRST.toEpochDay())));
    }

    private void apply(LocalDate on) {
        var id = id(chance);
        var held = new ArrayList<RoundFact>();
        var plan = chance.is(person.talks()) ? plan() : List.<RoundKind>of();
        var outcome = plan.isEmpty() ? Outcome.REJECTED : Outcome.ACCEPTED;
        var last = on;
        for (var kind : plan) {
            var next = last.plusDays(chance.from(3, 15));
            var answered = next.plusDays(chance.from(1, 12));
            if (next.isAfter(today)) {
                outcome = Outcome.OPEN;
                break;
            }
            var passed = chance.is(planted.passes(kind, person.passes()));
            var known = !answered.isAfter(today);
            held.add(round(id, kind, next, known, passed));
            outcome = !known
                    ? Outcome.OPEN
                    : chance.is(0.04)
                            ? Outcome.WITHDREW
                            : chance.is(0.03) ? Outcome.ROLE_CLOSED : passed ? Outcome.ACCEPTED : Outcome.REJECTED;
            last = answered;
            if (outcome != Outcome.ACCEPTED) {
                break;
            }
        }
        if (plan.isEmpty()) {
            last = on.plusDays(chance.from(3, 40));
            outcome = last.isAfter(today) ? Outcome.OPEN : Outcome.REJECTED;
        }
        if (outcome == Outcome.REJECTED && chance.is(held.isEmpty() ? person.silence() : 0.1)) {
            outcome = Outcome.NO_REPLY;
        }
        if (outcome == Outcome.ACCEPTED && chance.is(0.5)) {
            outcome = Outcome.DECLINED;
        }
        write(id, on, last, outcome, held);
    }

    private List<RoundKind> plan() {
        var plan = new ArrayList<RoundKind>();
        if (chance.is(person.screens())) {
            plan.add(RoundKind.SCREENING_CALL);
        }
        var more = 1 + chance.weighted(35, 35, 20, 10);
        for (var round = 0; round < more; round++) {
            plan.add(Person.KINDS.get(chance.weighted(person.kinds())));
        }
        if (more >= 2 && chance.is(0.4)) {
            plan.set(plan.size() - 1, RoundKind.FINAL);
        }
        return plan;
    }

    private RoundFact round(UUID application, RoundKind kind, LocalDate on, boolean known, boolean passed) {
        var rated = chance.is(person.rates());
        var day = chance.normal(person.rating(), 0.7);
        var asked = chance.from(0, 6);
        var struggled = 0;
        for (var question = 0; question < asked; question++) {
            struggled += chance.is(planted.struggles(kind, 0.35)) ? 1 : 0;
        }
        return new RoundFact(
                id(chance),
                application,
                kind,
                on,
                known ? passed ? RoundResult.PASSED : RoundResult.NOT_PASSED : RoundResult.WAITING,
                rating(rated, day),
                rating(rated, day),
                rating(rated, day),
                rating(rated, day),
                rating(rated, day),
                rating(rated, day),
                asked,
                struggled);
    }

    private Short rating(boolean rated, double day) {
        var value = Math.round(chance.normal(day, 0.7));
        return rated && chance.is(0.7) ? (short) Math.max(1, Math.min(5, value)) : null;
    }

    private void write(UUID id, LocalDate on, LocalDate heardOn, Outcome outcome, List<RoundFact> held) {
        var rejection = outcome == Outcome.REJECTED ? id(chance) : null;
        var offered = outcome == Outcome.ACCEPTED || outcome == Outcome.DECLINED;
        applications.add(new ApplicationFact(
                id,
                "Company " + applications.size(),
                chance.one(RANKS) + ROLES.get(chance.weighted(person.roles())),
                offered ? Stage.OFFER : stage(held),
                outcome,
                chance.is(0.1) ? null : Source.values()[chance.weighted(person.sources())],
                chance.is(0.2) ? null : on,
                rejection,
                rejection == null ? null : heardOn,
                rejection == null && outcome != Outcome.OPEN ? heardOn : null,
                null));
        if (chance.is(incomplete ? 1.0 / 3 : person.writesRounds())) {
            rounds.addAll(held);
        } else if (!held.isEmpty() && chance.is(0.5)) {
            rounds.add(held.get(held.size() - 1));
        }
        if (rejection != null) {
            lookBack(rejection, heardOn, held);
        }
    }

    private static Stage stage(List<RoundFact> held) {
        return held.stream()
                .map(RoundFact::kind)
                .map(RoundKind::stage)
                .max(Stage::compareTo)
                .orElse(Stage.APPLIED);
    }

    private void lookBack(UUID rejection, LocalDate heardOn, List<RoundFact> held) {
        var emotions = chance.from(0, 3);
        for (var number = 0; number < emotions; number++) {
            feel(rejection, EMOTIONS.get(number), heardOn);
        }
        if (!chance.is(held.isEmpty() ? person.looksOnPaper() : person.looks())) {
            return;
        }
        lookedAt.add(new LookedAtFact(rejection, null));
        if (chance.is(held.isEmpty() ? person.toldOnPaper() : person.told())) {
            give(rejection, SaidBy.THEM, person.reasons());
            if (planted == Planted.REASON) {
                plantReason(
                        rejection,
                        held.isEmpty() ? null : held.get(held.size() - 1).kind());
            }
        }
        if (chance.is(0.6)) {
            give(rejection, SaidBy.ME, person.reasons());
        }
        var last = held.isEmpty() ? null : held.get(held.size() - 1).kind();
        mention(rejection, new Theme(theme, PLANTED, planted.theme(last, heardOn.isBefore(goalBegan))), true);
        person.toImprove().forEach(one -> mention(rejection, one, true));
        person.strengths().forEach(one -> mention(rejection, one, false));
    }

    private void feel(UUID rejection, String emotion, LocalDate on) {
        var usual = chance.normal(5.5, 2);
        for (var moment : Moment.values()) {
            if (moment == Moment.FIRST || chance.is(0.4)) {
                var intensity = Math.max(0, Math.min(10, Math.round(chance.normal(usual, 1.5))));
                feelings.add(new FeelingFact(
                        rejection, emotion, (short) intensity, moment, on.plusDays(2L * moment.ordinal())));
            }
        }
    }

    private void give(UUID rejection, SaidBy saidBy, double[] usual) {
        var given = new HashSet<>(List.of(chance.weighted(usual)));
        if (chance.is(0.25)) {
            given.add(chance.weighted(usual));
        }
        for (var one : given) {
            var reason = one < Reason.values().length ? Reason.values()[one] : null;
            reasons.add(new ReasonFact(
                    rejection,
                    saidBy,
                    reason,
                    reason == null ? "My own label" : null,
                    reason == null ? Control.FIT : reason.usualControl()));
        }
    }

    /** One reason that depends on where it ended, and is given beside the others. */
    private void plantReason(UUID rejection, @Nullable RoundKind last) {
        reasons.removeIf(one ->
                one.rejection().equals(rejection) && one.saidBy() == SaidBy.THEM && one.reason() == Planted.SAID);
        if (chance.is(planted.reason(last))) {
            reasons.add(new ReasonFact(rejection, SaidBy.THEM, Planted.SAID, null, Planted.SAID.usualControl()));
        }
    }

    private void mention(UUID rejection, Theme one, boolean toImprove) {
        if (chance.is(one.often())) {
            themes.add(new ThemeFact(
                    rejection, one.id(), one.label(), toImprove ? Polarity.TO_IMPROVE : Polarity.STRENGTH, null));
        }
    }

    /** Besides the planted one. */
    private void setGoals() {
        var number = chance.from(0, 3);
        for (var place = 0; place < number; place++) {
            var began = after(chance.between(0.25, 0.75));
            var before = applications.stream()
                    .filter(one -> one.isRejected() && one.heardOn().isBefore(began))
                    .map(ApplicationFact::rejection)
                    .collect(Collectors.toSet());
            var come = themes.stream()
                    .filter(one -> one.polarity() == Polarity.TO_IMPROVE
                            && !one.theme().equals(theme)
                            && before.contains(one.rejection()))
                    .toList();
            if (!come.isEmpty()) {
                var chosen = chance.one(come);
                goals.add(new GoalFact(
                        id(chance),
                        chosen.theme(),
                        "Goal " + place,
                        began,
                        chance.is(0.7) ? null : began.plusWeeks(4)));
            }
        }
    }
}
