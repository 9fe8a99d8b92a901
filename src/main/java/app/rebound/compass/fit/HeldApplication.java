package app.rebound.compass.fit;

import app.rebound.application.ApplicationId;
import app.rebound.application.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list of those that were held against the compass, or were not yet.
 *
 * @param fit null if the person has not said
 * @param heldOn null if it never was
 */
public record HeldApplication(
        ApplicationId id,
        String company,
        String role,
        Outcome outcome,
        @Nullable Fit fit,
        @Nullable String note,
        @Nullable LocalDate heldOn) {}
