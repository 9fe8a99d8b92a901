package app.rebound.application.round;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rounds on their form and in the entry's story. */
@FullStack
class RoundTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    String address;
    String entry;

    @BeforeEach
    void logAnEntry() {
        journals.as(journals.ofLocalAccount(), () -> null);
        var form = visitor.open("/rejections/new").form("/rejections");
        var logged = form.with("company", "Acme")
                .with("role", "Developer " + UUID.randomUUID())
                .with("stage", "INTERVIEW")
                .send()
                .leadsTo();
        entry = logged.replace("/logged", "");
        var link = visitor.open(entry).one("a[href$=rounds/new]").attr("href");
        address = link.replace("/new", "");
    }

    @Test
    void tellsTheRoundInTheStory() {
        add("How would you shard this?");

        assertThat(story().main()).contains("Technical round", "How would you shard this?", "was hard", "4 of 5");
    }

    @Test
    void canBeEditedAgainAfterItWasSavedUnchanged() {
        add("Why us?");
        var round = story().one("a[href^=/rounds/][href$=/edit]").attr("href").replace("/edit", "");
        visitor.open(round + "/edit").form(round).send().follow();
        story();

        var again = visitor.open(round + "/edit").form(round).with("note", "Written later");

        assertThat(again.send().leadsTo()).startsWith("/applications/");
    }

    @Test
    void refusesARatingThatIsNone() {
        assertThat(filledIn("Why us?").with("answers", "6").send().answers(422).problems())
                .containsExactly("A rating goes from 1 to 5.");
    }

    @Test
    void asksForTheQuestionOfANote() {
        var again = filledIn("Why us?")
                .with("questions[1].note", "That I like bread")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("What was the question?");
        assertThat(again.form(address).value("questions[1].note")).isEqualTo("That I like bread");
    }

    @Test
    void keepsBothTextsWhenAnotherTabChangedOnlyAQuestion() {
        add("Why us?");
        var round = story().one("a[href^=/rounds/][href$=/edit]").attr("href").replace("/edit", "");
        var first = visitor.open(round + "/edit").form(round);
        var second = visitor.open(round + "/edit").form(round);
        first.with("questions[0].text", "From the first tab").send().follow();

        var conflict =
                second.with("questions[0].text", "From the second tab").send().answers(409);

        assertThat(conflict.form(round).value("questions[0].text")).isEqualTo("From the second tab");
        assertThat(conflict.texts(".field__saved .words")).containsExactly("From the first tab");
    }

    private void add(String question) {
        filledIn(question).send();
    }

    private PageForm filledIn(String question) {
        return visitor.open(address + "/new")
                .form(address)
                .with("kind", "TECHNICAL")
                .with("answers", "4")
                .with("questions[0].text", question)
                .with("questions[0].went", "STRUGGLED");
    }

    private Page story() {
        return visitor.open(entry);
    }
}
