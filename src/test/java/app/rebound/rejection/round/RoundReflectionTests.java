package app.rebound.rejection.round;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Stage;
import app.rebound.application.round.Meeting;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Any round can be reflected on, right after it and however it ends. Today is 14 March 2026, noon. */
@FullStack
class RoundReflectionTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    TestClock clock;

    UUID owner;
    ApplicationId id;
    String page;

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
    }

    /** Adds a round and answers the address of its reflection. */
    private String meet(LocalDate day, LocalTime hour, RoundResult result) {
        var round = RoundId.next();
        journals.as(
                owner,
                () -> rounds.add(
                        round,
                        id,
                        new RoundDetails(
                                RoundKind.PANEL,
                                day,
                                result,
                                null,
                                Ratings.NONE,
                                null,
                                List.of(),
                                new Meeting(hour, 45, null, null, null, null))));
        return "/rounds/%s/reflection".formatted(round);
    }

    private void reflect(String address, String wentWell, String nextTime) {
        visitor.open(address)
                .answers(200)
                .form(address)
                .with("wentWell", wentWell)
                .with("nextTime", nextTime)
                .tick("feelings.felt", "proud")
                .with("feelings.strength[proud]", "6")
                .send()
                .follow()
                .answers(200);
    }

    @Test
    void isToldBelowTheRoundOfAnOpenApplication() {
        var address = meet(TODAY.minusDays(1), null, RoundResult.WAITING);
        assertThat(visitor.open(page).has("a[href='%s']".formatted(address))).isTrue();

        reflect(address, "The drawing on the board", "Ask about shifts");

        assertThat(visitor.open(page).main()).contains("The drawing on the board", "Ask about shifts", "proud 6");
        var form = visitor.open(address).form(address);
        assertThat(form.value("wentWell")).isEqualTo("The drawing on the board");
        assertThat(form.value("feelings.strength[proud]")).isEqualTo("6");
    }

    @Test
    void sentTwiceWithAWordOfOnesOwnIsSavedOnce() {
        var address = meet(TODAY.minusDays(1), null, RoundResult.WAITING);
        var form = visitor.open(address)
                .form(address)
                .with("feelings.own", "wobbly")
                .with("feelings.ownStrength", "4");

        form.send().answers(302);
        form.send().answers(302);

        assertThat(visitor.open(page).main()).contains("wobbly 4");
    }

    @Test
    void keepsBothWhenAnotherTabFeltOtherwise() {
        var address = meet(TODAY.minusDays(1), null, RoundResult.WAITING);
        reflect(address, "Calm", "Eat before");
        var stale = visitor.open(address).form(address).tick("feelings.felt", "tired");
        visitor.open(address)
                .form(address)
                .tick("feelings.felt", "hopeful")
                .send()
                .answers(302);

        var conflict = stale.send().answers(409);

        assertThat(conflict.texts(".field__saved .words")).containsExactly("hopeful, proud");
    }

    @Test
    void isOfferedUnderTodayOnceTheRoundIsOver() {
        var address = meet(TODAY, LocalTime.of(14, 0), RoundResult.WAITING);
        assertThat(visitor.open("/dashboard").main()).doesNotContain("How did the round go?");

        clock.advance(Duration.ofHours(3));

        var dashboard = visitor.open("/dashboard");
        assertThat(dashboard.main()).contains("You met Acme. How did the round go?");
        assertThat(dashboard.has("a[href='%s']".formatted(address))).isTrue();
        reflect(address, "See everything you learned", "The same");
        assertThat(visitor.open("/dashboard").main()).doesNotContain("How did the round go?");
    }

    @Test
    void isNoMeetingAheadAnyMoreOnceItIsTold() {
        var waiting = meet(TODAY, null, RoundResult.WAITING);
        assertThat(visitor.open("/dashboard").main()).contains("You have a round with Acme today");

        reflect(waiting, "See everything you learned", "The same");

        assertThat(visitor.open("/dashboard").main()).doesNotContain("You have a round with Acme today");
    }

    @Test
    void isNoMeetingAheadAnyMoreOnceItsResultIsKnown() {
        meet(TODAY, null, RoundResult.PASSED);

        assertThat(visitor.open("/dashboard").main()).doesNotContain("You have a round with Acme today");
    }

    @Test
    void isFoundAndOfferedByALaterRejectionAndNeverPouredIn() {
        reflect(meet(LocalDate.of(2026, 3, 2), null, RoundResult.PASSED), "The case", "Shorter answers");
        var rejection = visitor.open("/rejections/new?application=" + id)
                .form("/rejections")
                .with("heardOn", TODAY)
                .send()
                .leadsTo()
                .replace("/logged", "");
        assertThat(visitor.open(rejection).main()).contains("The case", "Shorter answers");

        var reflection = visitor.open(rejection + "/reflection").answers(200);
        assertThat(reflection.main()).contains("What you wrote after the rounds", "The case");
        assertThat(reflection.form(rejection + "/reflection").value("wentWell")).isEmpty();

        var started =
                visitor.open(reflection.one("a:containsOwn(Use these words)").attr("href"));
        assertThat(started.form(rejection + "/reflection").value("wentWell")).isEqualTo("The case");
        assertThat(started.form(rejection + "/reflection").value("nextTime")).isEqualTo("Shorter answers");
        // Nothing was saved by looking.
        assertThat(visitor.open(rejection + "/reflection")
                        .form(rejection + "/reflection")
                        .value("wentWell"))
                .isEmpty();
    }

    @Test
    void whatWentWellInPassedRoundsIsReadBeforeTheNextOne() {
        reflect(meet(LocalDate.of(2026, 3, 2), null, RoundResult.PASSED), "The handover story", "Rest");
        reflect(meet(LocalDate.of(2026, 3, 3), null, RoundResult.NOT_PASSED), "The greeting", "Rest");

        assertThat(visitor.open(page + "/brief").main())
                .contains("What went well in rounds you passed", "The handover story")
                .doesNotContain("The greeting");
    }

    @Test
    void isFoundByTheSearchOfTheList() {
        reflect(meet(LocalDate.of(2026, 3, 2), null, RoundResult.PASSED), "The zebra question", "Rest");
        visitor.open("/rejections/new?application=" + id)
                .form("/rejections")
                .with("heardOn", TODAY)
                .send();
        journals.as(owner, () -> aRejection().at("Globex").logIn(rejectionLog));

        assertThat(visitor.open("/rejections?q=zebra").texts(".entry__title")).containsExactly("Acme");
    }

    @Test
    void goesAndComesBackWithItsRound() {
        var address = meet(TODAY.minusDays(1), null, RoundResult.WAITING);
        reflect(address, "Calm", "Eat before");
        var round = address.replace("/reflection", "");

        var next = visitor.open(round + "/edit").form(round + "/removal").send().follow();
        visitor.open(address).answers(404);

        next.formOf("Undo").send().answers(302);
        assertThat(visitor.open(page).main()).contains("Eat before");
    }
}
