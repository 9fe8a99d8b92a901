package app.rebound.platform;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits under Today can be done, moved and dismissed where it stands, and brought back. */
@FullStack
class NotTodayTests {

    private static final String ACME = "You wanted to come back to Acme";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    UUID owner;
    RejectionId id;

    @BeforeEach
    void waitForToday() {
        owner = journals.ofLocalAccount();
        id = returning("Acme", TestClock.TODAY);
    }

    private RejectionId returning(String company, LocalDate day) {
        return journals.as(owner, () -> {
            var entry = aRejection().at(company).logIn(rejectionLog);
            rejections.comeBackOn(entry, day);
            return entry;
        });
    }

    private Page today() {
        return visitor.open("/today").answers(200);
    }

    private Page send(String button) {
        var page = today();
        var pressed = page.html().select("button").stream()
                .filter(one -> one.text().equals(button))
                .findFirst()
                .orElseThrow();
        var form = page.form(pressed.closest("form").attr("action"));
        return pressed.hasAttr("formaction")
                ? form.send(pressed.attr("formaction"))
                : form.forge("later", pressed.val()).send();
    }

    @Test
    void isDoneWhereItsButtonLeads() {
        var page = today();

        assertThat(page.texts(".due__what")).containsExactly(ACME);
        assertThat(page.one(".due a").text()).isEqualTo("Open rejection");
        assertThat(page.one(".due a").attr("href")).isEqualTo("/rejections/" + id);
        rejectionNeedNotWait();
        assertThat(today().main()).contains("Nothing to do here today.");
    }

    private void rejectionNeedNotWait() {
        visitor.open("/rejections/" + id).formOf("Cancel reminder").send().answers(302);
    }

    @Test
    void isMovedToAnotherDay() {
        var after = send("In three days").follow();

        assertThat(after.announcement()).isEqualTo("Moved to Tuesday, 17 March.");
        assertThat(after.texts(".due__what")).isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(today().texts(".due__what")).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(today().texts(".due__what")).containsExactly(ACME);
    }

    @Test
    void isDismissedUntilItIsDueOnAnotherDay() {
        assertThat(send("Do not ask again").follow().announcement()).isEqualTo("Removed from Today.");

        clock.advance(Duration.ofDays(30));
        assertThat(today().texts(".due__what")).isEmpty();
        journals.as(owner, () -> rejections.comeBackOn(id, TestClock.TODAY.plusDays(30)));
        assertThat(today().texts(".due__what")).containsExactly(ACME);
    }

    @Test
    void comesBackAtOnceWithUndo() {
        for (var button : new String[] {"Tomorrow", "Do not ask again"}) {
            var undone = send(button).follow().formOf("Undo").send().follow();

            assertThat(undone.announcement()).isEqualTo("Restored.");
            assertThat(undone.texts(".due__what")).containsExactly(ACME);
        }
    }

    @Test
    void whatIsAsideMakesRoomForTheNext() {
        for (int day = 1; day <= 6; day++) {
            returning("Company " + day, TestClock.TODAY.minusDays(day));
        }

        assertThat(today().texts(".due__what")).hasSize(5).doesNotContain(ACME);
        for (int moved = 0; moved < 6; moved++) {
            send(today(), 0);
        }
        assertThat(today().texts(".due__what")).containsExactly(ACME);
    }

    private void send(Page page, int line) {
        var action = page.html().select(".due form").get(line).attr("action");
        page.form(action).forge("later", "TOMORROW").send().answers(302);
    }

    @Test
    void whatIsNotDueCannotBeMoved() {
        for (var key : new String[] {"return:" + id, "nothing", "return:" + id + ":2026-03-15"}) {
            visitor.post("/today/" + key + "/dismissal", Map.of()).answers(404);
            visitor.post("/today/" + key + "/undo", Map.of()).answers(404);
            visitor.post("/today/" + key + "/postponement", Map.of("later", "TOMORROW"))
                    .answers(404);
        }
        visitor.post("/today/return:%s:2026-03-14/postponement".formatted(id), Map.of("later", "NEVER"))
                .answers(400);
    }

    @Test
    void isReadOnceForAnUnchangedJournal() {
        visitor.open("/dashboard");

        assertThat(statements.of(() -> visitor.open("/dashboard"))).isEmpty();
    }
}
