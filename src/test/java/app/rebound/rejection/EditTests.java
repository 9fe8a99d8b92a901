package app.rebound.rejection;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.application.Stage;
import app.rebound.rejection.log.RejectionLog;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An entry that is there: its page, editing, waiting, deleting and the way back. */
@FullStack
class EditTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    Statements statements;

    UUID owner;
    RejectionId id;
    String address;

    @BeforeEach
    void logAnEntry() {
        owner = journals.ofLocalAccount();
        id = journals.as(
                owner,
                () -> aRejection()
                        .at("Acme")
                        .reached(Stage.FINAL)
                        .note("As it was")
                        .feeling("sad", 5)
                        .logIn(rejectionLog));
        address = "/rejections/" + id;
    }

    @Test
    void changesWhatWasEdited() {
        var form = visitor.open(address + "/edit").answers(200).form(address);
        assertThat(form.value("company")).isEqualTo("Acme");
        assertThat(form.value("stage")).isEqualTo("FINAL");
        assertThat(form.value("note")).isEqualTo("As it was");

        var story = form.with("company", "Globex").with("stage", "OFFER").send().follow();

        assertThat(story.announcement()).isEqualTo("Rejection saved.");
        assertThat(story.one("h1").text()).isEqualTo("Globex");
        assertThat(story.main()).contains("The offer was withdrawn");
    }

    @Test
    void changesAnEntryOfTomorrowAfterTravellingWest() {
        var tomorrow = journals.as(
                owner,
                () -> aRejection().on(TestClock.TODAY.plusDays(1).toString()).logIn(rejectionLog));
        var there = "/rejections/" + tomorrow;

        visitor.open(there + "/edit")
                .form(there)
                .with("note", "Written at home")
                .send()
                .follow()
                .answers(200);

        assertThat(visitor.open(there).main()).contains("Written at home");
        visitor.open(there + "/edit")
                .form(there)
                .with("heardOn", TestClock.TODAY.plusDays(2))
                .send()
                .answers(422);
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeSaved() {
        var again = visitor.open(address + "/edit")
                .form(address)
                .with("company", "")
                .with("note", "Typed meanwhile")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("Which company was it?");
        assertThat(again.form(address).value("note")).isEqualTo("Typed meanwhile");
    }

    @ParameterizedTest
    @CsvSource({"note, As it was", "company, Acme", "role, Developer"})
    void keepsBothTextsWhenAnotherTabSavedFirst(String field, String before) {
        var first = visitor.open(address + "/edit").form(address);
        var second = visitor.open(address + "/edit").form(address);
        assertThat(second.value(field)).isEqualTo(before);
        first.with(field, "From the first tab").send().follow().answers(200);

        var conflict = second.with(field, "From the second tab").send().answers(409);

        assertThat(conflict.form(address).value(field)).isEqualTo("From the second tab");
        assertThat(conflict.texts(".field__saved .words")).containsExactly("From the first tab");
        assertThat(visitor.open(address).main()).contains("From the first tab");

        conflict.form(address).send().follow().answers(200);
        assertThat(visitor.open(address).main()).contains("From the second tab");
    }

    @Test
    void isNoConflictWithAReflectionThatWasSavedMeanwhile() {
        journals.as(owner, () -> journal.comeBackOn(id, TestClock.TODAY.plusDays(3)));
        var form = visitor.open(address + "/edit").form(address);
        var reflection = address + "/reflection";
        visitor.open(reflection)
                .form(reflection)
                .with("wasHard", "The clock")
                .send()
                .answers(302);

        form.with("note", "Another note").send().answers(302);

        journals.as(owner, () -> {
            assertThat(journal.get(id).returnOn()).isNull();
            assertThat(journal.get(id).details().note()).isEqualTo("Another note");
        });
    }

    @Test
    void waitsUntilTheDayThatWasChosen() {
        var page = visitor.open(address)
                .form(address + "/return", 0)
                .with("day", "2026-03-20")
                .send();

        assertThat(page.leadsTo()).isEqualTo(address);
        assertThat(visitor.open(address).main()).contains("Reminder set for 20 March 2026.");

        visitor.open(address).formOf("Cancel reminder").send();
        assertThat(visitor.open(address).main()).doesNotContain("Reminder set");
    }

    @ParameterizedTest
    @CsvSource({"1850-01-01, 302", "nonsense, 400", "+999999999-12-31, 302", "2026-02-30, 400"})
    void takesAnyDayToComeBackOnOrSaysThatItIsNone(String day, int status) {
        visitor.post(address + "/return", Map.of("day", day)).answers(status);

        visitor.open(address).answers(200);
        visitor.open("/dashboard").answers(200);
    }

    @Test
    void isDeletedAndComesBack() {
        var list = visitor.open(address)
                .formOf("Delete the application, too")
                .send()
                .follow();

        assertThat(list.announcement()).isEqualTo("Acme is deleted.");
        assertThat(list.has(".entry")).isFalse();
        visitor.open(address).answers(404);
        visitor.open(address + "/edit").answers(404);
        visitor.open(address + "/reflection").answers(404);

        list.formOf("Undo").send().answers(302);
        assertThat(visitor.open(address).answers(200).main()).contains("As it was");
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
    }

    @Test
    void doesNotComeBackWhenNothingWasDeleted() {
        var application = journals.as(owner, () -> journal.get(id)).applicationId();

        visitor.post("/removals/APPLICATION/%s/undo".formatted(application), Map.of())
                .answers(404);
    }

    @Test
    void comesBackOnlyToAPageOfOurs() {
        var application = journals.as(owner, () -> journal.get(id)).applicationId();
        visitor.open(address).formOf("Delete the application, too").send();

        var page = visitor.post(
                "/removals/APPLICATION/%s/undo".formatted(application), Map.of("back", "//evil.example/x"));

        assertThat(page.leadsTo()).isEqualTo("/dashboard");
        visitor.post("/removals/APPLICATION/%s/undo".formatted(application), Map.of("back", " "))
                .answers(404);
        visitor.post(address + "/return", Map.of("back", " ")).answers(302);
    }

    @Test
    void theListTakesTheSameStatementsForManyAsForOne() {
        var one = statements.of(() -> visitor.open("/rejections").answers(200)).size();
        journals.as(
                owner,
                () -> IntStream.range(0, 19)
                        .forEach(i -> aRejection()
                                .at("Company " + i)
                                .feeling("sad", 1)
                                .logIn(rejectionLog)));

        var many = statements.of(
                () -> assertThat(visitor.open("/rejections").texts(".entry")).hasSize(20));

        // A whole page asks how many there are.
        assertThat(many).hasSizeLessThanOrEqualTo(one + 1);
        // What the rows say (words, feelings, feedback) is asked for the page at once.
        assertThat(one).isLessThanOrEqualTo(5);
    }

    @Test
    void anApplicationsAddressLeadsToItsEntry() {
        var application = journals.as(owner, () -> journal.get(id)).applicationId();

        assertThat(visitor.open("/applications/" + application).leadsTo()).isEqualTo(address);
    }

    @Test
    void saysTodayWhatWaitsForToday() {
        journals.as(owner, () -> journal.comeBackOn(id, TestClock.TODAY));

        assertThat(visitor.open("/dashboard").answers(200).main()).contains("You wanted to come back to Acme");
    }
}
