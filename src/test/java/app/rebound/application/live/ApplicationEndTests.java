package app.rebound.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an application ends, from its page: a rejection, no reply, an offer, and another tab that says otherwise. */
@FullStack
class ApplicationEndTests {

    @Autowired
    Visitor visitor;

    private PageForm filledIn(String company) {
        return visitor.open("/applications/new")
                .answers(200)
                .form("/applications")
                .with("company", company)
                .with("role", "Developer");
    }

    private String add(String company) {
        return filledIn(company).send().follow().answers(200).address();
    }

    private Page move(String address, String stage) {
        return visitor.post(address + "/stage", Map.of("stage", stage)).follow();
    }

    private Page close(String address, String outcome) {
        return visitor.post(address + "/closing", Map.of("outcome", outcome)).follow();
    }

    private Page live() {
        return visitor.open("/applications").answers(200);
    }

    @Test
    void endsInTheRejectionThatIsLogged() {
        var address = filledIn("Acme")
                .with("source", "EVENT")
                .with("appliedOn", "2026-03-02")
                .with("link", "https://example.org/job")
                .send()
                .leadsTo();
        var page = move(address, "FINAL");
        var log = visitor.open(page.one("a[href^=/rejections/new?application]").attr("href"))
                .answers(200)
                .form("/rejections");
        assertThat(log.value("company")).isEqualTo("Acme");
        assertThat(log.value("role")).isEqualTo("Developer");
        assertThat(log.value("stage")).isEqualTo("FINAL");
        assertThat(log.value("source")).isEqualTo("EVENT");
        assertThat(log.value("appliedOn")).isEqualTo("2026-03-02");
        assertThat(log.value("link")).isEqualTo("https://example.org/job");

        var entry = log.send().leadsTo().replace("/logged", "");

        assertThat(visitor.open(address).leadsTo()).isEqualTo(entry);
        assertThat(visitor.open(entry).one("a[href$=/rounds/new]").attr("href")).startsWith(address);
        assertThat(live().has(".entry")).isFalse();
        assertThat(visitor.open("/applications?show=closed").texts(".entry"))
                .hasSize(1)
                .first()
                .asString()
                .contains("rejected");
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
        assertThat(visitor.open("/rejections/new?application=" + address.split("/")[2])
                        .leadsTo())
                .isEqualTo(entry);
    }

    @Test
    void asksWhetherARejectionIsTheEndOfWhatIsStillOpen() {
        var address = add("Acme");
        var asked = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "ACME")
                .with("role", "developer")
                .with("stage", "SCREENING")
                .send()
                .answers(422);
        assertThat(asked.main()).contains("Did this open application end?");

        var id = asked.one("button[name=ends]").val();
        var entry = asked.form("/rejections").with("ends", id).send().leadsTo().replace("/logged", "");

        assertThat(visitor.open(address).leadsTo()).isEqualTo(entry);
    }

    @Test
    void logsAnotherOneWhereThePersonSaysSo() {
        var address = add("Acme");
        var asked = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("stage", "SCREENING")
                .send()
                .answers(422);

        asked.form("/rejections").with("separate", "true").send().follow().answers(200);

        visitor.open(address).answers(200);
        assertThat(live().texts(".entry")).hasSize(1);
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
    }

    @Test
    void asksWhenAnotherTabHasLoggedItsEnd() {
        var address = add("Acme");
        var log = "/rejections/new?application=" + address.split("/")[2];
        var first = visitor.open(log).form("/rejections").with("stage", "SCREENING");
        var second = visitor.open(log).form("/rejections").with("stage", "FINAL");
        first.send().follow().answers(200);

        assertThat(second.send().answers(422).main()).contains("Already logged?");
    }

    @Test
    void closesWithoutAReplyAndGoesOnAfterAll() {
        var address = add("Acme");

        var closed = close(address, "NO_REPLY");

        assertThat(closed.announcement()).isEqualTo("Acme is closed.");
        assertThat(closed.main()).contains("No reply, 14 March 2026", "It says nothing about you.");
        assertThat(closed.has("a[href^=/rejections/new?application]")).isTrue();
        assertThat(live().has(".entry")).isFalse();
        closed.formOf("Undo").send();
        assertThat(live().texts(".entry")).hasSize(1);
    }

    @Test
    void celebratesAnOfferQuietlyAndKeepsWhatWorked() {
        var address = add("Acme");

        var offered = move(address, "OFFER");
        assertThat(offered.announcement()).isEqualTo("You have an offer.");
        assertThat(offered.main()).contains("Acme made you an offer", "What worked?");
        offered.form(address + "/arrival")
                .with("worked", "I asked what worries them")
                .send();
        close(address, "ACCEPTED");

        var page = visitor.open(address);
        assertThat(page.main()).contains("You accepted the offer");
        assertThat(page.form(address + "/offer").value("worked")).isEqualTo("I asked what worries them");
    }

    @Test
    void refusesAnEndThatContradictsAnotherTab() {
        var address = add("Acme");
        close(address, "WITHDREW");

        visitor.post(address + "/closing", Map.of("outcome", "NO_REPLY")).answers(409);
        visitor.post(address + "/stage", Map.of("stage", "FINAL")).answers(409);
        visitor.post(address + "/closing", Map.of("outcome", "REJECTED")).answers(400);
        visitor.post(address + "/closing", Map.of("outcome", "nonsense")).answers(400);
    }
}
