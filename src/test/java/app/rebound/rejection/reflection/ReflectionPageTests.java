package app.rebound.rejection.reflection;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.application.Stage;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.rejection.reason.GivenReason;
import app.rebound.rejection.reason.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guided reflection as a person meets it. */
@FullStack
class ReflectionPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ReflectionJournal reflections;

    @Autowired
    TestClock clock;

    UUID owner;
    RejectionId id;
    String address;

    @BeforeEach
    void logAnEntry() {
        owner = journals.ofLocalAccount();
        id = journals.as(owner, () -> aRejection().feeling("sad", 7).logIn(rejectionLog));
        address = "/rejections/%s/reflection".formatted(id);
    }

    private PageForm form() {
        return visitor.open(address).answers(200).form(address);
    }

    private StoredReflection stored() {
        return journals.as(owner, () -> reflections.of(id));
    }

    @Test
    void savesEveryBoxTheReasonsAndTheFeelings() {
        var page = form().with("wentWell", "The talk")
                .with("wasHard", "The test")
                .with("excelledAt", "Drawing")
                .with("struggledWith", "Trees")
                .with("learnedAboutMe", "Small teams")
                .with("learnedAboutEmployers", "They want proof")
                .with("rightRole", "Not quite")
                .with("nextTime", "Ask earlier")
                .with("reasons[0].me", "true")
                .with("reasons[0].myDetails", "Trees again")
                .with("reasons[7].them", "true")
                .with("reasons[7].control", "THEIRS")
                .with("reasons[9].label", "Too far away")
                .with("again[sad]", "4")
                .send()
                .follow()
                .answers(200);

        assertThat(page.announcement()).isEqualTo("Reflection saved.");
        assertThat(page.texts(".story h4"))
                .contains("What went well", "What was hard", "What I excelled at", "Was it the right role anyway?");
        assertThat(page.main()).contains("The talk", "They want proof", "Trees again", "Too far away");
        assertThat(page.texts(".bars__n")).containsExactly("7, then 4");
        assertThat(stored().guessed()).extracting(GivenReason::label).contains("Too far away");
        assertThat(stored().told()).extracting(GivenReason::reason).containsExactly(Reason.ANOTHER_CANDIDATE);
        var again = form();
        assertThat(again.value("nextTime")).isEqualTo("Ask earlier");
        assertThat(again.value("again[sad]")).isEqualTo("4");
        assertThat(again.value("reasons[0].myDetails")).isEqualTo("Trees again");
    }

    @Test
    void presetsNoKindForAReasonAndKeepsItUnsaid() {
        var form = form();
        for (int at = 0; at < Reason.values().length; at++) {
            assertThat(form.value("reasons[%d].control".formatted(at))).isEmpty();
        }

        var page = form.with("reasons[0].me", "true")
                .with("reasons[9].label", "Too far away")
                .send()
                .follow()
                .answers(200);

        assertThat(stored().guessed()).extracting(GivenReason::control).containsOnlyNulls();
        assertThat(page.main()).contains("Too far away").doesNotContain("something I can work on");
        assertThat(form().value("reasons[0].control")).isEmpty();
    }

    @Test
    void doesNotAskAboutAnInterviewAfterALetter() {
        letter();

        assertThat(visitor.open(address).answers(200).texts("label[for=struggledWith]"))
                .isEmpty();
        assertThat(form().with("wentWell", "The letter")
                        .send()
                        .follow()
                        .answers(200)
                        .announcement())
                .isEqualTo("Reflection saved.");
    }

    @Test
    void keepsWhatWasWrittenAboutAnInterviewThatTurnedOutToBeNone() {
        letter();
        journals.as(
                owner,
                () -> reflections.save(
                        id,
                        null,
                        new ReflectionText(null, null, null, "The mirror", null, null, null, null),
                        List.of(),
                        Map.of()));

        form().with("wentWell", "The letter").send().follow().answers(200);

        assertThat(stored().text().struggledWith()).isEqualTo("The mirror");
    }

    private void letter() {
        id = journals.as(
                owner, () -> aRejection().at("Letterbox").reached(Stage.APPLIED).logIn(rejectionLog));
        address = "/rejections/%s/reflection".formatted(id);
    }

    @Test
    void savesAnEmptyReflectionToo() {
        assertThat(form().send().follow().answers(200).announcement()).isEqualTo("Reflection saved.");

        assertThat(form().with("wentWell", "Now").send().status()).isEqualTo(302);
    }

    @Test
    void keepsBothTextsWhenAnotherTabSavedFirst() {
        var first = form();
        var second = form();
        first.with("wentWell", "From the first tab")
                .with("wasHard", "Both the same")
                .send();
        clock.advance(Duration.ofMinutes(1));

        var conflict = second.with("wentWell", "From the second tab")
                .with("wasHard", "Both the same")
                .send()
                .answers(409);

        assertThat(conflict.one(".notice--problem h2").text()).isEqualTo("This was changed since you opened it");
        assertThat(conflict.one("textarea#wentWell").text()).isEqualTo("From the second tab");
        assertThat(conflict.texts(".field__saved .words")).containsExactly("From the first tab");
        assertThat(stored().text().wentWell()).isEqualTo("From the first tab");

        conflict.form(address).send().follow().answers(200);
        assertThat(stored().text().wentWell()).isEqualTo("From the second tab");
    }

    @Test
    void answersAnAutosaveWithTheVersionAndTheTime() {
        var form = form().with("wentWell", "The talk");

        var saved = form.autosave().answers(200);

        assertThat(saved.header("Content-Type")).startsWith("application/json");
        assertThat(saved.body()).contains("\"version\":0").contains("\"at\":\"12:00\"");
        assertThat(stored().text().wentWell()).isEqualTo("The talk");
    }

    @Test
    void savesAgainWithTheVersionOfTheAutosave() {
        var form = form().with("wentWell", "The");
        form.autosave().answers(200);
        clock.advance(Duration.ofSeconds(2));

        form.with("version", stored().version())
                .with("wentWell", "The talk")
                .autosave()
                .answers(200);

        assertThat(stored().text().wentWell()).isEqualTo("The talk");
    }

    @Test
    void refusesAnAutosaveOverANewerText() {
        var stale = form().with("wentWell", "Stale");
        form().with("wentWell", "Newer").send();

        stale.autosave().answers(409);

        assertThat(stored().text().wentWell()).isEqualTo("Newer");
    }

    @Test
    void refusesAnAutosaveThatIsTooLong() {
        form().with("wentWell", "x".repeat(10_001)).autosave().answers(422);

        assertThat(stored().text().wentWell()).isNull();
    }

    @Test
    void noLongerWaitsOnceItIsReflectedOn() {
        journals.as(owner, () -> journal.comeBackOn(id, TestClock.TODAY.plusDays(1)));

        form().with("wentWell", "The talk").send();

        assertThat(journals.as(owner, () -> journal.get(id)).returnOn()).isNull();
    }
}
