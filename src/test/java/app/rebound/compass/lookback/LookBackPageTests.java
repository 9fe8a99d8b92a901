package app.rebound.compass.lookback;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import app.rebound.rejection.log.RejectionLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking back as a person does it. */
@FullStack
class LookBackPageTests {

    private static final String LIST = "/compass/look-backs";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejections;

    private PageForm blank() {
        return visitor.open(LIST + "/new").form(LIST);
    }

    private Page keep(String got) {
        return blank().with("got", got).send().follow();
    }

    private String editing() {
        return visitor.open(LIST).one("a[href$=/edit]").attr("href");
    }

    @Test
    void offersTheLastMonthWithItsPlainNumbers() {
        journals.as(journals.ofLocalAccount(), () -> {
            aRejection().on("2026-03-01").appliedOn("2026-02-20").logIn(rejections);
            aRejection().on("2026-01-01").logIn(rejections);
        });

        var page = visitor.open(LIST + "/new");

        assertThat(page.one("#from").val()).isEqualTo("2026-02-15");
        assertThat(page.one("#to").val()).isEqualTo("2026-03-14");
        assertThat(page.texts("aside .plain-list li")).containsExactly("1 application sent", "1 rejection heard");
    }

    @Test
    void keepsWhatIsWrittenWithTheEarlierOnesBeside() {
        assertThat(keep("A long walk").announcement()).isEqualTo("The look back is saved.");

        assertThat(visitor.open(LIST).main()).contains("15 February 2026 to 14 March 2026", "What I got A long walk");
        assertThat(visitor.open(LIST + "/new").one("aside").text()).contains("A long walk");
    }

    @Test
    void anEmptyOneAndDaysTheWrongWayRoundComeBack() {
        assertThat(blank().send().answers(422).problemAt("got")).contains("A line in any of the boxes");

        var page = blank().with("from", "2026-03-10")
                .with("to", "2026-03-01")
                .with("target", "It is")
                .send()
                .answers(422);

        assertThat(page.problemAt("to")).contains("before the first day");
        assertThat(page.one("#target").text()).isEqualTo("It is");
    }

    @Test
    void canBeDeletedWithAWayBack() {
        keep("A long walk");

        var page = visitor.open(LIST).formOf("Delete look back").send().follow();

        assertThat(page.has(".look-back")).isFalse();
        assertThat(page.formOf("Undo").send().follow().main()).contains("A long walk");
    }

    @Test
    void theAskingCanBeSwitchedOffAndOn() {
        var off = visitor.open(LIST).form(LIST + "/asking");

        assertThat(off.with("asks", "false").send().follow().main())
                .contains("Today does not ask whether the target is still right.");
        assertThat(visitor.open(LIST)
                        .form(LIST + "/asking")
                        .with("asks", "true")
                        .send()
                        .follow()
                        .main())
                .contains("Today asks whether");
    }
}
