package app.rebound.transfer.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/**
 * A time zone and the events told in it. The calendar carries the zone's changes around these events by itself (RFC 5545,
 * 3.6.5): nothing is looked up, and a program that does not know the zone by its name still has the right hour.
 */
final class CalendarZone {

    private final ZoneId zone;
    private final ZoneRules rules;
    private final List<DateStart> starts = new ArrayList<>();

    private CalendarZone(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** The zone, unless it is an offset that never changes: that is told in UTC. */
    static Optional<CalendarZone> of(ZoneId zone) {
        return zone.getRules().isFixedOffset() ? Optional.empty() : Optional.of(new CalendarZone(zone));
    }

    void add(DateStart start) {
        starts.add(start);
    }

    List<DateStart> starts() {
        return starts;
    }

    TimezoneAssignment assignment() {
        var component = new VTimezone(zone.getId());
        var moments = starts.stream()
                .map(start -> start.getValue().toInstant())
                .sorted()
                .toList();
        var first = moments.get(0);
        var last = moments.get(moments.size() - 1);
        var change = rules.previousTransition(first);
        if (change == null) {
            var offset = rules.getOffset(first);
            add(component, first, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            add(
                    component,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), component);
    }

    private void add(VTimezone component, Instant at, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        if (rules.isDaylightSavings(at)) {
            var summer = new DaylightSavingsTime();
            fill(summer, from, before, after);
            component.addDaylightSavingsTime(summer);
        } else {
            var standard = new StandardTime();
            fill(standard, from, before, after);
            component.addStandardTime(standard);
        }
    }

    private static void fill(Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                from.getHour(),
                from.getMinute(),
                from.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
    }
}
