package app.rebound.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application and how it stands, to be read.
 *
 * @param nextStep what the person does next, if they have said
 * @param closedOn the day it ended; null while it is open
 * @param worked what got them the offer, in their own words
 * @param version what an edit form carries to notice a change in between
 */
public record StoredApplication(
        ApplicationId id,
        ApplicationDetails details,
        Outcome outcome,
        @Nullable NextStep nextStep,
        @Nullable LocalDate closedOn,
        @Nullable String worked,
        @Nullable Long version) {

    /** Whether it can still go on. */
    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** Whether there is an offer, or was one that the employer did not take back. */
    public boolean hasOffer() {
        return details.stage() == Stage.OFFER && !outcome.isTheirs();
    }

    /**
     * What the person does next about an application.
     *
     * @param what in their own words
     * @param on the day they chose for it
     */
    public record NextStep(String what, @Nullable LocalDate on) {

        public NextStep {
            Objects.requireNonNull(what);
        }
    }
}
