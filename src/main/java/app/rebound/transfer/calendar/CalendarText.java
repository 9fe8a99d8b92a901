package app.rebound.transfer.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/**
 * Whole days, written as RFC 5545 (iCalendar) has them, with the hint of RFC 7986 on how often to read them again. The
 * library escapes and arranges; lines are folded here, because RFC 5545 (3.1) counts their 75 octets and the library counts
 * characters, which cuts a name in emoji or Chinese too late.
 */
final class CalendarText {

    private static final String READ_AGAIN = "PT6H";
    private static final int LONGEST_LINE = 75;

    private final ICalendar calendar = new ICalendar();
    private final Date writtenAt;

    CalendarText(Instant writtenAt) {
        this.writtenAt = Date.from(writtenAt);
        calendar.setProductId("-//Rebound//Rebound//EN");
        // Not by the library's own method: it leaves out the type, which the RFC demands.
        calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, READ_AGAIN);
        // What programs understood before the RFC named it.
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", READ_AGAIN);
        calendar.setExperimentalProperty("X-WR-CALNAME", "Rebound");
    }

    void add(String uid, LocalDate day, String summary, String url) {
        var event = new VEvent();
        event.setUid(uid + "@rebound");
        event.setDateTimeStamp(writtenAt);
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(summary);
        event.setUrl(url);
        // A day to remember does not make the person busy.
        event.setTransparency(true);
        calendar.addEvent(event);
    }

    String text() {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString());
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
