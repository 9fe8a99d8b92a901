package app.rebound.transfer.report;

import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.feedback.Polarity;
import app.rebound.goal.GoalStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a coach is told: what was asked and how it went, what came up, what the person works on. The last three lists are
 * empty unless the person wants them in it.
 */
public record CoachReport(
        List<Talk> talks,
        List<ThemeLine> themes,
        List<GoalLine> goals,
        List<ToldFinding> findings,
        List<FeltLine> feelings,
        List<ThoughtLine> thoughts,
        List<Written> days) {

    /**
     * A round.
     *
     * @param people who was there, null where the person does not want it told
     */
    record Talk(
            UUID id,
            LocalDate heldOn,
            String company,
            String role,
            RoundKind kind,
            RoundResult result,
            @Nullable String people,
            List<Asked> questions) {}

    /** A question, and how it was answered. */
    record Asked(
            String question, @Nullable Went went, @Nullable String note) {}

    /** A theme that was confirmed in some entries. */
    record ThemeLine(String label, Polarity polarity, long entries) {}

    /** A goal with its steps. */
    record GoalLine(
            UUID id,
            String title,
            @Nullable String measure,
            GoalStatus status,
            LocalDate startedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closedOn,
            List<StepLine> steps) {

        public long done() {
            return steps.stream().filter(step -> step.doneOn() != null).count();
        }
    }

    /** A step of a goal. */
    record StepLine(String text, @Nullable LocalDate doneOn) {}

    /** How an entry felt at first. */
    record FeltLine(UUID id, LocalDate heardOn, String company, List<Felt> felt) {}

    /** A feeling, a starter word's code or the person's own word, from 0 to 10 or without a number. */
    record Felt(String emotion, @Nullable Short intensity) {}

    /** A thought, and the fairer one that came of it. */
    record ThoughtLine(
            LocalDate startedOn,
            @Nullable String thought,
            @Nullable String balanced) {}

    /** A line of a day. */
    record Written(LocalDate on, String words) {}

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return talks.isEmpty()
                && themes.isEmpty()
                && goals.isEmpty()
                && findings.isEmpty()
                && feelings.isEmpty()
                && thoughts.isEmpty()
                && days.isEmpty();
    }
}
