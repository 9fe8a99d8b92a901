package app.rebound.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
