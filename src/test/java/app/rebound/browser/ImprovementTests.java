package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.checkbox;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static app.rebound.browser.Parts.radio;
import static app.rebound.browser.Parts.unfold;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rebound.TestClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.StringReader;
import java.time.Duration;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From what keeps coming up to an entry in which it did not. */
@BrowserTest
class ImprovementTests {

    private static final String GOAL = "Answer in three sentences first";

    @Autowired
    PreparedJournal journal;

    @Autowired
    TestClock clock;

    @Test
    void goesFromAFindingToAnEntryInWhichItDidNotComeUp(Visit visit) throws Exception {
        journal.sample();
        var page = visit.page();
        var practised = timesPractised(visit);

        var goal = makeAGoal(visit);
        practise(visit);
        holdAMockInterview(visit);
        askForFeedbackAndGetIt(visit);
        // The cards of a day count once, and so does the mock interview.
        Assertions.assertThat(timesPractised(visit)).isEqualTo(practised + 2);

        clock.advance(Duration.ofDays(2));
        meetAnotherEmployer(visit);
        visit.open(goal);
        assertThat(main(page)).containsText("“Clear, structured answers” came up in");

        subscribe(visit);
    }

    private static String makeAGoal(Visit visit) {
        var page = visit.page();
        openFinding(visit, "“Clear, structured answers” came up as something to work on");
        link(page, "Make this a goal").click();
        page.getByLabel("What I will do").fill(GOAL);
        button(page, "Set goal").click();
        assertThat(announced(page)).containsText("Your goal is set.");
        assertThat(main(page)).containsText("None has come since your goal began.");
        return visit.path();
    }

    private static void practise(Visit visit) {
        var page = visit.page();
        openFinding(visit, "were hard");
        link(page, "Practise these questions").click();
        var question = page.locator(".entry__title").first().textContent();
        button(page, "Practise question: " + question).click();
        visit.open("/practice/cards/due");
        for (var card = 0; card < 15 && !main(page).textContent().contains(question); card++) {
            page.waitForLoadState();
            page.keyboard().press("3");
            assertThat(main(page)).containsText(card + 1 + " done today");
        }
        assertThat(main(page)).containsText(question);
        page.waitForLoadState();
        page.keyboard().press("2");
        assertThat(main(page)).containsText("“Hard”: " + question);
    }

    private static void holdAMockInterview(Visit visit) {
        var page = visit.page();
        visit.open("/practice/mock/new");
        radio(page, "Behavioural interview").check();
        radio(page, "3 questions, about 12 minutes").check();
        button(page, "Start mock interview").click();
        button(page, "Next question").click();
        button(page, "Next question").click();
        button(page, "Finish").click();
        radio(page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Answers")), "4")
                .check();
        button(page, "Save rating").click();
        visit.open("/patterns");
        assertThat(main(page)).containsText("3 of 5 in your first rated mock interview, and 4 of 5 in the latest of 3");
    }

    private static void askForFeedbackAndGetIt(Visit visit) {
        var page = visit.page();
        visit.open("/dashboard");
        unfold(page);
        page.locator(".rows li", new Page.LocatorOptions().setHasText("You could ask Snugbarrow Rail"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Write message"))
                .click();
        page.getByRole(AriaRole.CHECKBOX).first().check();
        button(page, "Write message").click();
        button(page, "I have asked").click();
        link(page, "Add the feedback").click();
        page.getByLabel("What they said").fill("You were well prepared, and another person had done it before.");
        radio(page, "personal message").check();
        button(page, "Save feedback").click();
        assertThat(announced(page)).containsText("The feedback is saved.");
        assertThat(main(page)).containsText("Feedback came on 14 March 2026.");
    }

    private static void meetAnotherEmployer(Visit visit) {
        var page = visit.page();
        visit.open("/rejections/new");
        page.getByLabel("Company").fill("Initech");
        page.getByLabel("Role").fill("Developer");
        radio(page, "Interview").check();
        checkbox(page, "disappointed").check();
        button(page, "Log rejection").click();
        link(page, "Reflect").click();
        page.getByLabel("What went well").fill("I answered in three sentences and then stopped.");
        button(page, "Save reflection").click();
        assertThat(announced(page)).containsText("Reflection saved.");
    }

    private static void subscribe(Visit visit) throws Exception {
        var page = visit.page();
        visit.open("/calendar");
        button(page, "Create link").click();
        var address = page.getByLabel("The secret link").inputValue();
        var feed = page.request().get(address);
        Assertions.assertThat(feed.status()).isEqualTo(200);
        var read = new CalendarBuilder().build(new StringReader(feed.text()));
        Assertions.assertThat(read.<VEvent>getComponents(Component.VEVENT))
                .extracting(event -> event.getSummary().getValue())
                .contains("Goal: " + GOAL, "Check-in: Initech");
    }

    private static void openFinding(Visit visit, String words) {
        var page = visit.open("/patterns");
        unfold(page);
        page.locator(".said li", new Page.LocatorOptions().setHasText(words))
                .first()
                .locator("a")
                .click();
    }

    private static int timesPractised(Visit visit) {
        var line = visit.open("/week")
                .locator(".week-line", new Page.LocatorOptions().setHasText("Practice"))
                .first()
                .textContent();
        return line.contains("(planned") ? Integer.parseInt(line.replaceAll("(?s).*?(\\d+) \\(planned.*", "$1")) : 0;
    }
}
