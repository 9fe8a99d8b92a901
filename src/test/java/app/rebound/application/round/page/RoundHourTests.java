package app.rebound.application.round.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A round has an hour, a place and people, and a day that fits its application. Today is 14 March 2026, noon. */
@FullStack
class RoundHourTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    TestClock clock;

    UUID owner;
    ApplicationId id;
    String page;
    String address;

    @BeforeEach
    void apply() {
        owner = journals.ofLocalAccount();
        id = ApplicationId.next();
        journals.as(
                owner,
                () -> applications.add(
                        id,
                        new ApplicationDetails("Acme", "Nurse", Stage.INTERVIEW, null, LocalDate.of(2026, 2, 1), null),
                        null));
        page = "/applications/" + id;
        address = page + "/rounds";
    }

    private PageForm planned(LocalDate day) {
        return visitor.open(address + "/new?ahead=true")
                .answers(200)
                .form(address)
                .with("kind", "PANEL")
                .with("heldOn", day);
    }

    private PageForm heldOn(String day) {
        return visitor.open(address + "/new")
                .form(address)
                .with("kind", "PANEL")
                .with("heldOn", day);
    }

    private String round() {
        return visitor.open(page).one("a[href$=/edit][href^=/rounds/]").attr("href");
    }

    private VEvent event() {
        return Biweekly.parse(visitor.open("/calendar.ics").answers(200).body()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith("round-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksForHourAndPlaceBeforeItAndForRatingsAfterIt() {
        var ahead = visitor.open(address + "/new?ahead=true");
        var held = visitor.open(address + "/new");

        assertThat(ahead.has("input[name=startsAt]")).isTrue();
        assertThat(ahead.has("input[type=radio][name=answers]")).isFalse();
        assertThat(held.has("input[type=radio][name=answers]")).isTrue();
        assertThat(ahead.has("a[href='%s/new?ahead=false']".formatted(address))).isTrue();
        assertThat(held.has("a[href='%s/new?ahead=true']".formatted(address))).isTrue();
    }

    @Test
    void showsTheHourWhereverTheRoundIs() {
        planned(TODAY.plusDays(1))
                .with("startsAt", "10:30")
                .with("lastsMinutes", "45")
                .with("venue", "https://meet.example/acme")
                .with("people", "Kim and two from the ward")
                .send()
                .follow()
                .answers(200);

        assertThat(visitor.open(page).main())
                .contains("10:30, 45 minutes", "https://meet.example/acme", "Kim and two from the ward", "ahead");
        assertThat(visitor.open(page + "/brief").main()).contains("10:30", "https://meet.example/acme", "Kim and two");
        assertThat(visitor.open("/dashboard").main()).contains("You have a round with Acme tomorrow at 10:30");
        assertThat(visitor.open(round()).form(round().replace("/edit", "")).value("startsAt"))
                .isEqualTo("10:30");
    }

    @Test
    void isInTheCalendarAtItsHour() {
        planned(TODAY.plusDays(20))
                .with("startsAt", "10:00")
                .with("zone", "europe/berlin")
                .with("reminder", "HOUR")
                .send()
                .answers(302);

        var event = event();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-04-03T08:00:00Z"));
        assertThat(event.getAlarms()).hasSize(1);
    }

    @Test
    void isAWholeDayWhereNoHourIsKnown() {
        planned(TODAY.plusDays(20)).with("reminder", "DAY").send().answers(302);

        var event = event();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getAlarms().get(0).getTrigger().getDuration().toMillis())
                .isEqualTo(Duration.ofHours(-15).toMillis());
    }

    @Test
    void namesTheZoneOfAnHourElsewhere() {
        planned(TODAY)
                .with("startsAt", "16:00")
                .with("zone", "America/New_York")
                .send()
                .answers(302);

        assertThat(visitor.open("/dashboard").main())
                .contains("You have a round with Acme today at 16:00 (America/New York)");
        clock.advance(Duration.ofHours(9).plusMinutes(1));
        assertThat(visitor.open("/dashboard").main()).doesNotContain("You have a round with Acme");
    }

    @Test
    void asksForRatingsOnceItsDayIsPast() {
        planned(TODAY.plusDays(1)).with("startsAt", "10:00").send().answers(302);
        assertThat(visitor.open(round()).has("input[type=radio][name=answers]")).isFalse();

        clock.advance(Duration.ofDays(2));

        var held = visitor.open(round());
        assertThat(held.has("input[type=radio][name=answers]")).isTrue();
        assertThat(held.form(round().replace("/edit", "")).value("startsAt")).isEqualTo("10:00");
    }

    @Test
    void keepsWhatWasSaidOfItWhenItIsMoved() {
        heldOn("2026-03-10")
                .with("answers", "4")
                .with("questions[0].text", "Why us?")
                .send()
                .answers(302);
        var action = round().replace("/edit", "");

        var asked = visitor.open(round() + "?ahead=true")
                .form(action)
                .with("heldOn", TODAY.plusDays(3))
                .send()
                .answers(422);
        assertThat(asked.problems())
                .containsExactly("That day is still ahead, and you have rated how the round went. Use the day anyway?");
        asked.form(action).tick("keepDay", "true").send().answers(302);

        var form = visitor.open(action + "/edit?ahead=false").form(action);
        assertThat(form.value("answers")).isEqualTo("4");
        assertThat(form.value("questions[0].text")).isEqualTo("Why us?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-20 | That day is before you applied on 1 February 2026. Use the day anyway?",
                "1950-03-01 | That day is before you applied on 1 February 2026. Use the day anyway?",
                "2028-03-01 | That day is more than a year ahead. Use the day anyway?"
            })
    void asksBackAboutADayThatDoesNotFitAndKeepsItWhenTold(String day, String question) {
        var asked = heldOn(day).send().answers(422);
        assertThat(asked.problems()).containsExactly(question);

        asked.form(address).tick("keepDay", "true").send().answers(302);

        var action = round().replace("/edit", "");
        assertThat(visitor.open(round()).form(action).value("heldOn")).isEqualTo(day);
        // The day it has is not asked about again.
        visitor.open(round()).form(action).with("note", "Later").send().answers(302);
    }

    @Test
    void asksInTheDatesOfThePerson() {
        visitor.open("/settings")
                .form("/settings")
                .with("dates", "MONTH_FIRST")
                .send()
                .answers(302);

        assertThat(heldOn("2026-01-20").send().answers(422).problems())
                .containsExactly("That day is before you applied on February 1, 2026. Use the day anyway?");
    }

    @Test
    void asksAboutADayAfterTheEnd() {
        journals.as(owner, () -> applications.close(id, Outcome.NO_REPLY, LocalDate.of(2026, 3, 10)));

        assertThat(heldOn("2026-03-12").send().answers(422).problems())
                .containsExactly("That day is after the application ended on 10 March 2026. Use the day anyway?");
    }

    @Test
    void asksAboutADayAfterTheRejection() {
        visitor.open("/rejections/new?application=" + id)
                .form("/rejections")
                .with("heardOn", "2026-03-10")
                .send()
                .answers(302);

        assertThat(heldOn("2026-03-12").send().answers(422).problems())
                .containsExactly("That day is after the application ended on 10 March 2026. Use the day anyway?");
    }

    @Test
    void beginsOnTheLastDayOfAnApplicationThatHasEnded() {
        journals.as(owner, () -> applications.close(id, Outcome.NO_REPLY, LocalDate.of(2026, 3, 10)));

        assertThat(visitor.open(address + "/new").form(address).value("heldOn")).isEqualTo("2026-03-10");
    }

    @Test
    void hasLinesForQuestionsWhenItTurnsOutToBePast() {
        var asked = planned(TODAY.minusDays(1)).with("zone", "Middle Earth").send();

        assertThat(asked.answers(422).has("[name='questions[2].text']")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"startsAt, half past", "lastsMinutes, 0", "zone, Middle Earth"})
    void saysWhatItCannotRead(String field, String typed) {
        var again = planned(TODAY.plusDays(1)).with(field, typed).send().answers(422);

        assertThat(again.problems()).hasSize(1);
        assertThat(again.form(address).value(field)).isEqualTo(typed);
    }
}
