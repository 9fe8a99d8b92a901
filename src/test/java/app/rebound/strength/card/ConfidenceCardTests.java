package app.rebound.strength.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Visitor;
import app.rebound.platform.journal.Ids;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The confidence card as a person reads and changes it. */
@FullStack
class ConfidenceCardTests {

    @Autowired
    Visitor visitor;

    private String application;

    @BeforeEach
    void fourStrengthsTwoStoriesAndAnApplication() {
        keep("I count well", "analyst");
        keep("I stay calm", "");
        keep("I explain", "");
        keep("I build pipelines", "platform");
        tell("The outage", "platform");
        tell("A quarrel", "conflict");
        application = visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Globex")
                .with("role", "Platform engineer")
                .send()
                .leadsTo();
    }

    private void keep(String title, String roles) {
        visitor.open("/strengths/new")
                .form("/strengths")
                .with("title", title)
                .with("roles", roles)
                .send();
    }

    private void tell(String title, String tags) {
        visitor.open("/practice/stories/new")
                .form("/practice/stories")
                .with("title", title)
                .with("result", "What came of: " + title)
                .with("tags", tags)
                .send();
    }

    private String of(String address) {
        return address + "?application=" + application.replace("/applications/", "");
    }

    private static void shows(Page card, String... titles) {
        assertThat(card.texts(".confidence__strength")).containsExactly(titles);
    }

    private Page tick(String address, String... titles) {
        var page = visitor.open(address);
        var form = page.form("/strengths/card").without("strengths");
        for (var title : titles) {
            form.tick(
                    "strengths",
                    page.one(".pick:contains(%s) input".formatted(title)).val());
        }
        return form.send();
    }

    @Test
    void isChosenByWhatFitsTheRole() {
        var card = visitor.open(of("/strengths/card"));

        shows(card, "I build pipelines", "I stay calm", "I explain", "The outage");
        assertThat(card.main()).contains("Globex · Platform engineer", "What came of: The outage");
        assertThat(card.main()).doesNotContain("A fairer thought");
    }

    @Test
    void standsInThePersonsOrderForAnyInterview() {
        shows(visitor.open("/strengths/card"), "I count well", "I stay calm", "I explain", "A quarrel");
    }

    @Test
    void isChangedForOneApplicationAndForAllOthers() {
        tick(of("/strengths/card/edit"), "I count well").follow();
        tick("/strengths/card/edit", "I explain", "I build pipelines").follow();

        shows(visitor.open(of("/strengths/card")), "I count well", "I build pipelines", "I stay calm", "The outage");
        shows(visitor.open("/strengths/card"), "I explain", "I build pipelines", "I count well", "A quarrel");
        var form = visitor.open(of("/strengths/card/edit")).form("/strengths/card");
        assertThat(form.values("strengths")).hasSize(1);
        var back = visitor.open(of("/strengths/card/edit"))
                .formOf("Let Rebound choose")
                .send()
                .follow();
        assertThat(back.announcement()).isEqualTo("Rebound chooses what is on the card again.");
        shows(back, "I build pipelines", "I stay calm", "I explain", "The outage");
    }

    @Test
    void hasRoomForThree() {
        var again = tick("/strengths/card/edit", "I count well", "I stay calm", "I explain", "pipelines")
                .answers(422);

        assertThat(again.problems()).containsExactly("The card has room for three. Please untick the others.");
        assertThat(again.form("/strengths/card").values("strengths")).hasSize(4);
    }

    @Test
    void canDoWithoutAStoryOrWithAnother() {
        var edit = "/strengths/card/edit";
        visitor.open(edit).form("/strengths/card").with("story", "none").send();
        assertThat(visitor.open("/strengths/card").main()).doesNotContain("A story I can tell");
        assertThat(visitor.open(edit).form("/strengths/card").value("story")).isEqualTo("none");

        var other = visitor.open(edit).one("option:contains(The outage)").val();
        visitor.open(edit).form("/strengths/card").with("story", other).send();
        assertThat(visitor.open("/strengths/card").main()).contains("What came of: The outage");

        visitor.open("/practice/stories/" + other)
                .form("/practice/stories/" + other + "/removal")
                .send();
        assertThat(visitor.open("/strengths/card").main()).contains("What came of: A quarrel");
    }

    @Test
    void isPartOfTheBrief() {
        var brief = visitor.open(application + "/brief");

        assertThat(brief.texts(".confidence__strength"))
                .containsExactly("I build pipelines", "I stay calm", "I explain", "The outage");
        assertThat(visitor.open(brief.one("a:contains(Open the card)").attr("href"))
                        .texts("#whose"))
                .containsExactly("Globex · Platform engineer");
    }

    @Test
    void isForAnApplicationOfThisJournalOnly() {
        var unknown = "?application=" + Ids.next();

        visitor.open("/strengths/card" + unknown).answers(404);
        visitor.open("/strengths/card/edit" + unknown).answers(404);
        visitor.post("/strengths/card" + unknown, Map.of()).answers(404);
        visitor.post("/strengths/card/choice/removal" + unknown, Map.of()).answers(404);
    }
}
