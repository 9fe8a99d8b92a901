package app.rebound.application.employer;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Employers that nobody has named, and who an application went through. */
@FullStack
class UnknownEmployerTests {

    @Autowired
    Visitor visitor;

    @Test
    void tellsTwoUnknownEmployersApartByWhoSentTheApplications() {
        var one = applied("Unknown", "Hays");
        applied("Unknown", "Nightjar Staffing");

        assertThat(visitor.open(one).main()).contains("Cook, via Hays");
        assertThat(visitor.open("/applications").texts(".entry__sub"))
                .anyMatch(line -> line.contains("Cook · via Hays · Applied"))
                .anyMatch(line -> line.contains("Cook · via Nightjar Staffing · Applied"));
        assertThat(visitor.open("/applications/silent").texts("label"))
                .anyMatch(line -> line.startsWith("Unknown (Hays) · Cook"))
                .anyMatch(line -> line.startsWith("Unknown (Nightjar Staffing) · Cook"));
        assertThat(visitor.open(one + "/brief").main()).contains("via Hays");
        assertThat(visitor.open("/search?q=nightjar").texts(".entry__title"))
                .anyMatch(title -> title.contains("Unknown (Nightjar Staffing) · Cook"));
    }

    @Test
    void saysUnderTodayWhichUnknownOneItIs() {
        var address = applied("Confidential", "Hays");
        visitor.open(address)
                .form(address + "/next-step")
                .with("nextStep", "Call them")
                .with("nextStepOn", "2026-03-14")
                .send()
                .answers(302);

        assertThat(visitor.open("/dashboard").main()).contains("Confidential (Hays)");
    }

    @Test
    void namesAKnownEmployerAloneWhereverThereIsLittleRoom() {
        applied("Acme", "Hays");

        assertThat(visitor.open("/applications/silent").texts("label"))
                .singleElement()
                .asString()
                .startsWith("Acme · Cook");
        assertThat(visitor.open("/search?q=hays").main()).contains("Acme · Cook");
    }

    @Test
    void asksOnlyAboutTheApplicationThatTheSameAgencySent() {
        applied("Unknown", "Hays");

        log("Nightjar Staffing").send().follow().answers(200);
        assertThat(visitor.open("/applications?show=ALL").texts(".entry")).hasSize(2);
        var asked = log("HAYS").send().answers(422);
        assertThat(asked.one("button[name=ends]").text()).contains("Cook", "via Hays");
    }

    @Test
    void takesTwoNoesThroughTwoAgenciesForTwo() {
        var first = log("Hays").send().leadsTo().replace("/logged", "");

        log("Nightjar Staffing").send().follow().answers(200);

        assertThat(log("Hays").send().answers(422).main()).contains("Already logged?");
        assertThat(visitor.open("/rejections").texts(".entry__sub")).anyMatch(line -> line.contains("via Hays"));
        assertThat(visitor.open(first).main()).contains("Cook, via Hays. Ended after the application");
        var edit = visitor.open(first + "/edit").form(first);
        assertThat(edit.value("via")).isEqualTo("Hays");
        edit.with("via", "Hays Hospitality").send().follow().answers(200);
        assertThat(visitor.open(first).main()).contains("via Hays Hospitality");
        assertThat(visitor.open("/search?q=hospitality").main()).contains("Unknown (Hays Hospitality)");
    }

    @Test
    void keepsWhoSentItWhenTheNoIsLoggedFromTheApplication() {
        var address = applied("Unknown", "Hays");

        var log = visitor.open("/rejections/new?application=" + address.split("/")[2]);
        assertThat(log.has("details[open] input[name=via]")).isTrue();
        var entry = log.form("/rejections")
                .with("via", "")
                .with("stage", "APPLIED")
                .send()
                .leadsTo()
                .replace("/logged", "");

        assertThat(visitor.open(entry).main()).contains("via Hays");
        visitor.post(entry + "/removal", Map.of()).answers(302);
        assertThat(visitor.open("/settings/removed").main()).contains("Unknown, Hays, Cook");
    }

    @Test
    void joinsTheOthersAtTheEmployerOnceItIsKnown() {
        var earlier = applied("Larkfield GmbH", "");
        var address = applied("Unknown", "Hays");
        assertThat(visitor.open(address).main()).contains("Do you know the employer now?");
        assertThat(visitor.open(earlier).main()).doesNotContain("Do you know the employer now?");

        var employer = name(address, "Larkfield").follow().answers(200);

        assertThat(employer.announcement()).contains("The employer is saved as Larkfield.");
        assertThat(employer.texts(".entry__title")).hasSize(2);
        assertThat(visitor.open(address).main())
                .contains("Larkfield", "Cook, via Hays", "You applied to Larkfield GmbH")
                .doesNotContain("Do you know the employer now?");
        assertThat(visitor.open("/search?q=larkfield").texts(".entry__title")).hasSize(2);

        var back = employer.formOf("Undo").send().follow().answers(200);

        assertThat(back.main()).contains("Unknown", "Do you know the employer now?");
        assertThat(visitor.open(earlier).main()).doesNotContain("You applied to");
    }

    @Test
    void learnsTheEmployerOfARejectionAndKeepsWhatAnotherTabWrote() {
        var entry = log("Hays").send().leadsTo().replace("/logged", "");
        var otherTab = visitor.open(entry + "/edit").form(entry).with("note", "They never said who it was");
        var asks = visitor.open(entry).one("a:contains(Do you know the employer now?)");

        name(asks.attr("href").replace("/employer", ""), "Larkfield").answers(302);

        assertThat(visitor.open(entry).main()).contains("Larkfield", "via Hays", "Ended after the application");
        var asked = otherTab.send().answers(409);
        assertThat(asked.main()).contains("Larkfield");
        assertThat(asked.body()).contains("They never said who it was");
        assertThat(visitor.open(entry).main()).contains("Larkfield");
    }

    @Test
    void asksForANameAndKeepsTheOneOfAnotherTab() {
        var address = applied("Unknown", "Hays");
        var page = address + "/employer";
        var stale = visitor.open(page).form(page);
        assertThat(stale.send().answers(422).problems()).containsExactly("Which company is it?");
        name(address, "Larkfield").answers(302);

        var asked = stale.with("company", "Globex").send().answers(409);

        assertThat(asked.main()).contains("Larkfield");
        assertThat(visitor.open(address).main()).contains("Larkfield");
    }

    @Test
    void asksAboutTheApplicationOfTheAgencyOnceANoNamesTheEmployer() {
        var address = applied("Unknown", "Hays");

        var asked = log("Hays").with("company", "Larkfield").send().answers(422);

        assertThat(asked.main()).contains("You applied for this role where the employer was not named.");
        var entry = asked.form("/rejections")
                .forge("ends", address.split("/")[2])
                .send()
                .leadsTo()
                .replace("/logged", "");
        assertThat(visitor.open(entry).main()).contains("Larkfield", "via Hays");
        assertThat(visitor.open("/applications?show=ALL").texts(".entry")).hasSize(1);
    }

    @Test
    void knowsWhatWasAnApplicationToOnesOwnEmployer() {
        visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Acme")
                .with("role", "Head cook")
                .with("source", "INTERNAL")
                .send()
                .answers(302);
        applied("Globex", "");

        assertThat(visitor.open("/applications?source=INTERNAL").texts(".entry"))
                .singleElement()
                .asString()
                .contains("Head cook", "Own employer");
    }

    private Page name(String application, String employer) {
        var page = application + "/employer";
        return visitor.open(page).form(page).with("company", employer).send();
    }

    private String applied(String company, String via) {
        return visitor.open("/applications/new")
                .form("/applications")
                .with("company", company)
                .with("role", "Cook")
                .with("via", via)
                .with("appliedOn", "2026-01-05")
                .send()
                .leadsTo();
    }

    private PageForm log(String via) {
        return visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Unknown")
                .with("role", "Cook")
                .with("stage", "APPLIED")
                .with("via", via);
    }
}
