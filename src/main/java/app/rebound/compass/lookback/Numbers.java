package app.rebound.compass.lookback;

import app.rebound.application.ApplicationLog;
import app.rebound.application.round.RoundJournal;
import app.rebound.goal.GoalJournal;
import app.rebound.rejection.RejectionJournal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plain numbers of some days, to stand beside what a person makes of them. */
@Component
class Numbers {

    private final ApplicationLog applications;
    private final RoundJournal rounds;
    private final RejectionJournal rejections;
    private final GoalJournal goals;

    Numbers(ApplicationLog applications, RoundJournal rounds, RejectionJournal rejections, GoalJournal goals) {
        this.applications = applications;
        this.rounds = rounds;
        this.rejections = rejections;
        this.goals = goals;
    }

    /**
     * What the journal holds of some days.
     *
     * @param sent applications that were sent
     * @param rounds rounds that were held
     * @param entries rejections that were heard of
     * @param steps steps of goals that were done
     */
    public record Counted(long sent, long rounds, long entries, long steps) {

        public boolean isEmpty() {
            return sent + rounds + entries + steps == 0;
        }
    }

    @Transactional(readOnly = true)
    public Counted of(Span span) {
        return new Counted(
                applications.sentBetween(span.from(), span.to()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum(),
                rounds.countBetween(span.from(), span.to()),
                rejections.heardBetween(span.from(), span.to()),
                goals.stepsDoneBetween(span.from(), span.to()));
    }
}
