package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.checkbox;
import static app.rebound.browser.Parts.exactly;
import static app.rebound.browser.Parts.fold;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.radio;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From a rejection to a goal that the dashboard shows, the way a person goes. */
@BrowserTest
class MainFlowTests {

    @Test
    void goesFromARejectionToAGoalWithTheKeyboardAlone(Visit visit) {
        var page = visit.open("/");
        var keys = new Hand.Keys(page);

        page.keyboard().press("n");
        assertThat(heading(page)).hasText("Log a rejection");
        // The first stop of every page leads past the navigation.
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to content")).isFocused();
        page.keyboard().press("Enter");

        var company = page.getByLabel("Company");
        keys.write(company, "Acme");
        page.keyboard().press("Enter");
        var summary = page.getByRole(AriaRole.ALERT);
        assertThat(summary).isFocused();
        assertThat(summary).containsText("How far did the application get?");
        assertThat(company).hasValue("Acme");
        keys.press(summary.getByText("Which role was it?"));
        assertThat(page.getByLabel("Role")).isFocused();

        goOn(visit, keys);
    }

    @Test
    void goesFromARejectionToAGoalOnAPhoneWithoutScripts(
            @Screen(width = 360, height = 740, touch = true, scripts = false) Visit visit) {
        var page = visit.open("/");
        var finger = new Hand.Finger();

        finger.press(link(page.getByRole(AriaRole.BANNER), "Log"));
        finger.write(page.getByLabel("Company"), "Acme");

        goOn(visit, finger);
    }

    /** The log page is open and the company is written. */
    private static void goOn(Visit visit, Hand hand) {
        var page = visit.page();
        logWithFeelings(page, hand);
        reflect(page, hand);
        addRound(page, hand);
        keepFeedback(page, hand);
        setGoal(page, hand);
        seeItOnTheDashboard(visit, hand);
    }

    private static void logWithFeelings(Page page, Hand hand) {
        hand.write(page.getByLabel("Role"), "Developer");
        hand.choose(radio(page, "Interview"));
        hand.choose(checkbox(page, "disappointed"));
        hand.choose(radio(
                page.getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName("How strong: disappointed")), "7"));
        hand.choose(checkbox(page, "relieved"));
        hand.press(button(page, "Log rejection"));

        assertThat(heading(page)).hasText("It is written down");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("You can stop here");
    }

    private static void reflect(Page page, Hand hand) {
        hand.press(link(page, "Reflect"));
        assertThat(heading(page)).hasText("Reflect");
        hand.write(page.getByLabel("What went well"), "We laughed together.");
        hand.press(fold(page, "reflection-reasons"));
        var skills = page.locator(".reason").filter(new Locator.FilterOptions().setHasText("Skills or knowledge"));
        hand.choose(checkbox(skills, "Skills or knowledge My guess"));
        hand.write(skills.getByLabel("My guess, in more words"), "I could not explain the cache.");
        hand.choose(checkbox(skills, "Skills or knowledge They said"));
        hand.press(fold(page, "reflection-again"));
        hand.choose(radio(page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("disappointed")), "3"));
        hand.press(button(page, "Save reflection"));

        assertThat(announced(page)).containsText("Reflection saved.");
        var main = page.getByRole(AriaRole.MAIN);
        assertThat(main).containsText("We laughed together.");
        assertThat(main).containsText("I could not explain the cache.");
        assertThat(main).containsText("7, then 3");
    }

    private static void addRound(Page page, Hand hand) {
        hand.press(fold(page, "story-more"));
        hand.press(link(page, "Add a round"));
        hand.choose(page.getByLabel("Kind"), "Technical round");
        hand.choose(radio(page, "ended here"));
        var question = page.locator(".question").first();
        hand.write(question.getByLabel("Question", exactly()), "How does a cache go stale?");
        hand.choose(question.getByLabel("How it went"), "was hard");
        hand.press(button(page, "Save round"));

        assertThat(announced(page)).containsText("Round saved.");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("How does a cache go stale?");
    }

    private static void keepFeedback(Page page, Hand hand) {
        if (!link(page, "Add feedback").isVisible()) {
            hand.press(page.locator("summary", new Page.LocatorOptions().setHasText("More"))
                    .last());
        }
        hand.press(link(page, "Add feedback"));
        hand.write(page.getByLabel("What they said"), "You ran out of time and the answers were not structured.");
        hand.choose(radio(page, "call"));
        hand.press(button(page, "Save feedback"));

        assertThat(announced(page)).containsText("The feedback is saved.");
        hand.press(fold(page, "themes"));
        var suggestion = page.locator(".suggestion")
                .filter(new Locator.FilterOptions().setHasText("Time management, to work on"));
        assertThat(suggestion).containsText("because of");
        hand.press(button(suggestion, "Confirm theme"));
        assertThat(announced(page)).containsText("The theme is confirmed.");
        assertThat(page.getByRole(AriaRole.LIST, new GetByRoleOptions().setName("Themes")))
                .containsText("Time management, to work on");
    }

    private static void setGoal(Page page, Hand hand) {
        hand.press(link(page, "Make this a goal: Time management"));
        assertThat(page.getByLabel("What I will do")).not().isEmpty();
        assertThat(page.getByRole(AriaRole.FIGURE)).containsText("Acme");
        hand.press(button(page, "Set goal"));

        assertThat(announced(page)).containsText("Your goal is set.");
        hand.press(page.locator("summary:has-text('Add step')"));
        hand.write(page.getByLabel("A small step"), "Practise with a timer");
        hand.press(button(page, "Add step"));
        hand.write(page.getByLabel("A small step"), "Ask Kim for a mock interview");
        hand.press(button(page, "Add step"));
        hand.press(button(page, "Mark as done: Practise with a timer"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 of 3 steps done");
    }

    private static void seeItOnTheDashboard(Visit visit, Hand hand) {
        var page = visit.page();
        if (hand instanceof Hand.Keys) {
            page.keyboard().press("g");
            page.keyboard().press("d");
        } else {
            hand.press(link(page.getByRole(AriaRole.NAVIGATION), "Dashboard"));
        }
        assertThat(heading(page)).hasText("Dashboard");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("1 of 3 steps");

        hand.press(link(page.getByRole(AriaRole.MAIN), "Open the rejection"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Goal from this");
    }
}
