package app.rebound.reframing.page;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.reframing.ThoughtDetails;
import app.rebound.reframing.ThoughtId;
import app.rebound.reframing.ThoughtJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.strength.evidence.Evidence;
import app.rebound.strength.evidence.EvidenceSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A thought record that is written: sent again, from another tab, with what does not fit. */
@FullStack
class ThoughtFormTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ThoughtJournal thoughts;

    @Autowired
    TestClock clock;

    @Autowired
    DefaultListableBeanFactory beans;

    UUID owner;

    RejectionId entry;

    @BeforeEach
    void logAnEntry() {
        owner = journals.ofLocalAccount();
        entry = journals.as(
                owner, () -> aRejection().at("Acme").feeling("sad", 9).logIn(rejectionLog));
    }

    private PageForm blank(String about) {
        return visitor.open("/reframing/new" + about).answers(200).form("/reframing");
    }

    /** Writes one down and answers the address of the work on it. */
    private String begin() {
        return blank("?entry=" + entry)
                .with("thought", "I am too slow")
                .with("belief", "90")
                .tick("feelings.felt", "ashamed")
                .with("feelings.strength[ashamed]", "8")
                .send()
                .leadsTo()
                .replaceFirst("#.*", "");
    }

    private PageForm form(String address) {
        return visitor.open(address).answers(200).form(address);
    }

    private ThoughtDetails stored(String address) {
        var id = ThoughtId.of(address.split("/")[2]);
        return journals.as(owner, () -> thoughts.get(id)).details();
    }

    @Test
    void isBegunOnceWithAWordOfOnesOwn() {
        var form = blank("").with("thought", "I am too slow").with("feelings.own", "wobbly");
        var first = form.send().leadsTo();

        assertThat(form.send().leadsTo()).isEqualTo(first);
        assertThat(form.with("situation", "In the test").send().leadsTo()).isEqualTo(first);
        assertThat(stored(first.replaceFirst("#.*", "")).situation()).isEqualTo("In the test");
    }

    @Test
    void whatWasFoundSinceStaysWhenItIsBegunAgain() {
        var form = blank("").with("thought", "I am too slow");
        var address = form.send().leadsTo().replaceFirst("#.*", "");
        form(address).with("friend", "Two of three is not slow").send().answers(302);

        form.send().answers(302);
        var asked = form.with("situation", "In the test").send().answers(409);
        asked.form("/reframing").send().answers(302);

        assertThat(stored(address).friend()).isEqualTo("Two of three is not slow");
        assertThat(stored(address).situation()).isEqualTo("In the test");
    }

    @Test
    void comesBackWithANumberThatIsNone() {
        var again = blank("")
                .with("thought", "I am too slow")
                .with("belief", "120")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("Please choose a number from 0 to 100.");
        assertThat(again.form("/reframing").value("thought")).isEqualTo("I am too slow");
        assertThat(again.form("/reframing").value("belief")).isEqualTo("120");

        var address = begin();
        var late = form(address)
                .with("beliefAfter", "-1")
                .with("balanced", "Fairer")
                .send()
                .answers(422);
        assertThat(late.problemAt("beliefAfter")).isEqualTo("Please choose a number from 0 to 100.");
        assertThat(late.form(address).value("balanced")).isEqualTo("Fairer");
    }

    private Page with(EvidenceSource source, Supplier<Page> action) {
        beans.registerSingleton("evidenceOfThisTest", source);
        try {
            return action.get();
        } finally {
            beans.destroySingleton("evidenceOfThisTest");
        }
    }

    @Test
    void putsAnOfferedSentenceIntoItsBoxAndKeepsEverythingElse() {
        EvidenceSource source = (about, most) ->
                List.of(new Evidence(Evidence.Kind.FACT, "trap.such", List.of("6 of 9 screenings, <passed>")));
        var address = begin();
        var page = with(source, () -> visitor.open(address));
        assertThat(page.texts(".offered__group p")).containsExactly("Counted in your journal");
        var sentence = page.one("button[name=insert]").val();
        assertThat(sentence).isEqualTo("“6 of 9 screenings, <passed>”");

        var to = page.form(address)
                .with("evidenceAgainst", "Two were done")
                .with("friend", "Half a sent")
                .forge("insert", sentence)
                .send()
                .leadsTo();

        assertThat(to).isEqualTo(address + "#step-evidence");
        var back = with(source, () -> visitor.open(address));
        assertThat(back.form(address).value("evidenceAgainst")).isEqualTo("Two were done\n" + sentence);
        assertThat(back.form(address).value("friend")).isEqualTo("Half a sent");
        assertThat(back.has("button[name=insert]")).isFalse();
    }

    @Test
    void saysWhenAnOfferedSentenceDoesNotFitIn() {
        var address = begin();
        var full = "x".repeat(9_990);

        var again = form(address)
                .with("evidenceAgainst", full)
                .forge("insert", "6 of 9 screenings passed")
                .send()
                .answers(422);

        assertThat(again.problemAt("evidenceAgainst")).contains("the sentence did not fit");
        assertThat(again.form(address).value("evidenceAgainst")).isEqualTo(full);
    }

    @Test
    void keepsBothTextsWhenAnotherTabSavedFirst() {
        var address = begin();
        var first = form(address);
        var second = form(address);
        first.with("balanced", "From the first tab")
                .with("friend", "Both the same")
                .send();
        clock.advance(Duration.ofMinutes(1));

        var conflict = second.with("balanced", "From the second tab")
                .with("friend", "Both the same")
                .with("beliefAfter", "20")
                .send()
                .answers(409);

        assertThat(conflict.one(".notice--problem h2").text()).isEqualTo("This was changed since you opened it");
        assertThat(conflict.form(address).value("balanced")).isEqualTo("From the second tab");
        assertThat(conflict.texts(".field__saved .words")).containsExactly("From the first tab", "–");
        assertThat(stored(address).balanced()).isEqualTo("From the first tab");

        conflict.form(address).send().follow().answers(200);
        assertThat(stored(address).balanced()).isEqualTo("From the second tab");
    }

    @Test
    void isSavedAsItIsTyped() {
        var address = begin();
        var form = form(address).with("friend", "Half").with("traps.another", "Rea");

        var saved = form.autosave().answers(200);

        assertThat(saved.body()).contains("\"at\":\"12:00\"");
        assertThat(stored(address).friend()).isEqualTo("Half");
        // Half a word is part of this thought, and not of the list of traps.
        assertThat(visitor.open("/reframing/traps").has("main li")).isFalse();
        // The answer was lost: the same again is no conflict, another text is.
        form.autosave().answers(200);
        form.with("friend", "Half a sentence").autosave().answers(409);
        form(address).with("friend", "x".repeat(10_001)).autosave().answers(422);
        form(address).with("friend", "Half a sentence").autosave().answers(200);
        assertThat(stored(address).friend()).isEqualTo("Half a sentence");
    }
}
