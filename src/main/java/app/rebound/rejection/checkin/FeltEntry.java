package app.rebound.rejection.checkin;

import app.rebound.rejection.RejectionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry with feelings that may be asked about.
 *
 * @param checkedInOn the last check-in
 * @param reflectedAt when its feelings were last rated after reflecting
 */
record FeltEntry(
        RejectionId id,
        String company,
        LocalDate heardOn,
        Instant loggedAt,
        @Nullable LocalDate checkedInOn,
        @Nullable Instant reflectedAt) {

    LocalDate loggedOn(ZoneId zone) {
        return LocalDate.ofInstant(loggedAt, zone);
    }

    /** The day the person last said how it feels, after the first time. */
    @Nullable
    LocalDate lastSaid(ZoneId zone) {
        var reflectedOn = reflectedAt == null ? null : LocalDate.ofInstant(reflectedAt, zone);
        return Stream.of(checkedInOn, reflectedOn)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
