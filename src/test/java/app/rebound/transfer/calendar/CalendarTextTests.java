package app.rebound.transfer.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.platform.today.CalendarEntry;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read by two parsers as it was meant. */
class CalendarTextTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    private static String text(String summary) {
        return text(summary, new CalendarEntry("goal-1", DAY, "", List.of(), ""));
    }

    private static String text(String summary, CalendarEntry... entries) {
        var calendar = new CalendarText(Instant.parse("2026-03-14T12:00:00Z"));
        for (var entry : entries) {
            calendar.add(entry, summary, "http://localhost:8080/goals/1");
        }
        return calendar.text();
    }

    private static CalendarEntry at(String hour, String zone) {
        var start = LocalDateTime.parse(hour).atZone(ZoneId.of(zone));
        return new CalendarEntry(
                "round-1",
                start.toLocalDate(),
                "",
                List.of(),
                "",
                start,
                Duration.ofMinutes(45),
                "12 Main Street; second floor",
                Duration.ofHours(-1));
    }

    private static VEvent biweekly(String text) {
        return Biweekly.parse(text).first().getEvents().get(0);
    }

    private static Calendar ical4j(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String ical4j(String text, String property) throws Exception {
        return ical4j(text)
                .getComponent(Component.VEVENT)
                .flatMap(event -> event.getProperty(property))
                .map(found -> ((Property) found).getValue())
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Panel: Acme",
                "Acme, Sons; Daughters & \"Partners\" \\ Ltd: the 1st",
                "Two\nlines",
                "END:VEVENT\nBEGIN:VEVENT\nSUMMARY:Forged",
                "Bäckerei Grüßgott, 東京株式会社, שלום",
                "🙂👩‍👩‍👧‍👦🏳️‍🌈 and so on",
                "^n ^' %0D%0A {0} ${x} <script>"
            })
    void everyNameComesBackAsItIs(String name) throws Exception {
        var text = text(name);

        assertThat(biweekly(text).getSummary().getValue()).isEqualTo(name);
        assertThat(ical4j(text, Property.SUMMARY)).isEqualTo(name);
        assertThat(Biweekly.parse(text).first().getEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ß", "東", "🙂", "👩‍👩‍👧‍👦", "a🙂", ","})
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut(String part) throws Exception {
        var name = part.repeat(160);

        var text = text(name);

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        assertThat(biweekly(text).getSummary().getValue()).isEqualTo(name);
        assertThat(ical4j(text, Property.SUMMARY)).isEqualTo(name);
    }

    @Test
    void aDayIsAWholeDayWhereverTheProgramRuns() throws Exception {
        var before = TimeZone.getDefault();
        try {
            for (var zone : List.of("UTC", "Pacific/Auckland", "America/Los_Angeles", "Europe/Berlin")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(text("Acme")).as(zone).contains("\r\nDTSTART;VALUE=DATE:20260329\r\n");
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(text("Acme")).doesNotContain("DTEND", "VTIMEZONE");
    }

    @Test
    void saysWhatCalendarProgramsNeed() throws Exception {
        var text = text("Acme");

        assertThat(text.split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "PRODID:-//Rebound//Rebound//EN",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
                        "X-PUBLISHED-TTL:PT6H",
                        "UID:goal-1@rebound",
                        "DTSTAMP:20260314T120000Z",
                        "TRANSP:TRANSPARENT",
                        "URL:http://localhost:8080/goals/1");
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
        ical4j(text).validate();
        assertThat(ical4j(text, Property.UID)).isEqualTo("goal-1@rebound");
    }

    @Test
    void isTheSameInEveryLanguageOfTheMachine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(text("Acme")).contains("DTSTART;VALUE=DATE:20260329", "DTSTAMP:20260314T120000Z");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aJournalWithoutDaysIsACalendarWithoutEvents() {
        var empty = new CalendarText(Instant.parse("2026-03-14T12:00:00Z")).text();

        assertThat(Biweekly.parse(empty).first().getEvents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T10:00, Europe/Berlin, 2026-03-28T09:00:00Z",
        "2026-03-30T10:00, Europe/Berlin, 2026-03-30T08:00:00Z",
        "2026-07-01T23:30, America/New_York, 2026-07-02T03:30:00Z",
        "2026-07-01T09:00, Asia/Kolkata, 2026-07-01T03:30:00Z",
        "2026-07-01T09:00, Pacific/Auckland, 2026-06-30T21:00:00Z",
        "2026-07-01T09:00, UTC, 2026-07-01T09:00:00Z"
    })
    void anHourIsThatMomentInEveryProgram(String hour, String zone, String moment) throws Exception {
        var text = text("Panel: Acme", at(hour, zone));

        assertThat(biweekly(text).getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(moment));
        DtStart<?> start =
                ical4j(text).getComponent(Component.VEVENT).orElseThrow().getRequiredProperty(Property.DTSTART);
        var read = start.getDate();
        assertThat(Instant.from(read)).isEqualTo(Instant.parse(moment));
        ical4j(text).validate();
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
    }

    @Test
    void anHourHasItsZoneLengthPlaceAndReminder() {
        var text =
                text("Panel: Acme", at("2026-03-30T10:00", "Europe/Berlin"), at("2026-11-02T10:00", "Europe/Berlin"));

        assertThat(text.split("\r\n"))
                .contains(
                        "DTSTART;TZID=Europe/Berlin:20260330T100000",
                        "DTSTART;TZID=Europe/Berlin:20261102T100000",
                        "TZID:Europe/Berlin",
                        "DURATION:PT45M",
                        "LOCATION:12 Main Street\\; second floor",
                        "TRIGGER;RELATED=START:-PT1H",
                        "TRANSP:OPAQUE");
        assertThat(text.split("BEGIN:VTIMEZONE")).hasSize(2);
        assertThat(biweekly(text).getAlarms().get(0).getDescription().getValue())
                .isEqualTo("Panel: Acme");
    }
}
