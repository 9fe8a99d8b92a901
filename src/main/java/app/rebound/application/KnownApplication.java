package app.rebound.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An application as far as it takes to know it again. */
public record KnownApplication(
        String company,
        String role,
        @Nullable String via,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate closedOn) {}
