package app.rebound.application.live;

import app.rebound.application.ApplicationId;
import app.rebound.application.NameMatch;
import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application to a company, as the person remembers it.
 *
 * @param via the agency or person it went through
 * @param on the last day they met, or else the day they applied
 */
public record Encounter(
        ApplicationId id,
        String company,
        String role,
        Stage stage,
        Outcome outcome,
        @Nullable String via,
        @Nullable LocalDate on) {

    /** Whether the company says which employer it is. */
    public boolean isEmployerKnown() {
        return NameMatch.isKnown(company);
    }

    /** Whether there was more than paper. */
    public boolean isMet() {
        return stage != Stage.APPLIED;
    }
}
