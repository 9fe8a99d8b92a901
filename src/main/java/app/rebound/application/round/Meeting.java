package app.rebound.application.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a round takes place, as far as it is known.
 *
 * @param startsAt the hour
 * @param lastsMinutes how long it takes
 * @param zone where the hour counts; null for wherever the person is
 * @param venue a place, a link or a number
 * @param people who will be there
 * @param reminder when the calendar reminds of it
 */
@Embeddable
public record Meeting(
        @Nullable LocalTime startsAt,
        @Nullable Integer lastsMinutes,
        @Column(name = "time_zone") @Nullable ZoneId zone,
        @Nullable String venue,
        @Nullable String people,
        @Enumerated(EnumType.STRING) @Nullable Reminder reminder) {

    /** Nothing is known of it yet. */
    public static final Meeting UNKNOWN = new Meeting(null, null, null, null, null, null);

    private static final int USUAL_MINUTES = 60;

    /** Whether there is something to read of it. */
    public boolean isShown() {
        return startsAt != null || venue != null || people != null;
    }

    /** Whether the venue can be opened. */
    public boolean isLink() {
        return venue != null && venue.matches("(?i)https?://\\S+");
    }

    /** Whether its hour is told in another zone than the person's. */
    public boolean isElsewhere(ZoneId here) {
        return startsAt != null && zone != null && !zone.equals(here);
    }

    /** The hour as a person says it, with its zone where that is another one than theirs; null where it is not known. */
    public @Nullable String hour(ZoneId here) {
        return startsAt == null
                ? null
                : isElsewhere(here) && zone != null
                        ? "%s (%s)".formatted(startsAt, zone.getId().replace('_', ' '))
                        : startsAt.toString();
    }

    /** The moment it begins, or null where the hour is not known. */
    @Nullable
    ZonedDateTime startOn(LocalDate day, ZoneId here) {
        return startsAt == null ? null : day.atTime(startsAt).atZone(zone == null ? here : zone);
    }

    /** Whether it is over at a moment; without an hour, when its day is. */
    public boolean isOver(LocalDate day, ZonedDateTime now) {
        var start = startOn(day, now.getZone());
        var minutes = lastsMinutes == null ? USUAL_MINUTES : lastsMinutes;
        return start == null
                ? day.isBefore(now.toLocalDate())
                : start.plusMinutes(minutes).isBefore(now);
    }
}
