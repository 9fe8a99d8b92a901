package app.rebound.insight.fact;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.JournalFacts.AskedFact;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A journal's facts in memory: {@code new Facts().times(6, one -> one.round(TECHNICAL).toImprove("Time")).read()}. Each
 * application is heard of a day after the one before it, unless it says otherwise, and all ids come out the same each time.
 */
public final class Facts {

    /** The day a journal is looked at, unless it says otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    /** What makes an application a special one. */
    public interface Told {
        Tried with(Tried application);
    }

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final List<Tried> tried = new ArrayList<>();
    private final List<GoalFact> goals = new ArrayList<>();
    private final List<AskedFact> asked = new ArrayList<>();
    private PracticeFacts practice = PracticeFacts.NONE;
    private ResilienceFacts resilience = ResilienceFacts.NONE;
    private LocalDate today = TODAY;

    /** One application that ended in a rejection after an interview, unless told otherwise. */
    public Facts one(Told told) {
        tried.add(told.with(new Tried(tried.size())));
        return this;
    }

    public Facts times(int times, Told told) {
        for (var time = 0; time < times; time++) {
            one(told);
        }
        return this;
    }

    /** A goal that works on a theme. */
    public Facts goal(String theme, String startedOn) {
        goals.add(new GoalFact(goalOf(theme), themeOf(theme), "Work on " + theme, LocalDate.parse(startedOn), null));
        return this;
    }

    /** A question that was asked on a day, to be answered by what comes after it. */
    public Facts asked(String finding, String askedOn) {
        asked.add(new AskedFact(finding, LocalDate.parse(askedOn), false));
        return this;
    }

    /** A question that was asked before the first entry. */
    public Facts askedFirst(String finding) {
        asked.add(new AskedFact(finding, FIRST, true));
        return this;
    }

    public Facts practised(PracticeFacts practice) {
        this.practice = practice;
        return this;
    }

    public Facts lookingAfter(ResilienceFacts resilience) {
        this.resilience = resilience;
        return this;
    }

    public Facts on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    public JournalFacts read() {
        var rounds = tried.stream().flatMap(one -> one.rounds.stream()).toList();
        return new JournalFacts(
                tried.stream().map(Tried::fact).toList(),
                rounds.stream().filter(round -> !round.heldOn().isAfter(today)).toList(),
                tried.stream().flatMap(one -> one.reasons.stream()).toList(),
                tried.stream().flatMap(one -> one.feelings.stream()).toList(),
                tried.stream().flatMap(one -> one.themes.stream()).toList(),
                tried.stream().flatMap(one -> one.lookedAt.stream()).toList(),
                rounds.stream()
                        .filter(round -> round.heldOn().isAfter(today))
                        .map(RoundFact::application)
                        .collect(Collectors.toSet()),
                List.copyOf(goals),
                List.copyOf(asked),
                practice,
                resilience,
                today);
    }

    /** The same facts, read in another order. */
    public static JournalFacts shuffled(JournalFacts facts, Random random) {
        return new JournalFacts(
                shuffled(facts.applications(), random),
                shuffled(facts.rounds(), random),
                shuffled(facts.reasons(), random),
                shuffled(facts.feelings(), random),
                shuffled(facts.themes(), random),
                shuffled(facts.lookedAt(), random),
                facts.ahead(),
                shuffled(facts.goals(), random),
                shuffled(facts.asked(), random),
                facts.practice(),
                facts.resilience(),
                facts.today());
    }

    /** The same facts, with other kinds of rounds. */
    public static JournalFacts withRounds(JournalFacts facts, UnaryOperator<RoundKind> kinds) {
        return new JournalFacts(
                facts.applications(),
                facts.rounds().stream()
                        .map(round -> new RoundFact(
                                round.round(),
                                round.application(),
                                kinds.apply(round.kind()),
                                round.heldOn(),
                                round.result(),
                                round.prepared(),
                                round.answers(),
                                round.knowledge(),
                                round.bodyLanguage(),
                                round.demeanour(),
                                round.rapport(),
                                round.asked(),
                                round.struggled()))
                        .toList(),
                facts.reasons(),
                facts.feelings(),
                facts.themes(),
                facts.lookedAt(),
                facts.ahead(),
                facts.goals(),
                facts.asked(),
                facts.practice(),
                facts.resilience(),
                facts.today());
    }

    private static <F> List<F> shuffled(List<F> facts, Random random) {
        var copy = new ArrayList<>(facts);
        Collections.shuffle(copy, random);
        return copy;
    }

    public static UUID themeOf(String label) {
        return id("theme " + label);
    }

    public static UUID goalOf(String theme) {
        return id("goal " + theme);
    }

    /** The application that was told of at this place, from 0 on. */
    public static UUID applicationAt(int place) {
        return id("application " + place);
    }

    static UUID id(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    static LocalDate day(int place) {
        return FIRST.plusDays(place);
    }
}
