package app.rebound.transfer.sample;

import app.rebound.transfer.format.Row;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Things of the sample's file as they are when its last day is another one, under ids of their own. Days keep their distance from
 * the last one, hours are those of the place, and what is said of a week is said of the week so many before.
 *
 * @param mask makes the ids differ from those of any other restore; of two things the later one still has the higher id
 */
record MovedRow(LocalDate to, ZoneId zone, long mask) {

    /** The day on which the file was made. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 14);

    /** Fields that name a week by its Monday. */
    private static final Set<String> WEEKS = Set.of("plannedTimes.fromOn", "weekReviews.weekOn");

    /** Of an id's 62 random bits: those above count what was made in the same instant. */
    private static final long RANDOM = (1L << 48) - 1;

    Row of(Row row) {
        return new Row(
                row.kind(),
                row.kind().fields().stream()
                        .map(field -> moved(row.kind().name() + "." + field.name(), row.get(field)))
                        .toList());
    }

    private @Nullable Object moved(String field, @Nullable Object value) {
        if (value instanceof UUID id) {
            return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ mask & RANDOM);
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC)
                    .plusDays(days())
                    .atZone(zone)
                    .toInstant();
        }
        return value instanceof LocalDate day ? day.plusDays(WEEKS.contains(field) ? weeks() : days()) : value;
    }

    private long days() {
        return ChronoUnit.DAYS.between(LAST_DAY, to);
    }

    private long weeks() {
        return ChronoUnit.DAYS.between(monday(LAST_DAY), monday(to));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
