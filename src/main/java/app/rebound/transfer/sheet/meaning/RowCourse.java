package app.rebound.transfer.sheet.meaning;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.transfer.sheet.meaning.ReadRow.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the application of one row got, and on which days. */
final class RowCourse {

    private static final int MOST_ROUNDS = 12;

    private final List<Held> rounds = new ArrayList<>();
    private Stage stage = Stage.APPLIED;

    /** It got there, perhaps on that day. */
    void reach(Stage reached, @Nullable LocalDate day) {
        stage = reached.compareTo(stage) > 0 ? reached : stage;
        if (day != null && reached != Stage.APPLIED && reached != Stage.OFFER && rounds.size() < MOST_ROUNDS) {
            rounds.add(new Held(reached, day, false, false));
        }
    }

    /** The furthest it got. */
    Stage stage() {
        return stage;
    }

    Stream<LocalDate> days() {
        return rounds.stream().map(Held::on);
    }

    /** Whether a round was held after a day. */
    boolean isAfter(LocalDate day) {
        return days().anyMatch(one -> one.isAfter(day));
    }

    /** What is said of an end in two places is the more final of the two. */
    static int weight(Outcome ending) {
        return List.of(
                        Outcome.NO_REPLY,
                        Outcome.ROLE_CLOSED,
                        Outcome.WITHDREW,
                        Outcome.REJECTED,
                        Outcome.OFFER_WITHDRAWN,
                        Outcome.DECLINED,
                        Outcome.ACCEPTED)
                .indexOf(ending);
    }

    /** The rounds in their order; of what has ended, none is ahead. */
    List<Held> held(Outcome ending, LocalDate today) {
        rounds.sort(Comparator.comparing(Held::on).thenComparing(Held::stage));
        var held = new ArrayList<Held>();
        for (var at = 0; at < rounds.size(); at++) {
            var round = rounds.get(at);
            var isLast = at == rounds.size() - 1;
            var isPassed = !isLast
                    || round.stage().compareTo(stage) < 0
                    || ending == Outcome.ACCEPTED
                    || ending == Outcome.DECLINED
                    || stage == Stage.OFFER;
            if (!round.on().isAfter(today) || ending == Outcome.OPEN) {
                held.add(new Held(round.stage(), round.on(), isPassed, isLast));
            }
        }
        return held.stream().distinct().toList();
    }
}
