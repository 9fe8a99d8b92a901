package app.rebound.transfer.report;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredTurn;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a search: each application with what happened to it.
 *
 * @param lines the earliest first
 * @param sent how many of them were sent in its time
 * @param rounds how many conversations and tests were in its time
 * @param ended how many ended in its time, by how they did
 */
record OfficeReport(List<Line> lines, long sent, long rounds, Map<Outcome, Long> ended) {

    /** An application. */
    record Line(Sent application, List<Step> steps) {}

    /**
     * An application as it was sent, and as it stands.
     *
     * @param company with the agency where the employer is not known
     * @param closedOn the day it ended; null while it is open
     */
    record Sent(
            UUID id,
            String company,
            String role,
            @Nullable Source source,
            @Nullable LocalDate appliedOn,
            Stage stage,
            Outcome outcome,
            @Nullable LocalDate closedOn) {}

    /** Something that happened to an application on a day: a round, or another turn. */
    sealed interface Step {

        LocalDate on();

        /** The message that tells it. */
        String key();

        /** The message that tells how it came out, if there is something to tell. */
        @Nullable
        String resultKey();
    }

    /** A conversation or a test. */
    record RoundStep(LocalDate on, RoundKind kind, RoundResult result) implements Step {

        @Override
        public String key() {
            return "roundKind." + kind;
        }

        @Override
        public @Nullable String resultKey() {
            return result == RoundResult.WAITING ? null : "roundResult." + result;
        }
    }

    /** It ended, came back, had an offer. */
    record TurnStep(LocalDate on, StoredTurn.TurnKind kind) implements Step {

        @Override
        public String key() {
            return "report.turn." + kind;
        }

        @Override
        public @Nullable String resultKey() {
            return null;
        }
    }

    /** How many can still go on. */
    public long open() {
        return lines.stream()
                .filter(line -> line.application().outcome() == Outcome.OPEN)
                .count();
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
