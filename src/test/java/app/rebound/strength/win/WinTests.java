package app.rebound.strength.win;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.Visitor;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Stage;
import app.rebound.rejection.log.RejectionLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Wins as a person notes them, and as they are offered. */
@FullStack
class WinTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejections;

    @Autowired
    ApplicationJournal applications;

    private Page keep(String words, String day) {
        return visitor.open("/wins")
                .form("/wins")
                .with("words", words)
                .with("wonOn", day)
                .send()
                .follow();
    }

    private void anOffer() {
        journals.as(
                journals.ofLocalAccount(),
                () -> applications.add(
                        ApplicationId.next(),
                        new ApplicationDetails("Globex", "Tester", Stage.OFFER, null, null, null),
                        null));
    }

    @Test
    void areKeptInTheirMonth() {
        keep("They called", "2026-03-14");
        var february = keep("They wrote", "2026-02-28");

        assertThat(february.announcement()).isEqualTo("The win is saved.");
        assertThat(february.texts("#month")).containsExactly("February 2026");
        assertThat(february.texts(".win__words")).containsExactly("They wrote");
        var march = visitor.open(february.one("a[rel=next]").attr("href"));
        assertThat(march.texts(".win__words")).containsExactly("They called");
        assertThat(march.main()).contains("March 2026", "1 win");
        assertThat(march.one("a[rel=prev]").text()).isEqualTo("← February 2026");
    }

    @Test
    void aMonthThatMakesNoSenseIsTheRunningOne() {
        for (var month : new String[] {"nonsense", "2026-13", "2030-01", "-0001-01", "1900-01", ""}) {
            assertThat(visitor.open("/wins?month={month}", month).answers(200).main())
                    .contains("March 2026");
        }
    }

    @Test
    void aDayThatHasNotComeIsNone() {
        var again = visitor.open("/wins")
                .form("/wins")
                .with("words", "They will call")
                .with("wonOn", "2026-03-15")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("That day has not come yet.");
        assertThat(again.form("/wins").value("words")).isEqualTo("They will call");
    }

    @Test
    void whatHappenedIsKeptWithOneTap() {
        anOffer();
        var page = visitor.open("/wins");
        assertThat(page.texts(".offer a")).containsExactly("An offer from Globex: Tester");

        var kept = page.formOf("Add to wins").send().follow();

        assertThat(kept.texts(".win__words")).containsExactly("An offer from Globex: Tester");
        assertThat(kept.has(".offer")).isFalse();
    }

    @Test
    void whatIsLeftCanBeBroughtBackForAMoment() {
        anOffer();
        var leave = visitor.open("/wins").one(".offer button[formaction]").attr("formaction");

        var left = visitor.open("/wins").formOf("Not a win").send(leave).follow();

        assertThat(left.announcement()).isEqualTo("Removed.");
        assertThat(left.has(".offer")).isFalse();
        assertThat(left.formOf("Undo").send().follow().texts(".offer a")).hasSize(1);
    }

    @Test
    void isEditedDeletedAndBroughtBack() {
        var edit = keep("They called", "2026-03-14").one("a:contains(Edit)").attr("href");
        var win = edit.replace("/edit", "");
        var moved = visitor.open(edit)
                .form(win)
                .with("words", "They called back")
                .with("wonOn", "2026-02-01")
                .send()
                .follow();
        assertThat(moved.texts("#month")).containsExactly("February 2026");
        assertThat(moved.texts(".win__words")).containsExactly("They called back");

        var gone = visitor.open(edit).form(win + "/removal").send().follow();

        assertThat(gone.announcement()).isEqualTo("The win is deleted.");
        assertThat(gone.has(".win")).isFalse();
        gone.formOf("Undo").send().follow().answers(200);
        assertThat(visitor.open("/wins?month=2026-02").texts(".win__words")).containsExactly("They called back");
    }

    @Test
    void areCountedOnTheDashboardAndNotHeldAgainstTheRejections() {
        journals.as(journals.ofLocalAccount(), () -> {
            aRejection().at("Acme").on("2026-03-01").logIn(rejections);
            aRejection().at("Initech").on("2026-02-28").logIn(rejections);
        });
        assertThat(visitor.open("/dashboard").main()).doesNotContain("this month");

        keep("February", "2026-02-28");
        keep("first", "2026-03-01");
        keep("second", "2026-03-02");
        keep("third", "2026-03-14");

        assertThat(visitor.open("/dashboard").main())
                .contains("3 wins this month")
                .doesNotContain("2 rejections this");
    }
}
