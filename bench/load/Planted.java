package load;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.Given;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.RoundFact;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import app.rebound.rejection.reason.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is true of a journal, and so what may be said about it. */
enum Planted {
    NOTHING("nothing", null, null, ""),
    THEME(
            "a theme in 60% of entries that ended after a technical round, 15% of others",
            null, null, "technical last rounds"),
    TECHNICAL("technical rounds passed at 20%, others at 65%", RoundKind.TECHNICAL, null, "technical rounds"),
    SCREENING("screenings passed at 20%, others at 65%", null, Stage.SCREENING, "screening calls"),
    INTERVIEW("interviews passed at 20%, others at 65%", null, Stage.INTERVIEW, "interview rounds"),
    FINAL("final rounds passed at 20%, others at 65%", null, Stage.FINAL, "final rounds"),
    CHANGE("a theme that falls from 60% to 10% with a goal", null, null, "entries on the shorter side"),
    REASON(
            "a reason in 60% of answers after a technical round, 10% of others",
            null, null, "answers after technical rounds"),
    STRUGGLED(
            "half of the questions in technical rounds hard, one in eight of others",
            null,
            null,
            "technical rounds with questions");

    /** The reason of {@link #REASON}. */
    static final Reason SAID = Reason.SKILLS;

    final String text;
    /** What the power depends on. */
    final String rests;

    private final @Nullable RoundKind kind;
    private final @Nullable Stage stage;

    Planted(String text, @Nullable RoundKind kind, @Nullable Stage stage, String rests) {
        this.text = text;
        this.kind = kind;
        this.stage = stage;
        this.rests = rests;
    }

    /** Whether something that was said is true. */
    enum Said {
        RIGHT,
        /** Of the right subject, by a group that goes along with the right one. */
        BY_THE_WAY,
        WRONG
    }

    /** The effects, without the journals that have none. */
    static List<Planted> effects() {
        return Stream.of(values()).filter(one -> one != NOTHING).toList();
    }

    boolean isPlace() {
        return kind != null || stage != null;
    }

    /** How often a round is passed. */
    double passes(RoundKind round, double usual) {
        return !isPlace() ? usual : isHere(round) ? 0.2 : 0.65;
    }

    private boolean isHere(RoundKind round) {
        return kind == null ? round.stage() == stage : round == kind;
    }

    /** How often the planted theme comes up in an entry. */
    double theme(@Nullable RoundKind last, boolean beforeGoal) {
        return switch (this) {
            case THEME -> last == RoundKind.TECHNICAL ? 0.6 : 0.15;
            case CHANGE -> beforeGoal ? 0.6 : 0.1;
            default -> 0;
        };
    }

    /** How often {@link #SAID} is given, where the employer gives a reason. */
    double reason(@Nullable RoundKind last) {
        return last == RoundKind.TECHNICAL ? 0.6 : 0.1;
    }

    /** How often a question is one the person struggles with. */
    double struggles(RoundKind round, double usual) {
        return this != STRUGGLED ? usual : round == RoundKind.TECHNICAL ? 0.5 : 0.125;
    }

    /** The key of the finding that says it, which a person who suspects it asks for. */
    String key(Drawn journal) {
        return switch (this) {
            case NOTHING -> "";
            case THEME -> "difference-theme-" + journal.theme() + "-round-technical";
            case TECHNICAL -> "bottleneck-round-technical";
            case SCREENING, INTERVIEW, FINAL -> "bottleneck-stage-" + key(Objects.requireNonNull(stage));
            case CHANGE -> "change-goal-" + journal.goal();
            case REASON -> "difference-reason-" + key(SAID) + "-round-technical";
            case STRUGGLED -> "difference-struggled-round-technical";
        };
    }

    Said judge(Finding said, Drawn journal) {
        var key = said.key();
        return switch (this) {
            case NOTHING -> Said.WRONG;
            case THEME ->
                said.kind() != Kind.DIFFERENCE || !key.contains(journal.theme().toString())
                        ? Said.WRONG
                        : key.endsWith("-technical") ? Said.RIGHT : Said.BY_THE_WAY;
            case CHANGE ->
                key.equals("change-goal-" + journal.goal())
                        ? Said.RIGHT
                        : said.kind() == Kind.CHANGE
                                        && key.contains(journal.theme().toString())
                                ? Said.BY_THE_WAY
                                : Said.WRONG;
            case REASON ->
                !key.startsWith("difference-reason-" + key(SAID) + "-")
                        ? Said.WRONG
                        : key.endsWith("-round-technical") ? Said.RIGHT : Said.BY_THE_WAY;
            case STRUGGLED -> key.equals(key(journal)) ? Said.RIGHT : Said.WRONG;
            default -> said.kind() != Kind.BOTTLENECK ? Said.WRONG : place(key);
        };
    }

    /** A stage is hard because its rounds are, and rounds are where the stage is. */
    private Said place(String key) {
        for (var one : RoundKind.values()) {
            if (key.equals("bottleneck-round-" + key(one))) {
                var same = one == kind || stage != null && stage != Stage.INTERVIEW && isHere(one);
                return same ? Said.RIGHT : isHere(one) ? Said.BY_THE_WAY : Said.WRONG;
            }
        }
        for (var one : Stage.values()) {
            if (key.equals("bottleneck-stage-" + key(one))) {
                var around = kind != null && kind.stage() == one;
                return one == stage ? Said.RIGHT : around ? Said.BY_THE_WAY : Said.WRONG;
            }
        }
        return Said.WRONG;
    }

    private static String key(Enum<?> place) {
        return place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The p of the one right question, had nothing else been asked of these facts. */
    double alone(Drawn journal, JournalFacts facts) {
        var evidence = FactsByEntry.of(facts);
        var looked = evidence.lookedAt();
        return switch (this) {
            case NOTHING -> 1;
            case THEME -> {
                var here = share(looked, journal, entry -> entry.lastKind() == RoundKind.TECHNICAL);
                var all = share(looked, journal, entry -> true);
                yield higher(here, here.outOf(all));
            }
            case CHANGE -> {
                var before = share(looked, journal, entry -> entry.heardOn().isBefore(journal.goalBegan()));
                var now = before.outOf(share(looked, journal, entry -> true));
                yield higher(before, now);
            }
            case REASON -> {
                var told =
                        looked.stream().filter(entry -> !entry.told().isEmpty()).toList();
                var here = told(told.stream()
                        .filter(entry -> entry.lastKind() == RoundKind.TECHNICAL)
                        .toList());
                yield higher(here, here.outOf(told(told)));
            }
            case STRUGGLED -> {
                var asked = facts.rounds().stream()
                        .filter(round -> round.asked() > 0)
                        .toList();
                var here = struggled(asked.stream()
                        .filter(round -> round.kind() == RoundKind.TECHNICAL)
                        .toList());
                yield higher(here, here.outOf(struggled(asked)));
            }
            default -> {
                var here = ended(evidence, this::isHere);
                var elsewhere = here.outOf(ended(evidence, round -> true));
                yield higher(here, elsewhere);
            }
        };
    }

    private static double higher(Share here, Share elsewhere) {
        return Comparison.isPossible(here, elsewhere)
                ? Comparison.higher(here, elsewhere).p()
                : 1;
    }

    private static Share told(List<Entry> entries) {
        var given = new Given(SAID.name(), false);
        return new Share(
                (int) entries.stream()
                        .filter(entry -> entry.told().contains(given))
                        .count(),
                entries.size());
    }

    private static Share struggled(List<RoundFact> rounds) {
        return new Share(
                (int) rounds.stream().filter(round -> round.struggled() > 0).count(), rounds.size());
    }

    private static Share share(List<Entry> entries, Drawn journal, Predicate<Entry> which) {
        var some = entries.stream().filter(which).toList();
        var with = some.stream()
                .filter(entry -> entry.toImprove().contains(journal.theme()))
                .count();
        return new Share((int) with, some.size());
    }

    private static Share ended(FactsByEntry evidence, Predicate<RoundKind> which) {
        var ended = 0;
        var held = 0;
        for (var rounds : evidence.rounds().values()) {
            for (var round : rounds) {
                if (which.test(round.kind())) {
                    held++;
                    var last = round == rounds.get(rounds.size() - 1);
                    ended += last
                                    && evidence.applications()
                                            .get(round.application())
                                            .isEndedByThem()
                            ? 1
                            : 0;
                }
            }
        }
        return new Share(ended, held);
    }

    /** How much a journal has of what it takes to find it. */
    long has(Drawn journal, JournalFacts facts) {
        var evidence = FactsByEntry.of(facts);
        return switch (this) {
            case NOTHING -> 0;
            case THEME ->
                evidence.lookedAt().stream()
                        .filter(entry -> entry.lastKind() == RoundKind.TECHNICAL)
                        .count();
            case CHANGE -> {
                var before = evidence.lookedAt().stream()
                        .filter(entry -> entry.heardOn().isBefore(journal.goalBegan()))
                        .count();
                yield Math.min(before, evidence.lookedAt().size() - before);
            }
            case REASON ->
                evidence.lookedAt().stream()
                        .filter(entry -> entry.lastKind() == RoundKind.TECHNICAL
                                && !entry.told().isEmpty())
                        .count();
            case STRUGGLED ->
                facts.rounds().stream()
                        .filter(round -> round.kind() == RoundKind.TECHNICAL && round.asked() > 0)
                        .count();
            default ->
                facts.rounds().stream().filter(round -> isHere(round.kind())).count();
        };
    }
}
