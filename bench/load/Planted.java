package load;

import app.rebound.application.Stage;
import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.Evidence;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Kind;
import app.rebound.insight.statistics.Comparison;
import app.rebound.insight.statistics.Share;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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
    CHANGE("a theme that falls from 60% to 10% with a goal", null, null, "entries on the shorter side");

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

    Said judge(Finding said, Simulated journal) {
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

    /** The p of the one right question, had nothing else been asked. */
    double alone(Simulated journal) {
        var evidence = Evidence.of(journal.facts());
        var looked = evidence.lookedAt();
        return switch (this) {
            case NOTHING -> 1;
            case THEME -> {
                var here = share(looked, journal, entry -> entry.lastKind() == RoundKind.TECHNICAL);
                var all = share(looked, journal, entry -> true);
                yield Comparison.isPossible(here, here.outOf(all))
                        ? Comparison.higher(here, here.outOf(all)).p()
                        : 1;
            }
            case CHANGE -> {
                var before = share(looked, journal, entry -> entry.heardOn().isBefore(journal.goalBegan()));
                var now = before.outOf(share(looked, journal, entry -> true));
                yield Comparison.isPossible(before, now)
                        ? Comparison.different(before, now).p()
                        : 1;
            }
            default -> {
                var here = ended(evidence, this::isHere);
                var elsewhere = here.outOf(ended(evidence, round -> true));
                yield Comparison.isPossible(here, elsewhere)
                        ? Comparison.higher(here, elsewhere).p()
                        : 1;
            }
        };
    }

    private static Share share(List<Entry> entries, Simulated journal, Predicate<Entry> which) {
        var some = entries.stream().filter(which).toList();
        var with = some.stream()
                .filter(entry -> entry.toImprove().contains(journal.theme()))
                .count();
        return new Share((int) with, some.size());
    }

    private static Share ended(Evidence evidence, Predicate<RoundKind> which) {
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
    long has(Simulated journal) {
        var evidence = Evidence.of(journal.facts());
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
            default ->
                evidence.facts().rounds().stream()
                        .filter(round -> isHere(round.kind()))
                        .count();
        };
    }
}
