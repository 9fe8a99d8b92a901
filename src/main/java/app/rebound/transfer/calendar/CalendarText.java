package app.rebound.transfer.calendar;

import app.rebound.platform.today.CalendarEntry;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Days and hours, written as RFC 5545 (iCalendar) has them, with the hint of RFC 7986 on how often to read them again. The
 * library escapes and arranges; lines are folded here, because RFC 5545 (3.1) counts their 75 octets and the library counts
 * characters, which cuts a name in emoji or Chinese too late.
 */
final class CalendarText {

    private static final String READ_AGAIN = "PT6H";
    private static final int LONGEST_LINE = 75;

    private final ICalendar calendar = new ICalendar();
    private final Date writtenAt;
    private final Map<ZoneId, Optional<CalendarZone>> zones = new LinkedHashMap<>();

    CalendarText(Instant writtenAt) {
        this.writtenAt = Date.from(writtenAt);
        calendar.setProductId("-//Rebound//Rebound//EN");
        // Not by the library's own method: it leaves out the type, which the RFC demands.
        calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, READ_AGAIN);
        // What programs understood before the RFC named it.
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", READ_AGAIN);
        calendar.setExperimentalProperty("X-WR-CALNAME", "Rebound");
    }

    void add(CalendarEntry entry, String summary, String url) {
        var event = new VEvent();
        event.setUid(entry.uid() + "@rebound");
        event.setDateTimeStamp(writtenAt);
        event.setDateStart(start(entry));
        event.setSummary(summary);
        event.setUrl(url);
        if (entry.length() != null) {
            event.setDuration(Duration.fromMillis(entry.length().toMillis()));
        }
        if (entry.place() != null) {
            event.setLocation(entry.place());
        }
        if (entry.reminder() != null) {
            var trigger = new Trigger(Duration.fromMillis(entry.reminder().toMillis()), Related.START);
            event.addAlarm(VAlarm.display(trigger, summary));
        }
        // A day to remember does not make the person busy; an hour does.
        event.setTransparency(entry.start() == null);
        calendar.addEvent(event);
    }

    private DateStart start(CalendarEntry entry) {
        var moment = entry.start();
        if (moment == null) {
            var day = entry.day();
            return new DateStart(new ICalDate(
                    new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
        }
        var start = new DateStart(Date.from(moment.toInstant()), true);
        zones.computeIfAbsent(moment.getZone(), CalendarZone::of).ifPresent(zone -> zone.add(start));
        return start;
    }

    String text() {
        zones.values().forEach(known -> known.ifPresent(this::write));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString());
    }

    private void write(CalendarZone zone) {
        var assignment = zone.assignment();
        zone.starts().forEach(start -> calendar.getTimezoneInfo().setTimezone(start, assignment));
    }

    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        var octets = 0;
        for (var character : text.codePoints().toArray()) {
            var next = Character.toString(character);
            var length = next.getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1 + length;
            } else {
                octets += length;
            }
            folded.append(next);
        }
        return folded.toString();
    }
}
