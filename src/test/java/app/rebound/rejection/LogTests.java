package app.rebound.rejection;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.rejection.log.RejectionLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The quick log as a person meets it. */
@FullStack
class LogTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    private PageForm blank() {
        return visitor.open("/rejections/new").answers(200).form("/rejections");
    }

    @ParameterizedTest
    @CsvSource({"sad, 7, true", "sad, 6, false", "relieved, 9, false"})
    void namesPeopleAndHelpWhereSomethingHeavyIsStrong(String emotion, String strength, boolean named) {
        var logged = filledIn()
                .with("feelings.felt", emotion)
                .with("feelings.strength[" + emotion + "]", strength)
                .send()
                .follow();

        assertThat(logged.main().contains("People who help")).isEqualTo(named);
    }

    @Test
    void takesAnOwnWordThatIsStrongForSomethingHeavy() {
        var logged = filledIn()
                .with("feelings.own", "hollowed out")
                .with("feelings.ownStrength", "9")
                .send()
                .follow();

        assertThat(logged.main()).contains("People who help");
    }

    private PageForm filledIn() {
        return blank().with("company", "Acme").with("role", "Developer").with("stage", "INTERVIEW");
    }

    @Test
    void savesWhatIsNeededAndSaysThatYouCanStop() {
        var logged = filledIn().send().follow().answers(200);

        assertThat(logged.one("h1").text()).isEqualTo("It is written down");
        var entry = visitor.open("/rejections").one(".entry");
        assertThat(entry.text()).isEqualTo("Acme Developer · Interview 14 Mar 2026");
    }

    @Test
    void offersTodayAndPresetsNothingElse() {
        var form = blank();

        assertThat(form.value("heardOn")).isEqualTo(TestClock.TODAY.toString());
        assertThat(form.value("stage")).isEmpty();
        assertThat(form.values("feelings.felt")).isEmpty();
        assertThat(form.value("company")).isEmpty();
    }

    @Test
    void savesEverythingThatWasTyped() {
        var page = filledIn()
                .with("heardOn", "2026-03-02")
                .with("heardBy", "PHONE")
                .with("source", "REFERRAL")
                .with("appliedOn", "2026-02-01")
                .with("link", "https://example.org/job?a=1&b=2")
                .with("note", "They were kind.\r\nTwo lines.")
                .tick("feelings.felt", "sad")
                .with("feelings.strength[sad]", "7")
                .tick("feelings.felt", "relieved")
                .with("feelings.own", "wobbly")
                .with("feelings.ownStrength", "3")
                .send();
        var id = RejectionId.of(page.leadsTo().split("/")[2]);

        journals.as(journals.ofLocalAccount(), () -> {
            var saved = journal.get(id);
            assertThat(saved.details().heardBy()).isEqualTo(HeardBy.PHONE);
            assertThat(saved.details().note()).isEqualTo("They were kind.\nTwo lines.");
            assertThat(saved.application().link()).isEqualTo("https://example.org/job?a=1&b=2");
        });
        var story = visitor.open("/rejections/" + id).answers(200);
        assertThat(story.texts(".story time")).containsExactly("1 February 2026", "2 March 2026", "2 March 2026");
        assertThat(story.texts(".bars__label")).containsExactly("sad", "wobbly", "relieved");
        assertThat(story.texts(".bars__n")).containsExactly("7", "3");
    }

    @Test
    void keepsTheDateWhenCompanyIsBlank() {
        var again = filledIn()
                .with("company", "   ")
                .with("heardOn", "2026-03-02")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("Which company was it?");
        assertThat(again.one(".notice--problem li a").attr("href")).isEqualTo("#company");
        assertThat(again.one("#company").attr("aria-invalid")).isEqualTo("true");
        assertThat(again.one("#company").attr("aria-describedby")).isEqualTo("company-error");
        assertThat(again.form("/rejections").value("heardOn")).isEqualTo("2026-03-02");
    }

    @Test
    void keepsEveryInputWhenOneIsWrong() {
        var again = filledIn()
                .with("role", "")
                .with("heardBy", "EMAIL")
                .with("source", "EVENT")
                .with("appliedOn", "2026-02-01")
                .with("link", "https://example.org/x")
                .with("note", "All of <this> & that")
                .tick("feelings.felt", "sad")
                .with("feelings.strength[sad]", "7")
                .with("feelings.own", "wobbly")
                .with("feelings.ownStrength", "3")
                .send()
                .answers(422)
                .form("/rejections");

        assertThat(again.value("company")).isEqualTo("Acme");
        assertThat(again.value("stage")).isEqualTo("INTERVIEW");
        assertThat(again.value("heardBy")).isEqualTo("EMAIL");
        assertThat(again.value("source")).isEqualTo("EVENT");
        assertThat(again.value("appliedOn")).isEqualTo("2026-02-01");
        assertThat(again.value("link")).isEqualTo("https://example.org/x");
        assertThat(again.value("note")).isEqualTo("All of <this> & that");
        assertThat(again.values("feelings.felt")).containsExactly("sad");
        assertThat(again.value("feelings.strength[sad]")).isEqualTo("7");
        assertThat(again.value("feelings.own")).isEqualTo("wobbly");
        assertThat(again.value("feelings.ownStrength")).isEqualTo("3");
        assertThat(again.send().answers(422).problems()).containsExactly("Which role was it?");
    }

    @Test
    void asksWhenTheSameRoleWasLoggedWithinThirtyDays() {
        journals.as(
                journals.ofLocalAccount(),
                () -> aRejection().at("ACME").on("2026-02-12").logIn(rejectionLog));

        var asked = filledIn().send().answers(422);

        assertThat(asked.one(".notice--problem h2").text()).isEqualTo("Already logged?");
        assertThat(asked.form("/rejections").value("company")).isEqualTo("Acme");
        var logged = asked.form("/rejections").tick("separate", "true").send();
        assertThat(logged.leadsTo()).endsWith("/logged");
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(2);
    }

    @Test
    void doesNotAskAboutAnEntryOfThirtyOneDaysBefore() {
        journals.as(
                journals.ofLocalAccount(), () -> aRejection().on("2026-02-11").logIn(rejectionLog));

        assertThat(filledIn().send().leadsTo()).endsWith("/logged");
    }

    @Test
    void makesOneEntryOfAFormThatIsSentTwice() {
        var form = filledIn();

        var first = form.send().leadsTo();
        var second = form.send().leadsTo();

        assertThat(second).isEqualTo(first);
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
    }

    @Test
    void keepsWhatWasAddedToAFormThatIsSentAgain() {
        var form = filledIn().tick("feelings.felt", "sad").with("feelings.strength[sad]", "7");
        var first = form.send().leadsTo();

        form.with("note", "A long note").with("stage", "OFFER").with("feelings.strength[sad]", "4");
        var second = form.tick("feelings.felt", "relieved").send().leadsTo();

        assertThat(second).isEqualTo(first);
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
        var story = visitor.open(first.replace("/logged", ""));
        assertThat(story.main()).contains("A long note", "The employer withdrew the offer");
        assertThat(story.texts(".bars__label")).containsExactly("sad", "relieved");
        assertThat(story.texts(".bars__n")).containsExactly("4");
    }

    @Test
    void tellsWhoeverWasNotFirstWhenOnePageIsSentThreeTimesAtOnce() throws Exception {
        var answers = atOnce("Tester", "Developer", "Designer");

        var saved = answers.stream().filter(page -> page.status() == 302).toList();
        var told = answers.stream().filter(page -> page.status() == 409).toList();
        var roles = visitor.open("/rejections").texts(".entry");
        assertThat(saved).hasSize(roles.size()).isNotEmpty();
        assertThat(told).hasSize(3 - roles.size());
        for (var page : told) {
            assertThat(page.main()).contains("You saved something from this page before");
            var role = page.form("/rejections").value("role");
            assertThat(roles).noneMatch(entry -> entry.contains(role));
            page.form("/rejections")
                    .forge("another", page.one("button[name=another]").val())
                    .send()
                    .follow()
                    .answers(200);
        }
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(3);
    }

    @Test
    void takesTheSameEntrySentThreeTimesAtOnceAsOne() throws Exception {
        var answers = atOnce("Developer", "Developer", "Developer");

        assertThat(answers).extracting(Page::status).containsOnly(302);
        assertThat(visitor.open("/rejections").texts(".entry")).hasSize(1);
    }

    /** Sends one page with several roles, all in the same moment. */
    private List<Page> atOnce(String... roles) throws Exception {
        var page = visitor.open("/rejections/new").answers(200);
        var start = new CountDownLatch(1);
        var tabs = Executors.newFixedThreadPool(roles.length);
        var answers = new ArrayList<Future<Page>>();
        for (var role : roles) {
            var form = page.form("/rejections")
                    .with("company", "Acme")
                    .with("role", role)
                    .with("stage", "INTERVIEW");
            answers.add(tabs.submit(() -> {
                start.await();
                return form.send();
            }));
        }
        start.countDown();
        var pages = new ArrayList<Page>();
        for (var answer : answers) {
            pages.add(answer.get());
        }
        tabs.shutdown();
        return pages;
    }
}
