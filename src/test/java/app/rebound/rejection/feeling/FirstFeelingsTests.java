package app.rebound.rejection.feeling;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.util.AbstractMap.SimpleEntry;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was felt at first can be corrected for as long as the entry is there, and stays on its day. */
@FullStack
class FirstFeelingsTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    Feelings feelings;

    @Autowired
    TestClock clock;

    UUID owner;
    RejectionId id;
    String address;

    @BeforeEach
    void logAnEntry() {
        owner = journals.ofLocalAccount();
        id = journals.as(
                owner,
                () -> aRejection()
                        .at("Acme")
                        .feeling("sad", 9)
                        .feeling("wobbly", 3)
                        .logIn(rejectionLog));
        address = "/rejections/" + id;
    }

    private Map<String, Integer> felt() {
        return journals.as(owner, () -> feelings.at(id, Moment.FIRST));
    }

    @Test
    void areCorrectedWeeksLaterOnTheDayTheyWereSaid() {
        clock.advance(Duration.ofDays(40));
        var edit = visitor.open(visitor.open(address)
                        .one("a:containsOwn(Edit first feelings)")
                        .attr("href")
                        .replaceFirst("#.*", ""))
                .form(address);
        assertThat(edit.values("feelings.felt")).containsExactly("sad", "wobbly");

        edit.with("feelings.strength[sad]", "8")
                .tick("feelings.felt", "hurt")
                .send()
                .answers(302);

        assertThat(felt()).containsOnly(Map.entry("sad", 8), Map.entry("wobbly", 3), new SimpleEntry<>("hurt", null));
        var today = TestClock.TODAY.plusDays(40);
        journals.as(owner, () -> {
            assertThat(feelings.daysOf(Emotion.HARD, 8, today.minusDays(60))).containsExactly(TestClock.TODAY);
        });
    }

    @Test
    void canBeTakenBackAndNamedLater() {
        visitor.open(address + "/edit")
                .form(address)
                .without("feelings.felt")
                .send()
                .answers(302);
        assertThat(felt()).isEmpty();

        clock.advance(Duration.ofDays(3));
        visitor.open(address + "/edit")
                .form(address)
                .tick("feelings.felt", "angry")
                .with("feelings.strength[angry]", "9")
                .send()
                .answers(302);

        journals.as(
                owner,
                () -> assertThat(feelings.daysOf(Emotion.HARD, 8, TestClock.TODAY.minusDays(9)))
                        .containsExactly(TestClock.TODAY));
    }

    @Test
    void ofAnotherTabAreNotOverwrittenUnseen() {
        var stale = visitor.open(address + "/edit").form(address).with("feelings.strength[sad]", "1");
        visitor.open(address + "/edit")
                .form(address)
                .with("feelings.strength[sad]", "2")
                .send()
                .answers(302);

        var conflict = stale.send().answers(409);

        assertThat(conflict.texts(".field__saved li")).containsExactly("sad 2");
        assertThat(felt()).containsEntry("sad", 2);
    }

    @Test
    void stayWhatTheyAreWhenSomethingElseIsEdited() {
        visitor.open(address + "/edit")
                .form(address)
                .with("company", "Globex")
                .send()
                .answers(302);

        assertThat(felt()).containsOnly(Map.entry("sad", 9), Map.entry("wobbly", 3));
    }
}
