package app.rebound.application.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.PageForm;
import app.rebound.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is looked up before an interview, and the brief for its day. */
@FullStack
class ResearchTests {

    @Autowired
    Visitor visitor;

    String address;

    @BeforeEach
    void addAnApplication() {
        address = visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Acme")
                .with("role", "Developer")
                .send()
                .leadsTo();
    }

    private PageForm form() {
        return visitor.open(address + "/research").answers(200).form(address + "/research");
    }

    @Test
    void keepsTicksNotesAndRatings() {
        form().with("items[COMPANY].done", "true")
                .with("items[COMPANY].note", "Bread for stations")
                .with("items[TEAM].done", "true")
                .with("fit", "4")
                .send()
                .follow()
                .answers(200);

        assertThat(visitor.open(address).main()).contains("2 of 6 done");
        var again = form();
        assertThat(again.value("items[COMPANY].done")).isEqualTo("true");
        assertThat(again.value("items[COMPANY].note")).isEqualTo("Bread for stations");
        assertThat(again.value("items[ROLE].done")).isEmpty();
        assertThat(again.value("fit")).isEqualTo("4");
        assertThat(again.value("readiness")).isEmpty();
        again.without("items[TEAM].done").send().follow();
        assertThat(visitor.open(address).main()).contains("1 of 6 done");
    }

    @Test
    void refusesARatingThatIsNone() {
        assertThat(form().with("fit", "6").send().answers(422).problems())
                .containsExactly("A rating goes from 1 to 5.");
    }

    @Test
    void keepsBothTextsWhenAnotherTabChangedThem() {
        form().with("items[ROLE].note", "At first").send();
        var first = form();
        var second = form();
        first.with("items[ROLE].note", "From the first tab")
                .with("items[ROLE].done", "true")
                .with("fit", "4")
                .send()
                .follow()
                .answers(200);

        var conflict =
                second.with("items[ROLE].note", "From the second tab").send().answers(409);

        assertThat(conflict.form(address + "/research").value("items[ROLE].note"))
                .isEqualTo("From the second tab");
        assertThat(conflict.texts(".field__saved .words")).containsExactly("From the first tab", "done", "4");
    }

    @Test
    void briefsForTheDay() {
        form().with("items[CULTURE].note", "Nobody answers at night")
                .with("items[INTERVIEWERS].note", "Oda, leads ingest")
                .with("items[QUESTIONS].note", "What would you want done?")
                .with("readiness", "3")
                .send();
        for (var day : new String[] {"2026-03-01", "2026-03-15"}) {
            visitor.open(address + "/rounds/new")
                    .form(address + "/rounds")
                    .with("kind", "PANEL")
                    .with("heldOn", day)
                    .send();
        }

        var brief = visitor.open(address + "/brief").answers(200);

        assertThat(brief.texts("main h2")).containsExactly("When and with whom", "What you know", "Questions to ask");
        assertThat(brief.main())
                .contains(
                        "The day at Acme",
                        "Sunday, 15 March · Panel",
                        "Oda, leads ingest",
                        "Nobody answers at night",
                        "What would you want done?",
                        "3 of 5")
                .doesNotContain("1 March ·");
        assertThat(visitor.open("/dashboard").texts(".due__what"))
                .containsExactly("You have a round with Acme tomorrow");
        assertThat(visitor.open("/dashboard").one(".rows a").attr("href")).isEqualTo(address + "/brief");
    }

    @Test
    void briefsOfNothingKindly() {
        assertThat(visitor.open(address + "/brief").answers(200).main())
                .contains("No round is planned here.", "You have not written down any questions yet.");
    }

    @Test
    void noStrangeTopicHarmsAnything() {
        assertThat(visitor.post(address + "/research", Map.of("items[NONSENSE].note", "x"))
                        .status())
                .isIn(302, 400, 422);
    }
}
