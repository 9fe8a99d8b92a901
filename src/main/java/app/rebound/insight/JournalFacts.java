package app.rebound.insight;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.feedback.Polarity;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reflection.Control;
import app.rebound.rejection.reflection.Reason;
import app.rebound.rejection.reflection.SaidBy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a journal says, without the long texts: each fact read once, to be grouped in memory.
 *
 * @param applications every application, whether it ended in a rejection or not
 * @param reasons every reason of a rejection
 * @param feelings every emotion rating, the earliest first
 * @param themes every theme the person confirmed
 * @param goals every goal under way that works on a theme
 * @param today the day it is looked at
 */
record JournalFacts(
        List<ApplicationFact> applications,
        List<ReasonFact> reasons,
        List<FeelingFact> feelings,
        List<ThemeFact> themes,
        List<GoalFact> goals,
        LocalDate today) {

    /** An application, with its rejection where it ended in one. */
    record ApplicationFact(
            UUID application,
            String company,
            Stage stage,
            Outcome outcome,
            @Nullable LocalDate appliedOn,
            @Nullable UUID rejection,
            @Nullable LocalDate heardOn,
            boolean sample) {

        boolean isRejected() {
            return rejection != null;
        }

        /** Days from applying to hearing, or null where one of them is unknown. */
        @Nullable
        Long daysToHear() {
            return appliedOn == null || heardOn == null ? null : ChronoUnit.DAYS.between(appliedOn, heardOn);
        }
    }

    /** A reason of a rejection, as one side gave it. */
    record ReasonFact(
            UUID rejection,
            SaidBy saidBy,
            @Nullable Reason reason,
            @Nullable String label,
            Control control) {}

    /** An emotion of a rejection at one moment. */
    record FeelingFact(
            UUID rejection, String emotion, @Nullable Short intensity, Moment moment) {}

    /** A confirmed theme of a rejection. */
    record ThemeFact(UUID rejection, UUID theme, String label, Polarity polarity) {}

    /** A goal under way, and the theme it works on. */
    record GoalFact(UUID goal, UUID theme) {}

    /** Whether the sample journey is among them. */
    boolean sample() {
        return applications.stream().anyMatch(ApplicationFact::sample);
    }

    /** The applications that ended in a rejection. */
    List<ApplicationFact> rejections() {
        return applications.stream().filter(ApplicationFact::isRejected).toList();
    }
}
