package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static app.rebound.browser.Parts.radio;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page can be read and used by everyone: contrast, names, sizes, no sideways scrolling; by day and by night. */
@BrowserTest
class EveryPageTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int SMALLEST = 320;
    private static final int PHONE = 360;
    private static final int COMPUTER = 1280;

    /** In this order: the journal is empty, then holds the sample journey, and is locked at last. */
    @TestFactory
    Stream<DynamicTest> isForEveryone(Visit visit) {
        return Stream.of(
                on("dashboard of an empty journal", visit, "/dashboard"),
                on("list of an empty journal", visit, "/rejections"),
                on("feedback of an empty journal", visit, "/feedback"),
                on("goals of an empty journal", visit, "/goals"),
                on("practice of an empty journal", visit, "/practice"),
                on("cards of an empty journal", visit, "/practice/cards"),
                on("week of an empty journal", visit, "/week"),
                on("applications of an empty journal", visit, "/applications"),
                on("dashboard", visit, EveryPageTests::loadSampleJourney),
                on("dashboard of a year", visit, "/dashboard?period=year"),
                on("what is behind a finding", visit, page -> {
                    page.navigate("/dashboard");
                    page.getByText("See the").first().click();
                }),
                on("dashboard with its tables", visit, EveryPageTests::openTables),
                on("list", visit, "/rejections"),
                on("filtered list", visit, "/rejections?q=engineer&reached=INTERVIEW"),
                on("list without a match", visit, "/rejections?q=nowhere"),
                on("quick log", visit, "/rejections/new"),
                on("quick log with errors", visit, EveryPageTests::logNothing),
                on("logged", visit, EveryPageTests::log),
                on("check-in", visit, page -> follow(page, EveryPageTests::openRichEntry, "How is it now?")),
                on("check-in without an answer", visit, EveryPageTests::checkInNothing),
                on("checked in", visit, EveryPageTests::checkIn),
                on("days of check-ins", visit, "/check-ins"),
                on("moving what waits", visit, EveryPageTests::openDays),
                on("the same rejection again", visit, EveryPageTests::logTheSame),
                on("entry", visit, EveryPageTests::openRichEntry),
                on("edit entry", visit, page -> follow(page, EveryPageTests::openRichEntry, "Edit")),
                on("entry changed in two tabs", visit, page -> changeInTwoTabs(visit)),
                on("reflection", visit, page -> follow(page, EveryPageTests::openRichEntry, "Reflect")),
                on("round", visit, page -> follow(page, EveryPageTests::openRichEntry, "Add a round")),
                on("applications", visit, "/applications"),
                on("closed applications", visit, "/applications?show=closed&reached=SCREENING"),
                on("new application", visit, "/applications/new"),
                on("new application with errors", visit, EveryPageTests::addNoApplication),
                on("application", visit, EveryPageTests::openApplication),
                on("application with an offer", visit, page -> openApplication(page, "Marramby Trams")),
                on("edit application", visit, page -> follow(page, EveryPageTests::openApplication, "Edit")),
                on("research", visit, page -> follow(page, EveryPageTests::openApplication, "Research")),
                on("brief", visit, EveryPageTests::openBrief),
                on("log of an application's end", visit, EveryPageTests::logAnEnd),
                on("more of the menu", visit, EveryPageTests::openMenu),
                on("feedback", visit, "/feedback"),
                on("all feedback", visit, "/feedback?theme=all"),
                on("feedback note", visit, page -> follow(page, EveryPageTests::openRichEntry, "Keep feedback")),
                on("ask", visit, page -> follow(page, EveryPageTests::openFreshEntry, "Ask for feedback")),
                on("message", visit, EveryPageTests::writeMessage),
                on("reminder", visit, EveryPageTests::openReminder),
                on("theme", visit, page -> follow(page, EveryPageTests::openRichEntry, "Add a theme")),
                on("goals", visit, "/goals"),
                on("goal", visit, EveryPageTests::openGoal),
                on("edit goal", visit, page -> follow(page, EveryPageTests::openGoal, "Edit")),
                on("steps in order", visit, page -> {
                    openGoal(page);
                    link(page, "Change the order").click();
                }),
                on("review", visit, EveryPageTests::openReview),
                on("blank goal", visit, "/goals/new"),
                on("new goal", visit, page -> follow(page, EveryPageTests::openRichEntry, "Set a goal")),
                on("practice", visit, "/practice"),
                on("practising", visit, EveryPageTests::answerOneCard),
                on("cards", visit, "/practice/cards"),
                on("card", visit, EveryPageTests::openCard),
                on("edit card", visit, page -> follow(page, EveryPageTests::openCard, "Edit")),
                on("new card", visit, "/practice/cards/new"),
                on("starter questions", visit, EveryPageTests::openStarters),
                on("struggled questions", visit, "/practice/struggled"),
                on("stories", visit, "/practice/stories"),
                on("new story", visit, "/practice/stories/new"),
                on("story", visit, EveryPageTests::openTale),
                on("edit story", visit, page -> follow(page, EveryPageTests::openTale, "Edit")),
                on("stories to print", visit, "/practice/stories/print"),
                on("mock interviews", visit, "/practice/mock"),
                on("new mock interview", visit, "/practice/mock/new"),
                on("question of a mock interview", visit, EveryPageTests::beginMock),
                on("rating of a mock interview", visit, EveryPageTests::rateMock),
                on("mock interview", visit, EveryPageTests::openMock),
                on("week", visit, "/week"),
                on("a week before", visit, "/week?of=2020-01-01"),
                on("what belongs in a week", visit, "/week/targets"),
                on("targets with errors", visit, EveryPageTests::planNonsense),
                on("days off", visit, "/week/days-off"),
                on("looking back on the week", visit, "/week/review"),
                on("calendar", visit, EveryPageTests::makeCalendarAddress),
                on("keys", visit, EveryPageTests::showKeys),
                on("settings", visit, "/settings"),
                on("settings with errors", visit, EveryPageTests::lockWithTooLittle),
                on("help", visit, "/help"),
                on("strengths of a journal without", visit, "/strengths"),
                on("card without anything on it", visit, "/strengths/card"),
                on("new strength", visit, "/strengths/new"),
                on("wins of a journal without", visit, "/wins"),
                on("win kept", visit, EveryPageTests::keepWin),
                on("win without words", visit, EveryPageTests::keepNoWin),
                on("edit win", visit, page -> {
                    page.navigate("/wins");
                    page.locator(".win a[href$=edit]").first().click();
                }),
                on("strengths", visit, EveryPageTests::keepStrength),
                on("strengths in order", visit, "/strengths?order=true"),
                on("edit strength", visit, page -> {
                    page.navigate("/strengths");
                    page.locator(".quality a[href$=edit]").first().click();
                }),
                on("card", visit, "/strengths/card"),
                on("card on the full screen", visit, "/strengths/card#card"),
                on("what is on the card", visit, "/strengths/card/edit"),
                on("nothing here", visit, "/nowhere"),
                on("sign-in", visit, EveryPageTests::lock),
                on("wrong password", visit, EveryPageTests::enterWrongPassword));
    }

    private static DynamicTest on(String name, Visit visit, String path) {
        return on(name, visit, page -> page.navigate(path));
    }

    private static DynamicTest on(String name, Visit visit, Consumer<Page> way) {
        return dynamicTest(name, () -> {
            var page = visit.page();
            look(page, COMPUTER, ColorScheme.LIGHT);
            way.accept(page);
            assertThat(heading(page)).hasCount(1);
            look(page, PHONE, ColorScheme.LIGHT);
            assertEveryoneCanUse(page);
            look(page, COMPUTER, ColorScheme.DARK);
            assertEveryoneCanUse(page);
            for (var width : List.of(SMALLEST, PHONE, COMPUTER)) {
                look(page, width, ColorScheme.LIGHT);
                assertNothingIsCutOff(page, width);
            }
            visit.assertNothingStrange();
        });
    }

    private static void look(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, width < COMPUTER ? 740 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void assertEveryoneCanUse(Page page) {
        var found = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze();
        Assertions.assertThat(found.getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node ->
                                        "%s: %s %s".formatted(rule.getId(), node.getHtml(), node.getFailureSummary()))))
                .as(page.url())
                .isEmpty();
    }

    private static void assertNothingIsCutOff(Page page, int width) {
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
    }

    private static void loadSampleJourney(Page page) {
        page.navigate("/dashboard");
        button(page, "Load the sample journey").click();
        assertThat(announced(page)).containsText("The sample journey is here");
    }

    private static void openTables(Page page) {
        page.navigate("/dashboard");
        page.locator(".picture summary").all().forEach(Locator::click);
        assertThat(page.locator(".series__chart canvas").first()).isVisible();
    }

    private static void logNothing(Page page) {
        page.navigate("/rejections/new");
        button(page, "Log rejection").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    private static void log(Page page) {
        writeLog(page);
        assertThat(heading(page)).hasText("It is written down");
    }

    private static void logTheSame(Page page) {
        writeLog(page);
        assertThat(main(page)).containsText("Is it this one?");
    }

    private static void writeLog(Page page) {
        page.navigate("/rejections/new");
        page.getByLabel("Company").fill("Acme");
        page.getByLabel("Role").fill("Developer");
        radio(page, "Final").check();
        button(page, "Log rejection").click();
    }

    private static void openRichEntry(Page page) {
        page.navigate("/rejections?q=Cobblebeck");
        link(page, "Cobblebeck Tickets").click();
        assertThat(heading(page)).hasText("Cobblebeck Tickets");
    }

    private static void addNoApplication(Page page) {
        page.navigate("/applications/new");
        button(page, "Add application").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    private static void openApplication(Page page) {
        openApplication(page, "Larkfield Weather");
    }

    private static void openApplication(Page page, String company) {
        page.navigate("/applications?show=all");
        link(page, company).click();
        assertThat(heading(page)).hasText(company);
    }

    private static void openBrief(Page page) {
        openApplication(page);
        link(page, "Brief for the day").click();
        assertThat(heading(page)).hasText("The day at Larkfield Weather");
    }

    private static void logAnEnd(Page page) {
        openApplication(page);
        link(page, "They said no").click();
        assertThat(page.getByLabel("Company")).hasValue("Larkfield Weather");
    }

    private static void openMenu(Page page) {
        page.setViewportSize(PHONE, 740);
        page.navigate("/applications");
        page.locator(".nav__open").click();
        assertThat(page.locator("#nav-more")).isVisible();
    }

    private static void checkInNothing(Page page) {
        follow(page, EveryPageTests::openRichEntry, "How is it now?");
        button(page, "Save check-in").click();
        assertThat(main(page)).containsText("One number or a few words are enough.");
    }

    private static void checkIn(Page page) {
        follow(page, EveryPageTests::openRichEntry, "How is it now?");
        page.getByLabel("Is there anything you see differently now?").fill("It was one afternoon");
        button(page, "Save check-in").click();
        assertThat(heading(page)).hasText("Thank you. It is written down");
    }

    private static void openDays(Page page) {
        page.navigate("/dashboard");
        page.getByText("Not today").first().click();
        assertThat(button(page, "Leave it").first()).isVisible();
    }

    private static void openFreshEntry(Page page) {
        page.navigate("/rejections?q=Snugbarrow");
        link(page, "Snugbarrow Rail").click();
        assertThat(heading(page)).hasText("Snugbarrow Rail");
    }

    private static void writeMessage(Page page) {
        follow(page, EveryPageTests::openFreshEntry, "Ask for feedback");
        button(page, "Write the message").click();
        assertThat(heading(page)).hasText("Your message");
    }

    private static void openReminder(Page page) {
        page.navigate("/feedback");
        link(page, "Otterquill").click();
        link(page, "Remind them").click();
        assertThat(heading(page)).hasText("A short reminder");
    }

    private static void planNonsense(Page page) {
        page.navigate("/week/targets");
        page.getByLabel("Contacts").fill("99");
        button(page, "Save the week").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    private static void makeCalendarAddress(Page page) {
        page.navigate("/calendar");
        button(page, "Make an address").click();
        assertThat(page.getByLabel("The secret address")).isVisible();
    }

    private static void openGoal(Page page) {
        page.navigate("/goals");
        link(page, "Finish timed tasks with ten minutes to spare").click();
        assertThat(heading(page)).hasText("Finish timed tasks with ten minutes to spare");
    }

    private static void answerOneCard(Page page) {
        page.navigate("/practice/cards/due");
        page.keyboard().press("3");
        assertThat(main(page)).containsText("1 done today");
        page.keyboard().press(" ");
        assertThat(main(page)).containsText("Key points");
    }

    private static void openCard(Page page) {
        page.navigate("/practice/cards");
        link(page, "Tell us about a time you disagreed with a colleague.").click();
        assertThat(button(page, "Delete this card")).isVisible();
    }

    private static void openStarters(Page page) {
        page.navigate("/practice/starters");
        page.getByText("Conflict", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(button(page, "Add the group: Conflict")).isVisible();
    }

    private static void openTale(Page page) {
        page.navigate("/practice/stories");
        link(page, "Tuesday, and whether to ship").click();
        page.getByText("You told it?").click();
        assertThat(main(page)).containsText("Where, or to whom");
    }

    private static void beginMock(Page page) {
        page.navigate("/practice/mock/new");
        button(page, "Begin").click();
        assertThat(button(page, "Record my answer")).isVisible();
    }

    private static void rateMock(Page page) {
        beginMock(page);
        button(page, "Stop here").click();
        assertThat(heading(page)).hasText("How was it?");
    }

    private static void openMock(Page page) {
        page.navigate("/practice/mock");
        link(page, "Behavioural interview").click();
        assertThat(main(page)).containsText("How it was for you");
    }

    private static void openReview(Page page) {
        openGoal(page);
        link(page, "Look back on it").click();
        radio(page, "Change it").check();
        assertThat(page.getByLabel("By when")).isVisible();
    }

    private static void follow(Page page, Consumer<Page> way, String link) {
        way.accept(page);
        link(page, link).first().click();
        assertThat(page.locator("form.form")).isVisible();
    }

    private static void changeInTwoTabs(Visit visit) {
        var page = visit.page();
        follow(page, EveryPageTests::openRichEntry, "Edit");
        var other = visit.openInAnotherTab(visit.path());
        other.getByLabel("Note").fill("From the other tab");
        button(other, "Save entry").click();
        assertThat(announced(other)).containsText("Entry saved.");
        other.close();
        page.getByLabel("Note").fill("From this tab");
        button(page, "Save entry").click();
        assertThat(main(page)).containsText("This was changed in another tab");
    }

    private static void keepWin(Page page) {
        page.navigate("/wins");
        page.locator(".offer button").first().click();
        assertThat(announced(page)).containsText("Kept.");
    }

    private static void keepNoWin(Page page) {
        page.navigate("/wins");
        button(page, "Keep it").click();
        assertThat(main(page)).containsText("What went well? One line is enough.");
    }

    private static void keepStrength(Page page) {
        page.navigate("/strengths/new");
        page.getByLabel("What it is").fill("I explain hard things simply");
        page.getByLabel("For which sort of role").fill("backend, team lead");
        button(page, "Keep strength").click();
        assertThat(announced(page)).containsText("The strength is kept.");
    }

    private static void showKeys(Page page) {
        page.navigate("/help");
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    private static void lockWithTooLittle(Page page) {
        page.navigate("/settings");
        page.getByLabel("New password").fill("short");
        button(page, "Lock the journal").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    private static void lock(Page page) {
        page.navigate("/settings");
        page.getByLabel("New password").fill("quiet harbour");
        page.getByLabel("The same once more").fill("quiet harbour");
        button(page, "Lock the journal").click();
        assertThat(announced(page)).containsText("A password is set.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(heading(page)).hasText("This journal is locked");
    }

    private static void enterWrongPassword(Page page) {
        page.navigate("/sign-in");
        page.getByLabel("Password").fill("loud harbour");
        button(page, "Open the journal").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That was not the password.");
    }
}
