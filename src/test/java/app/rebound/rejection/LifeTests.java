package app.rebound.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of an application as a person meets it: whatever happens, it is one application with one story. */
@FullStack
class LifeTests {

    @Autowired
    Visitor visitor;

    @Test
    void takesBackANoThatTheEmployerTookBack() {
        var entry = logged("Acme", "Cook", "INTERVIEW");
        reflect(entry, "I stayed calm");

        var application = visitor.open(entry).formOf("The employer came back").send();

        var page = visitor.open(application.leadsTo());
        assertThat(page.announcement()).contains("Acme is open again");
        assertThat(page.main()).contains("What happened", "The employer said no", "The employer came back");
        assertThat(visitor.open("/rejections").has(".entry")).isFalse();
        assertThat(visitor.open("/applications").texts(".entry")).hasSize(1);
        var story = visitor.open(
                page.one("a[href^=/rejections/]:contains(The story)").attr("href"));
        assertThat(story.main()).contains("taken back on 14 March 2026", "I stayed calm", "is not counted");

        story.formOf("The rejection stands after all").send();
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
        assertThat(visitor.open(application.leadsTo()).leadsTo()).isEqualTo(entry);
    }

    @Test
    void isRejectedTwiceAndTellsBoth() {
        var first = logged("Acme", "Cook", "INTERVIEW");
        reflect(first, "The first time");
        var address =
                visitor.open(first).formOf("The employer came back").send().leadsTo();

        var second = visitor.open("/rejections/new?application=" + address.split("/")[2])
                .form("/rejections")
                .with("stage", "FINAL")
                .send()
                .leadsTo()
                .replace("/logged", "");

        assertThat(second).isNotEqualTo(first);
        assertThat(visitor.open(second).main())
                .contains("The first time", "taken back on", "Ended after the final round");
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
        assertThat(visitor.open("/applications?show=all").texts(".entry")).hasSize(1);
    }

    @Test
    void forgetsARejectionThatWasLoggedByMistake() {
        var entry = logged("Acme", "Cook", "INTERVIEW");

        var application =
                visitor.open(entry).formOf("Delete this rejection only").send().follow();

        assertThat(visitor.open(entry).status()).isEqualTo(404);
        assertThat(application.main()).contains("Acme").doesNotContain("What happened so far");
        assertThat(visitor.open("/applications").texts(".entry")).hasSize(1);
        application.formOf("Undo").send();
        assertThat(visitor.open(entry).status()).isEqualTo(200);
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
    }

    @Test
    void stillDeletesTheApplicationWhereThatIsMeant() {
        var entry = logged("Acme", "Cook", "INTERVIEW");

        visitor.open(entry).formOf("Delete the application, too").send();

        assertThat(visitor.open("/applications?show=all").has(".entry")).isFalse();
    }

    @Test
    void asksWhetherALateNoIsTheEndOfASilentOne() {
        var address = applied("Straßenbau GmbH", "Senior Engineer (m/f/d)");
        visitor.open(address).formOf("No reply").forge("outcome", "NO_REPLY").send();

        var asked =
                log("STRASSENBAU", "Senior\u00a0Engineer", "SCREENING").send().answers(422);

        assertThat(asked.one("button[name=ends]").text())
                .contains("Senior Engineer (m/f/d)", "Applied", "no reply", "2 Mar 2026");
        var entry = asked.form("/rejections")
                .forge("ends", address.split("/")[2])
                .send()
                .leadsTo()
                .replace("/logged", "");
        assertThat(visitor.open("/applications?show=all").texts(".entry")).hasSize(1);
        assertThat(visitor.open(entry).main())
                .contains(
                        "Straßenbau GmbH", "Senior Engineer (m/f/d)", "Closed: no reply", "Ended after the screening");
        assertThat(visitor.open(entry).texts(".story time")).contains("2 March 2026");
    }

    @Test
    void mergesNothingByItself() {
        applied("Acme", "Cook");

        var asked = log("Acme", "Cook", "INTERVIEW").send().answers(422);
        asked.form("/rejections").forge("separate", "true").send().follow().answers(200);

        assertThat(visitor.open("/applications?show=all").texts(".entry")).hasSize(2);
    }

    @Test
    void tellsAWithdrawnOfferAsOne() {
        var address = applied("Acme", "Cook");
        visitor.open(address).formOf("Offer").forge("stage", "OFFER").send();
        visitor.open(address).formOf("I accepted").forge("outcome", "ACCEPTED").send();

        var log = visitor.open(visitor.open(address)
                        .one("a:contains(The offer was withdrawn)")
                        .attr("href"))
                .form("/rejections");
        var entry = log.with("stage", "FINAL").send().leadsTo().replace("/logged", "");

        assertThat(visitor.open(entry).main())
                .contains("The offer was withdrawn", "The employer withdrew the offer", "You accepted the offer");
        assertThat(visitor.open("/applications?show=all").texts(".entry"))
                .singleElement()
                .asString()
                .contains("offer withdrawn");
        assertThat(visitor.open("/dashboard").main()).doesNotContain("led to an offer");
    }

    @Test
    void tellsANoThatWasTakenBackAsTheNoItWasWhenAnOfferCame() {
        var entry = logged("Acme", "Cook", "INTERVIEW");
        var address =
                visitor.open(entry).formOf("The employer came back").send().leadsTo();
        visitor.open(address).formOf("Offer").forge("stage", "OFFER").send();

        assertThat(visitor.open(entry).main())
                .contains("You heard the answer", "taken back on 14 March 2026")
                .doesNotContain("withdrew");
    }

    @Test
    void tellsAnOfferThatWasWithdrawnAndMadeAgainAsBoth() {
        var address = applied("Acme", "Cook");
        visitor.open(address).formOf("Offer").forge("stage", "OFFER").send();
        var log = visitor.open("/rejections/new?application=" + address.split("/")[2]);
        var entry = log.form("/rejections").send().leadsTo().replace("/logged", "");

        visitor.open(entry).formOf("The employer came back").send();

        assertThat(visitor.open(entry).main())
                .contains("The employer withdrew the offer", "taken back on 14 March 2026");
    }

    @Test
    void letsSilenceBeFeltWithoutCountingIt() {
        var address = applied("Acme", "Cook");
        visitor.open(address).formOf("No reply").forge("outcome", "NO_REPLY").send();
        var writing = address + "/ending";

        assertThat(visitor.open(address).one("a[href$=/ending]").text()).isEqualTo("Write about the ending");
        var entry = visitor.open(writing)
                .form(writing)
                .tick("feelings.felt", "sad")
                .with("feelings.strength[sad]", "6")
                .with("note", "Six weeks of nothing")
                .send()
                .leadsTo();
        reflect(entry, "I had prepared well");

        var story = visitor.open(entry);
        assertThat(story.main())
                .contains("No reply", "Six weeks of nothing", "I had prepared well", "not counted as a rejection");
        assertThat(story.texts(".bars__n")).contains("6");
        assertThat(visitor.open(writing).leadsTo()).isEqualTo(entry);
        assertThat(visitor.open("/rejections").has(".entry")).isFalse();
        assertThat(visitor.open(address).one("a:contains(The story)").attr("href"))
                .isEqualTo(entry);

        var late = log("Acme", "Cook", "APPLIED").send().answers(422);
        var no = late.form("/rejections")
                .forge("ends", address.split("/")[2])
                .send()
                .leadsTo();
        assertThat(visitor.open(no.replace("/logged", "")).main()).contains("Six weeks of nothing");
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
    }

    @Test
    void closesSilentOnesTogetherAndOpensThemAgain() {
        var one = applied("Acme", "Cook", "2026-01-05");
        var other = applied("Globex", "Cook", "2026-01-06");
        applied("Fresh", "Cook", "2026-03-10");

        var silent = visitor.open("/applications/silent");
        assertThat(silent.texts("label")).hasSize(2).first().asString().contains("Acme", "5 January 2026");
        var closed = silent.form("/applications/silent/closing").send().follow();

        assertThat(closed.announcement()).contains("2 applications are closed as no reply.");
        assertThat(visitor.open("/applications").texts(".entry__title")).containsExactly("Fresh");
        assertThat(visitor.open(one).main()).contains("No reply");
        closed.formOf("Undo").send();
        assertThat(visitor.open("/applications").texts(".entry")).hasSize(3);
        assertThat(visitor.open(other).main()).doesNotContain("What happened so far");
    }

    @Test
    void showsEveryTryAtAnEmployerAndNoneOfAnUnknownOne() {
        logged("Acme Ltd", "Cook", "INTERVIEW");
        var again = applied("ACME", "Baker");
        applied("Confidential", "Cook");
        var unknown = applied("Confidential", "Waiter");

        var employer =
                visitor.open(visitor.open(again).one("a[href^=/employers/]").attr("href"));
        assertThat(employer.texts(".entry__title")).containsExactly("Baker", "Cook");
        assertThat(visitor.open(unknown).has("a[href^=/employers/]")).isFalse();
        assertThat(visitor.open(unknown.replace("applications", "employers")).texts(".entry"))
                .hasSize(1);
        log("Confidential", "Baker", "APPLIED").send().follow().answers(200);
        assertThat(log("confidential", "Waiter", "APPLIED").send().answers(422).texts("button[name=ends]"))
                .hasSize(1);
    }

    private String applied(String company, String role) {
        return applied(company, role, "2026-03-02");
    }

    private String applied(String company, String role, String day) {
        return visitor.open("/applications/new")
                .form("/applications")
                .with("company", company)
                .with("role", role)
                .with("appliedOn", day)
                .send()
                .leadsTo();
    }

    private PageForm log(String company, String role, String stage) {
        return visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", company)
                .with("role", role)
                .with("stage", stage);
    }

    private String logged(String company, String role, String stage) {
        return log(company, role, stage).send().leadsTo().replace("/logged", "");
    }

    private Page reflect(String entry, String wentWell) {
        var address = entry + "/reflection";
        return visitor.open(address)
                .form(address)
                .with("wentWell", wentWell)
                .send()
                .follow();
    }
}
