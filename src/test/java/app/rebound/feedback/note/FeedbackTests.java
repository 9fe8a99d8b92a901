package app.rebound.feedback.note;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import app.rebound.feedback.NoteId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Feedback as a person meets it. */
@FullStack
class FeedbackTests {

    private static final String HARSH = "You ran out of time on the coding task.";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    String entry;

    @BeforeEach
    void logRejection() {
        var id = journals.as(
                journals.ofLocalAccount(), () -> aRejection().at("Acme").logIn(rejectionLog));
        entry = "/rejections/" + id;
    }

    private PageForm filledIn() {
        return visitor.open(entry + "/feedback/new")
                .answers(200)
                .form(entry + "/feedback")
                .with("text", HARSH)
                .with("channel", "PERSONAL_MAIL");
    }

    private Page story() {
        return visitor.open(entry).answers(200);
    }

    @Test
    void keepsTheNoteAndShowsWhatItMayBeAbout() {
        var leadsTo = filledIn().with("fromWhom", "the team lead").send().leadsTo();

        assertThat(leadsTo).startsWith(entry + "#note-");
        assertThat(story().main()).contains("Feedback from the team lead", HARSH, "Time management, to work on");
        assertThat(story().has("#" + leadsTo.split("#")[1])).isTrue();
    }

    @Test
    void takesAPersonalMailForTheWayItCame() {
        visitor.open(entry + "/feedback/new")
                .form(entry + "/feedback")
                .with("text", HARSH)
                .send();

        assertThat(story().texts("h3[id^=note-] + p")).containsExactly("personal message");
    }

    @Test
    void needsTheWordsAndKeepsTheRest() {
        var again = filledIn()
                .with("text", " ")
                .with("fromWhom", "the team lead")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("What did they say? A sentence is enough.");
        assertThat(again.form(entry + "/feedback").value("fromWhom")).isEqualTo("the team lead");
        assertThat(again.form(entry + "/feedback").value("receivedOn")).isEqualTo("2026-03-10");
    }

    @Test
    void makesOneNoteOfAFormThatIsSentTwice() {
        var form = filledIn();

        assertThat(form.send().leadsTo()).isEqualTo(form.send().leadsTo());
    }

    @Test
    void keepsWhatWasAddedToAFormThatIsSentAgain() {
        var form = filledIn();
        var first = form.send().leadsTo();

        form.with("fromWhom", "the team lead").with("didWithIt", "Bought a timer");

        assertThat(form.send().leadsTo()).isEqualTo(first);
        assertThat(story().texts("h3[id^=note-]")).hasSize(1);
        assertThat(story().main()).contains("Feedback from the team lead", "Bought a timer");
    }

    @Test
    void coversANoteWhoseFormIsSentAgainToBeCovered() {
        var form = filledIn();
        form.send();

        form.tick("covered", "true").send();

        assertThat(story().body()).doesNotContain("coding task").contains("It stays covered");
    }

    @Test
    void showsNothingOfACoveredNote() {
        filledIn().tick("covered", "true").send();

        assertThat(story().body()).doesNotContain("coding task").contains("It stays covered");
        assertThat(visitor.open("/feedback").answers(200).body()).doesNotContain("coding task");
        assertThat(visitor.open("/rejections?q=coding").has(".entry")).isFalse();
    }

    @Test
    void readsACoveredNoteOnlyWhenAskedTo() {
        filledIn().tick("covered", "true").send();
        var edit = visitor.open("/feedback/" + note() + "/edit");
        assertThat(edit.leadsTo()).isEqualTo(entry + "#note-" + note());

        story().formOf("Read feedback").send();
        assertThat(story().main()).contains(HARSH);
        assertThat(visitor.open("/rejections?q=coding").has(".entry")).isTrue();

        story().formOf("Cover feedback").send();
        assertThat(story().body()).doesNotContain("coding task");
    }

    @Test
    void countsAThemeOnceItIsConfirmedAndUntilTheNoteIsRemoved() {
        filledIn().send();
        assertThat(visitor.open("/feedback").has(".recurring")).isFalse();

        story().formOf("Confirm theme").send();
        assertThat(visitor.open("/feedback").texts(".recurring")).hasSize(1);
        assertThat(visitor.open("/feedback").main()).contains("in 1 rejection");
        assertThat(visitor.open("/rejections?q=management").texts(".entry")).hasSize(1);

        story().formOf("Delete").send();
        assertThat(visitor.open("/feedback").has(".recurring")).isFalse();
        assertThat(story().main()).doesNotContain(HARSH);
    }

    @Test
    void offersAGoalOnlyForWhatIsToBeWorkedOn() {
        addTheme("Whiteboards", "STRENGTH");
        addTheme("Patience", "TO_IMPROVE");

        var page = visitor.open("/feedback");

        assertThat(page.texts(".recurring__name")).containsExactly("Patience", "Whiteboards");
        assertThat(page.one("main a[href^=/goals/new]").attr("href")).contains("Patience");
    }

    @Test
    void printsNoSuggestionAsAFact() {
        filledIn().send();

        assertThat(story().has(".suggestion")).isTrue();
        assertThat(story().has(".suggestion:not(.no-print)")).isFalse();
    }

    private void addTheme(String label, String polarity) {
        visitor.open(entry + "/themes/new")
                .form(entry + "/themes")
                .with("own", label)
                .with("polarity", polarity)
                .send();
    }

    @Test
    void asksForAThemeAndItsDirection() {
        filledIn().send();
        var form = visitor.open(entry + "/themes/new?note=" + note()).form(entry + "/themes");

        var again = form.send().answers(422);

        assertThat(again.problemAt("theme")).isEqualTo("Choose a theme, or name one of your own.");
        assertThat(again.problemAt("polarity")).isNotEmpty();
        again.form(entry + "/themes")
                .with("own", "Whiteboards")
                .with("polarity", "STRENGTH")
                .send();
        assertThat(story().texts(".confirmed__what")).containsExactly("Whiteboards, a strength");
    }

    @Test
    void keepsBothTextsWhenAnotherTabWasFaster() {
        filledIn().send();
        var address = "/feedback/" + note();
        var first = visitor.open(address + "/edit").form(address).with("didWithIt", "One");
        var second = visitor.open(address + "/edit").form(address).with("didWithIt", "Two");
        first.send();

        var conflict = second.send().answers(409);

        assertThat(conflict.texts(".field__saved .words")).containsExactly("One");
        assertThat(conflict.form(address).value("didWithIt")).isEqualTo("Two");
        assertThat(conflict.form(address).send().leadsTo()).startsWith(entry);
    }

    @Test
    void suggestsThemesOfAReflection() {
        var address = entry + "/reflection";
        visitor.open(address)
                .form(address)
                .with("wasHard", "I was nervous.")
                .send()
                .follow();

        assertThat(story().one("#themes-reflection .suggestion").text()).startsWith("Nerves, to work on");
    }

    @Test
    void knowsNoNoteOfAnotherJournal() {
        visitor.open("/feedback/" + NoteId.next() + "/edit").answers(404);
    }

    private String note() {
        return story().one("h3[id^=note-]").id().substring("note-".length());
    }
}
