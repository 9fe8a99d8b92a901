package app.rebound.reads.gentle;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.rejection.RejectionFixtures.Builder;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The line that points to the help page, where a person meets it. */
@FullStack
@ExtendWith(OutputCaptureExtension.class)
class GentleLineTests {

    private static final String WORDS = "I do not want to live anymore";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog journal;

    @Autowired
    TestClock clock;

    private String log(Builder rejection) {
        return journals.as(journals.ofLocalAccount(), () -> "/rejections/" + rejection.logIn(journal));
    }

    private static boolean isThere(Page page) {
        return page.answers(200).has(".gentle a[href=/help]");
    }

    private void want(boolean line) {
        var form = visitor.open("/settings").form("/settings").without("gentleLine");
        (line ? form.tick("gentleLine", "true") : form).send().follow().answers(200);
    }

    @Test
    void isShownAfterTheQuickLogAndOnTheEntry() {
        var logged = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("stage", "FINAL")
                .with("note", WORDS)
                .send()
                .follow();

        assertThat(isThere(logged)).isTrue();
        assertThat(isThere(visitor.open(logged.address().replace("/logged", ""))))
                .isTrue();
        assertThat(logged.one(".gentle").text())
                .isEqualTo("You do not have to carry this alone: where to find someone to talk to");
        assertThat(logged.one(".gentle").hasClass("no-print")).isTrue();
    }

    @Test
    void isShownAfterAReflection() {
        var address = log(aRejection()) + "/reflection";

        var saved = visitor.open(address)
                .form(address)
                .with("wasHard", WORDS)
                .send()
                .follow();

        assertThat(isThere(saved)).isTrue();
    }

    @Test
    void isShownAfterACheckIn() {
        var address = log(aRejection().feeling("sad", 4)) + "/check-in";
        clock.advance(Duration.ofDays(1));

        var saved =
                visitor.open(address).form(address).with("words", WORDS).send().follow();

        assertThat(isThere(saved)).isTrue();
    }

    @Test
    void isNotShownForOrdinaryWords() {
        var entry = log(aRejection().note("This job search is killing me").feeling("hopeless", 10));

        assertThat(isThere(visitor.open(entry))).isFalse();
        assertThat(isThere(visitor.open(entry + "/logged"))).isFalse();
    }

    @Test
    void isNotShownForTheWordsOfOthers() {
        var entry = log(aRejection());
        visitor.open(entry + "/feedback/new")
                .form(entry + "/feedback")
                .with("text", WORDS)
                .with("channel", "CALL")
                .with("receivedOn", "2026-03-12")
                .send()
                .follow();
        var reflection = entry + "/reflection";
        visitor.open(reflection)
                .form(reflection)
                .with("reasons[0].them", "true")
                .with("reasons[0].theirDetails", WORDS)
                .send();

        assertThat(isThere(visitor.open(entry))).isFalse();
    }

    @Test
    void canBeSwitchedOffAndOn() {
        var entry = log(aRejection().note(WORDS));
        visitor.open("/settings");
        assertThat(isThere(visitor.open(entry))).isTrue();

        want(false);
        assertThat(isThere(visitor.open(entry))).isFalse();
        assertThat(isThere(visitor.open(entry + "/logged"))).isFalse();

        want(true);
        assertThat(isThere(visitor.open(entry))).isTrue();
    }

    @Test
    void leavesNoTraceInTheLog(CapturedOutput output) {
        var entry = log(aRejection().note(WORDS));

        assertThat(isThere(visitor.open(entry))).isTrue();

        assertThat(output.getAll()).doesNotContain(WORDS, entry);
    }

    @Test
    void theHelpPageSaysWhatItIs() {
        var help = visitor.open("/help");

        assertThat(help.main()).contains("Rebound stores nothing about this line", "misses a lot");
        assertThat(help.has("main a[href=/settings]")).isTrue();
    }
}
