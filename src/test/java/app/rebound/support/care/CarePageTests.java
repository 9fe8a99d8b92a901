package app.rebound.support.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.Statements;
import app.rebound.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What does a person good, as they log it. */
@FullStack
class CarePageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Statements statements;

    private void did(String idea, int before, int after) {
        var log = visitor.post("/care/ideas", Map.of("idea", idea)).leadsTo();
        visitor.open(log).form(log).with("before", before).with("after", after).send();
    }

    private String addOwn(String name) {
        visitor.open("/care/activities/new")
                .form("/care/activities")
                .with("name", name)
                .with("sort", "MAKE")
                .send()
                .follow();
        return visitor.open("/care")
                .one("a[aria-label='Edit activity: " + name + "']")
                .attr("href")
                .replace("/edit", "");
    }

    private Page care() {
        return visitor.open("/care").answers(200);
    }

    @Test
    void beginsWithIdeasThatAreOpenUntilThereIsAListOfOnesOwn() {
        assertThat(care().has("details[open]")).isTrue();
        assertThat(care().main()).contains("A walk around the block", "Cook something slowly");
        assertThat(care().main()).doesNotContain("What helped before", "Your list");

        addOwn("Choir");
        assertThat(care().has("details[open]")).isFalse();
    }

    @Test
    void anIdeaIsLoggedInATapAndTakenBackInAnother() {
        var logged =
                visitor.post("/care/ideas", Map.of("idea", "WALK")).follow().answers(200);
        assertThat(logged.announcement()).contains("Logged.");
        assertThat(logged.has("input[type=radio][checked]")).isFalse();
        assertThat(care().main()).contains("done once, last on 14 Mar 2026");

        logged.formOf("Undo").send().follow();

        assertThat(care().main()).contains("not logged yet");
    }

    @Test
    void ordersByWhatHelpedOnlyFromThreeTimesOn() {
        did("WALK", 7, 7);
        did("WALK", 7, 4);
        did("WALK", 6, 2);
        did("MEAL", 5, 1);
        did("MEAL", 5, 1);
        assertThat(care().texts("[aria-labelledby=helped] .care__name")).containsExactly("A walk around the block");
        assertThat(care().main()).contains("Lighter after 2 of 3 times", "Lighter after 2 of 2 times");

        did("MEAL", 8, 3);

        assertThat(care().texts("[aria-labelledby=helped] .care__name"))
                .containsExactly("Eat with someone", "A walk around the block");
        assertThat(care().html().select("[aria-labelledby=helped] .dot--done")).hasSize(3 + 2);
    }

    @Test
    void takesNumbersAndDaysThatMakeSense() {
        var log = visitor.post("/care/ideas", Map.of("idea", "WALK")).leadsTo();

        var again = visitor.open(log)
                .form(log)
                .forge("before", "11")
                .with("on", "2026-03-16")
                .send()
                .answers(422);

        assertThat(again.problems())
                .containsExactlyInAnyOrder(
                        "The strength of a feeling goes from 0 to 10.", "That day has not come yet.");
        visitor.post("/care/ideas", Map.of("idea", "NONSENSE")).answers(400);
    }

    @Test
    void somethingOfOnesOwnIsAddedLoggedAndRenamed() {
        var choir = addOwn("Choir");
        visitor.open("/care").form(choir + "/logs").send().follow();

        visitor.open(choir + "/edit")
                .form(choir)
                .with("name", "Choir on Mondays")
                .send()
                .follow();

        assertThat(care().main()).contains("Choir on Mondays", "done once");
    }

    @Test
    void aNameAndASortAreNeeded() {
        var again = visitor.open("/care/activities/new")
                .form("/care/activities")
                .send()
                .answers(422);

        assertThat(again.problems())
                .containsExactlyInAnyOrder("What is the activity? A few words are enough.", "Please choose one.");
    }

    @Test
    void isTakenOffTheListAndBroughtBack() {
        var choir = addOwn("Choir");
        var gone = visitor.open(choir + "/edit").form(choir + "/removal").send().follow();
        assertThat(gone.announcement()).contains("Choir is deleted.");

        gone.formOf("Undo").send().follow();

        assertThat(care().texts(".care__name")).containsExactly("Choir");
    }

    @Test
    void restTodayIsATapAway() {
        care().form("/week/days-off").send().follow();

        assertThat(care().main()).contains("Today is marked as free.");
        assertThat(visitor.open("/week").main()).contains("Rest: Saturday, 14 March");
    }

    @Test
    void isReadInFourStatementsHoweverMuchWasDone() {
        for (var idea : CareIdea.values()) {
            did(idea.name(), 6, 3);
        }

        var taken = statements.of(() -> assertThat(care().texts(".activity")).hasSize(CareIdea.values().length));

        assertThat(taken).hasSize(4);
    }
}
