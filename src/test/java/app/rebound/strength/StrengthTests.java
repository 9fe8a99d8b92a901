package app.rebound.strength;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Strengths as a person keeps, orders and edits them. */
@FullStack
class StrengthTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejections;

    @Autowired
    FeedbackJournal feedback;

    private PageForm filledIn(String title) {
        return visitor.open("/strengths/new").form("/strengths").with("title", title);
    }

    private String keep(String title) {
        var kept = filledIn(title).send();
        kept.follow();
        return kept.leadsTo().replace("#strength-", "/");
    }

    private Page list() {
        return visitor.open("/strengths");
    }

    private NoteId note(boolean opened) {
        return journals.as(journals.ofLocalAccount(), () -> {
            var entry = aRejection().at("Acme").logIn(rejections);
            var note = NoteId.next();
            feedback.add(
                    note,
                    entry,
                    new NoteDetails("Very clear answers.", null, LocalDate.of(2026, 3, 10), Channel.CALL, null, null),
                    opened);
            feedback.confirmTheme(entry, note, "clear-answers", Polarity.STRENGTH, "Very clear answers");
            return note;
        });
    }

    @Test
    void keepsAStrengthWithWhatShowsIt() {
        var kept = filledIn("I stay calm")
                .with("evidence", "The night of the outage")
                .with("saidBy", "a colleague")
                .with("shownOn", "2025-06-20")
                .with("roles", "Platform, on call")
                .send()
                .follow();

        assertThat(kept.announcement()).isEqualTo("The strength is saved.");
        assertThat(kept.texts(".quality__title")).containsExactly("I stay calm");
        assertThat(kept.main())
                .contains("The night of the outage", "Said by: a colleague · June 2025", "platform", "on call");
    }

    @Test
    void asksForAWordAndKeepsTheRest() {
        var again = filledIn(" ").with("evidence", "It showed").send().answers(422);

        assertThat(again.problems()).containsExactly("What is the strength? A few words are enough.");
        assertThat(again.form("/strengths").value("evidence")).isEqualTo("It showed");
    }

    @Test
    void beginsWithWhatWasSaid() {
        var note = note(true);

        var offered = list().one("a:contains(Add as a strength)").attr("href");
        var form = visitor.open(offered).form("/strengths");
        assertThat(form.value("title")).isEqualTo("Clear, structured answers");
        assertThat(form.value("evidence")).isEqualTo("Very clear answers");
        assertThat(form.value("saidBy")).isEqualTo("somebody at Acme");
        assertThat(form.value("shownOn")).isEqualTo("2026-03-10");
        form.send();

        assertThat(list().has("a:contains(Add as a strength)")).isFalse();
        assertThat(offered).endsWith(note.toString());
    }

    @Test
    void doesNotTellWhatIsCovered() {
        visitor.open("/strengths/new?note=" + note(false)).answers(404);

        assertThat(list().main()).doesNotContain("Very clear answers");
    }

    @Test
    void beginsWithAWin() {
        var win = visitor.open("/wins")
                .form("/wins")
                .with("words", "They called back")
                .send()
                .follow();

        var form = visitor.open(win.one("a:contains(Add as a strength)").attr("href"))
                .form("/strengths");

        assertThat(form.value("title")).isEqualTo("They called back");
        assertThat(form.value("shownOn")).isEqualTo("2026-03-14");
    }

    @Test
    void isMovedWithButtons() {
        keep("I stay calm");
        var second = keep("I explain");
        var order = visitor.open(list().one("a:contains(Change the order)").attr("href"));

        var earlier = order.one("button[aria-label*=I explain]:has([href*=arrow-up])");
        order.form(second + "/place")
                .forge("position", earlier.val())
                .send()
                .follow()
                .answers(200);
        order.form(second + "/place").forge("position", earlier.val()).send();

        assertThat(list().texts(".quality__title")).containsExactly("I explain", "I stay calm");
    }

    @Test
    void isDeletedAndBroughtBack() {
        var strength = keep("I stay calm");

        var gone = visitor.open(strength + "/edit")
                .form(strength + "/removal")
                .send()
                .follow();

        assertThat(gone.announcement()).isEqualTo("I stay calm is deleted.");
        assertThat(gone.texts(".quality")).isEmpty();
        assertThat(gone.formOf("Undo").send().follow().texts(".quality__title")).containsExactly("I stay calm");
    }
}
