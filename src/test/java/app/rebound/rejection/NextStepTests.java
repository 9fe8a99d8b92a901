package app.rebound.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Visitor;
import app.rebound.rejection.reason.Reason;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of an entry suggests: one thing, in the order in which they help, and what the person takes with them. */
@FullStack
class NextStepTests {

    @Autowired
    Visitor visitor;

    private String entry;

    @BeforeEach
    void logWhatWasHeardTwoWeeksAgo() {
        entry = log("Acme", "2026-03-01");
    }

    private String log(String company, String heardOn) {
        return visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", company)
                .with("role", "Nurse")
                .with("stage", "INTERVIEW")
                .with("heardOn", heardOn)
                .send()
                .leadsTo()
                .replace("/logged", "");
    }

    @Test
    void suggestsOneThingInTheOrderInWhichTheyHelp() {
        keepFeedback();
        noteAHardQuestion();
        assertThat(suggested()).isEqualTo("Write how it felt");

        visitor.open(entry + "/edit").form(entry).tick("feelings.felt", "sad").send();
        assertThat(suggested()).isEqualTo("Write what you take with you");

        reflect("It went slowly", "");
        assertThat(suggested()).isEqualTo("Read feedback");
        assertThat(story().texts("section .button")).contains("Write what you take with you");

        take();
        assertThat(suggested()).isEqualTo("Practise the question that was hard");

        take();
        assertThat(suggested()).isEqualTo("Set a goal");

        visitor.open("/goals/new?rejection=" + entry.replaceFirst(".*/", ""))
                .form("/goals")
                .with("title", "Bring two examples")
                .send();
        assertThat(story().has(".button--primary")).isFalse();
        assertThat(story().one("aside .facts").text()).contains("Bring two examples");
    }

    @Test
    void suggestsNoWorkOnTheDayItself() {
        entry = log("Globex", "2026-03-14");
        keepFeedback();
        noteAHardQuestion();
        assertThat(suggested()).isEqualTo("Write how it felt");

        visitor.open(entry + "/edit").form(entry).tick("feelings.felt", "sad").send();
        assertThat(story().has(".button--primary")).isFalse();

        reflect("It went slowly", "");
        assertThat(story().has(".button--primary")).isFalse();
    }

    @Test
    void suggestsNoWorkSoonAfterwardsWhileItWeighs() {
        entry = log("Globex", "2026-03-12");
        visitor.open(entry + "/edit").form(entry).tick("feelings.felt", "sad").send();
        assertThat(suggested()).isEqualTo("Write what you take with you");

        visitor.open(entry + "/edit")
                .form(entry)
                .with("feelings.strength[sad]", "9")
                .send();
        assertThat(story().has(".button--primary")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"TERMS,false", "ROLE_CHANGED,false", "ANOTHER_CANDIDATE,false", "PREPARATION,true"})
    void suggestsAGoalOnlyWhereSomethingMayBeInThePersonsHands(Reason reason, boolean goal) {
        visitor.open(entry + "/edit").form(entry).tick("feelings.felt", "sad").send();
        visitor.open(entry + "/reflection")
                .form(entry + "/reflection")
                .with("reasons[%d].them".formatted(reason.ordinal()), "true")
                .send();

        assertThat(story().texts(".button--primary").contains("Set a goal")).isEqualTo(goal);
        assertThat(story().has("a:contains(Set a goal)")).isTrue();
    }

    @Test
    void showsFirstWhatThePersonWantsToDoNextTime() {
        reflect("", "I bring two examples");

        assertThat(story().one(".take").text()).isEqualTo("I bring two examples");
        assertThat(story().has("a:contains(Write what you take with you)")).isFalse();
    }

    @Test
    void saysInOneLineWhatItWasAndHowItEnded() {
        assertThat(story().one(".page-title").text())
                .matches("Rejections Acme Nurse\\. Ended after the interview, .+\\.");
    }

    @Test
    void saysInTheListWhatItFeltLikeWhatWasWrittenAndWhatIsThere() {
        assertThat(visitor.open("/rejections").one(".entry").text()).doesNotContain("reflected", "feedback");

        visitor.open(entry + "/edit")
                .form(entry)
                .tick("feelings.felt", "sad")
                .with("note", "They rang me on the bus\nand were kind")
                .send();
        reflect("It went slowly", "");
        keepFeedback();

        var row = visitor.open("/rejections").one(".entry");
        assertThat(row.select(".entry__words").text()).isEqualTo("They rang me on the bus");
        assertThat(row.select(".entry__marks").text()).isEqualTo("sad reflected feedback");
        assertThat(row.text()).doesNotContain("Not enough examples");
    }

    private Page story() {
        return visitor.open(entry).answers(200);
    }

    private String suggested() {
        return story().one(".button--primary").text();
    }

    private void take() {
        var form = story().one("form:has(.button--primary)");
        visitor.post(form.attr("action"), Map.of()).answers(302);
    }

    private void reflect(String wentWell, String nextTime) {
        visitor.open(entry + "/reflection")
                .form(entry + "/reflection")
                .with("wentWell", wentWell)
                .with("nextTime", nextTime)
                .send();
    }

    private void keepFeedback() {
        visitor.open(entry + "/feedback/new")
                .form(entry + "/feedback")
                .with("text", "Not enough examples")
                .with("channel", "PERSONAL_MAIL")
                .tick("covered", "true")
                .send();
    }

    private void noteAHardQuestion() {
        var rounds = visitor.open(entry).one("a[href$=/rounds/new]").attr("href");
        visitor.open(rounds)
                .form(rounds.replace("/new", ""))
                .with("kind", "PANEL")
                .with("result", "NOT_PASSED")
                .with("questions[0].text", "A hard night?")
                .with("questions[0].went", "STRUGGLED")
                .send();
    }
}
