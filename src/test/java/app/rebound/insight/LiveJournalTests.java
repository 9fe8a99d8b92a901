package app.rebound.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Visitor;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dashboard of someone who has applied, and not been rejected yet. */
@FullStack
class LiveJournalTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    ApplicationJournal applications;

    private void apply(String company, Stage stage) {
        journals.as(
                journals.ofLocalAccount(),
                () -> applications.add(
                        ApplicationId.next(),
                        new ApplicationDetails(company, "Developer", stage, null, null, null),
                        null));
    }

    @Test
    void saysThatNoRejectionIsWrittenDown() {
        apply("Acme", Stage.APPLIED);

        var page = visitor.open("/dashboard").answers(200);

        assertThat(page.main()).contains("Nothing has ended.");
    }

    @Test
    void doesNotSayThatNoInterviewCameWhileNothingHasEnded() {
        for (var company : new String[] {"Acme", "Globex", "Initech", "Hooli"}) {
            apply(company, Stage.APPLIED);
        }

        assertThat(visitor.open("/dashboard").main()).doesNotContain("0 of 4 applications reached");
    }

    @Test
    void leadsFromAFindingToTheApplicationsBehindIt() {
        apply("Acme", Stage.APPLIED);
        apply("Globex", Stage.INTERVIEW);
        apply("Initech", Stage.FINAL);
        apply("Hooli", Stage.APPLIED);
        apply("Umbrella", Stage.APPLIED);

        var page = visitor.open("/dashboard");
        assertThat(page.main()).contains("2 of 5 applications reached an interview.");
        var behind = visitor.open(page.one("#lead a").attr("href")).answers(200);

        assertThat(behind.texts(".behind a")).containsExactlyInAnyOrder("Globex, Developer", "Initech, Developer");
        var application = visitor.open(behind.html().select(".behind a").first().attr("href"));
        assertThat(application.answers(200).has("h1")).isTrue();
    }
}
