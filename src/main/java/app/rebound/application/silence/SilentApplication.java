package app.rebound.application.silence;

import app.rebound.application.ApplicationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An open application without news.
 *
 * @param lastNews the last day something happened, or null where no day is known
 */
record SilentApplication(
        ApplicationId id,
        String company,
        String role,
        @Nullable LocalDate lastNews) {

    /** As it is read, with all the days that may be the last one. */
    record Row(
            ApplicationId id,
            String company,
            String role,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate lastRound,
            @Nullable LocalDate lastTurn) {

        SilentApplication silent() {
            return new SilentApplication(
                    id,
                    company,
                    role,
                    Stream.of(appliedOn, lastRound, lastTurn)
                            .filter(Objects::nonNull)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
    }
}
