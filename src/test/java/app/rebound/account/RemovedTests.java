package app.rebound.account;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was deleted, dismissed or put off is found in Settings, and where it stood. */
@FullStack
class RemovedTests {

    private static final String LIST = "/settings/removed";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog log;

    @Autowired
    RejectionJournal journal;

    RejectionId entry;

    @BeforeEach
    void logAnEntry() {
        entry = journals.as(
                journals.ofLocalAccount(),
                () -> aRejection().at("Acme").as("Gardener").logIn(log));
    }

    @Test
    void restoresFromTheList() {
        visitor.post("/rejections/" + entry + "/removal", Map.of()).answers(302);
        assertThat(visitor.open("/settings").has("a[href='/settings/removed']")).isTrue();
        var list = visitor.open(LIST).answers(200);
        assertThat(list.one(".removed").text()).contains("Application", "Acme, Gardener", "13 April 2026");

        list.formOf("Restore").send().follow().answers(200);

        assertThat(visitor.open("/rejections").one(".entry").text()).contains("Acme");
        assertThat(visitor.open(LIST).has(".removed")).isFalse();
    }

    @Test
    void deletesForGoodWhenAskedTo() {
        visitor.post("/rejections/" + entry + "/removal", Map.of()).answers(302);

        visitor.open(LIST).formOf("Delete for good").send().follow().answers(200);

        assertThat(visitor.open(LIST).has(".removed")).isFalse();
        visitor.open("/rejections/" + entry).answers(404);
    }

    @Test
    void offersTheWayBackWhereTheItemWas() {
        visitor.post("/rejections/" + entry + "/removal", Map.of()).answers(302);

        var gone = visitor.open("/rejections/" + entry).answers(404);
        assertThat(gone.main()).contains("This was deleted", "Acme, Gardener");
        var back = gone.formOf("Restore").send();

        assertThat(back.leadsTo()).isEqualTo("/rejections/" + entry);
        back.follow().answers(200);
    }

    @Test
    void listsWhatWasPutAside() {
        journals.as(journals.ofLocalAccount(), () -> journal.comeBackOn(entry, TestClock.TODAY));
        var item = visitor.open("/today").one("form[action*=postponement]").attr("action");
        visitor.post(item, Map.of("later", "IN_A_WEEK")).answers(302);

        var list = visitor.open(LIST);
        assertThat(list.main()).contains("Acme", "Shown again on 21 March 2026");
        list.formOf("Show again").send().follow().answers(200);

        assertThat(visitor.open("/dashboard").has(".due__what")).isTrue();
    }
}
