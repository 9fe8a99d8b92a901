package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.fold;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static app.rebound.browser.Parts.radio;
import static app.rebound.browser.Parts.unfold;
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
                on("reframing of an empty journal", visit, "/reframing"),
                on("support of an empty journal", visit, "/support"),
                on("care of an empty journal", visit, "/care"),
                on("courage of an empty journal", visit, "/courage"),
                on("compass of an empty journal", visit, "/compass"),
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
                on("check-in", visit, page -> follow(page, EveryPageTests::openRichEntry, "How do you feel now?")),
                on("check-in without an answer", visit, EveryPageTests::checkInNothing),
                on("checked in", visit, EveryPageTests::checkIn),
                on("days of check-ins", visit, "/check-ins"),
                on("moving what waits", visit, EveryPageTests::openDays),
                on("the same rejection again", visit, EveryPageTests::logTheSame),
                on("entry", visit, EveryPageTests::openRichEntry),
                on("edit entry", visit, page -> follow(page, EveryPageTests::openRichEntry, "Edit rejection")),
                on("entry changed in two tabs", visit, page -> changeInTwoTabs(visit)),
                on("reflection", visit, page -> follow(page, EveryPageTests::openRichEntry, "Reflect")),
                on("round", visit, page -> follow(page, EveryPageTests::openRichEntry, "Add a round")),
                on("applications", visit, "/applications"),
                on("closed applications", visit, "/applications?show=closed&reached=SCREENING"),
                on("new application", visit, "/applications/new"),
                on("new application with errors", visit, EveryPageTests::addNoApplication),
                on("application", visit, EveryPageTests::openApplication),
                on("application with an offer", visit, page -> openApplication(page, "Marramby Trams")),
                on(
                        "edit application",
                        visit,
                        page -> follow(page, EveryPageTests::openApplication, "Edit application")),
                on("research", visit, page -> follow(page, EveryPageTests::openApplication, "Research employer")),
                on("brief", visit, EveryPageTests::openBrief),
                on("log of an application's end", visit, EveryPageTests::logAnEnd),
                on("feedback", visit, "/feedback"),
                on("all feedback", visit, "/feedback?theme=all"),
                on("feedback note", visit, page -> follow(page, EveryPageTests::openRichEntry, "Add feedback")),
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
                on("looking back on the week", visit, "/look-back"),
                on("calendar", visit, EveryPageTests::makeCalendarAddress),
                on("new thought", visit, "/reframing/new"),
                on("new thought with errors", visit, EveryPageTests::believeNonsense),
                on("traps of a thought", visit, EveryPageTests::beginThought),
                on("balance of a thought", visit, EveryPageTests::balanceThought),
                on("thought", visit, EveryPageTests::keepThought),
                on("thoughts", visit, "/reframing"),
                on("thinking traps", visit, "/reframing/traps"),
                on("someone to lean on, without a name", visit, EveryPageTests::addNobody),
                on("someone to lean on", visit, EveryPageTests::reachOut),
                on("support", visit, "/support"),
                on("how it was", visit, page -> {
                    reachOut(page);
                    main(page).getByText("How did it go?").first().click();
                }),
                on("something that was done for oneself", visit, EveryPageTests::logCare),
                on("care", visit, "/care"),
                on("another activity", visit, "/care/activities/new"),
                on("another brave step", visit, "/courage/new?idea=STRETCH_ROLE"),
                on("brave step", visit, EveryPageTests::faceAFear),
                on("courage", visit, "/courage"),
                on("values", visit, EveryPageTests::chooseValues),
                on("goals of the compass", visit, "/compass/goals"),
                on("circles", visit, EveryPageTests::fillCircles),
                on("compass", visit, "/compass"),
                on("what was learned", visit, "/compass/learned"),
                on("fit", visit, EveryPageTests::holdAgainstCompass),
                on("fits", visit, "/compass/applications?show=held"),
                on("look back", visit, "/compass/look-backs/new"),
                on("look backs", visit, EveryPageTests::lookBack),
                on("keys", visit, EveryPageTests::showKeys),
                on("settings", visit, "/settings"),
                on("settings with errors", visit, EveryPageTests::lockWithTooLittle),
                on("for-you", visit, "/for-you"),
                on("patterns", visit, "/patterns"),
                on("patterns of a quarter", visit, "/patterns?period=quarter"),
                on("today", visit, "/today"),
                on("short reads", visit, "/reads"),
                on("short read", visit, "/reads/writing"),
                on("entry of a hard day", visit, EveryPageTests::logAHardDay),
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
                on("way to the name of a locked journal", visit, EveryPageTests::lock),
                on("sign-in", visit, "/sign-in?here"),
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
        button(page, "Look around a sample").click();
        assertThat(announced(page)).containsText("The sample journey is here");
    }

    private static void openTables(Page page) {
        page.navigate("/patterns");
        page.locator(".chapter__more summary").all().forEach(Locator::click);
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

    private static void logAHardDay(Page page) {
        page.navigate("/rejections/new");
        page.getByLabel("Company").fill("Globex");
        page.getByLabel("Role").fill("Developer");
        radio(page, "Final").check();
        page.getByText("Add details").click();
        page.getByLabel("Note").fill("I do not want to live anymore");
        button(page, "Log rejection").click();
        link(page, "where to find someone to talk to").hover();
        link(page, "Open the rejection").click();
        assertThat(link(page, "where to find someone to talk to")).isVisible();
    }

    private static void logTheSame(Page page) {
        writeLog(page);
        assertThat(main(page)).containsText("Already logged?");
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
        unfold(page);
        link(page, "Brief for the day").click();
        assertThat(heading(page)).hasText("The day at Larkfield Weather");
    }

    private static void logAnEnd(Page page) {
        openApplication(page);
        fold(page, "application-ending").click();
        link(page, "They said no").click();
        assertThat(page.getByLabel("Company")).hasValue("Larkfield Weather");
    }

    private static void checkInNothing(Page page) {
        follow(page, EveryPageTests::openRichEntry, "How do you feel now?");
        button(page, "Save check-in").click();
        assertThat(main(page)).containsText("One number or a few words are enough.");
    }

    private static void checkIn(Page page) {
        follow(page, EveryPageTests::openRichEntry, "How do you feel now?");
        page.getByLabel("Do you see anything differently now?").fill("It was one afternoon");
        button(page, "Save check-in").click();
        assertThat(heading(page)).hasText("Thank you. Your check-in is saved");
    }

    private static void openDays(Page page) {
        page.navigate("/today");
        assertThat(button(page, "Do not ask again").first()).isVisible();
    }

    private static void openFreshEntry(Page page) {
        page.navigate("/rejections?q=Snugbarrow");
        link(page, "Snugbarrow Rail").click();
        assertThat(heading(page)).hasText("Snugbarrow Rail");
    }

    private static void writeMessage(Page page) {
        follow(page, EveryPageTests::openFreshEntry, "Ask for feedback");
        button(page, "Write message").click();
        assertThat(heading(page)).hasText("Your message");
    }

    private static void openReminder(Page page) {
        page.navigate("/feedback");
        link(page, "Open request: Otterquill").click();
        assertThat(heading(page)).hasText("Otterquill");
        unfold(page);
        link(page, "Write a reminder").click();
        assertThat(heading(page)).hasText("A short reminder");
    }

    private static void planNonsense(Page page) {
        page.navigate("/week/targets");
        page.getByLabel("Contacts").fill("99");
        button(page, "Save plan").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    private static void makeCalendarAddress(Page page) {
        page.navigate("/calendar");
        button(page, "Create link").click();
        assertThat(page.getByLabel("The secret link")).isVisible();
    }

    private static void believeNonsense(Page page) {
        page.navigate("/reframing/new");
        // A browser would not send it by itself.
        page.locator("#belief").evaluate("box => { box.max = ''; box.value = '120'; }");
        button(page, "Save and continue").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    private static void beginThought(Page page) {
        page.navigate("/reframing/new");
        page.getByLabel("The thought").fill("I am too slow");
        page.getByLabel("How much I believe it").fill("90");
        page.locator("input[value=ashamed]").check();
        button(page, "Save and continue").click();
        assertThat(heading(page)).hasText("Look at a thought");
    }

    private static void balanceThought(Page page) {
        beginThought(page);
        page.navigate(page.url().replaceFirst("#.*", "#step-balance"));
        page.locator("#balanced").fill("I was slow in one of three");
        page.getByLabel("How much I believe the first thought now").fill("40");
        assertThat(main(page)).containsText("Saved at");
    }

    private static void keepThought(Page page) {
        balanceThought(page);
        button(page, "Save thought").click();
        assertThat(heading(page)).hasText("A thought, looked at again");
    }

    private static void chooseValues(Page page) {
        page.navigate("/compass/values");
        page.getByLabel("A value of your own, 2")
                .or(page.getByLabel("A value of your own, 3"))
                .first()
                .fill("Quiet");
        button(page, "Save and stay here").click();
        assertThat(announced(page)).containsText("Your compass is saved.");
    }

    private static void fillCircles(Page page) {
        page.navigate("/compass/circles");
        page.getByLabel("What I love, line 1").fill("Explaining hard things simply");
        button(page, "Save and stay here").click();
        assertThat(announced(page)).containsText("Your compass is saved.");
    }

    private static void holdAgainstCompass(Page page) {
        page.navigate("/compass/applications");
        page.locator(".entry__title a").first().click();
        radio(page, "The role fits partly").check();
        button(page, "Save comparison").click();
        assertThat(announced(page)).containsText("The comparison is saved.");
        page.navigate("/compass/applications?show=held");
        page.locator(".entry__title a").first().click();
        assertThat(heading(page)).hasText("Does the role fit?");
    }

    private static void lookBack(Page page) {
        page.navigate("/compass/look-backs/new");
        page.getByLabel("What surprised me").fill("How quiet it is on Wednesdays");
        button(page, "Save look back").click();
        assertThat(announced(page)).containsText("The look back is saved.");
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
        assertThat(button(page, "Delete card")).isVisible();
    }

    private static void openStarters(Page page) {
        page.navigate("/practice/starters");
        page.getByText("Conflict", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(button(page, "Add group: Conflict")).isVisible();
    }

    private static void openTale(Page page) {
        page.navigate("/practice/stories");
        link(page, "Tuesday, and whether to open").click();
        page.getByText("Did you tell this story?").click();
        assertThat(main(page)).containsText("Where, or to whom");
    }

    private static void beginMock(Page page) {
        page.navigate("/practice/mock/new");
        button(page, "Start mock interview").click();
        assertThat(button(page, "Record my answer")).isVisible();
    }

    private static void rateMock(Page page) {
        beginMock(page);
        button(page, "Stop here").click();
        assertThat(heading(page)).hasText("How was the mock interview?");
    }

    private static void openMock(Page page) {
        page.navigate("/practice/mock");
        link(page, "Behavioural interview").click();
        assertThat(main(page)).containsText("Your ratings");
    }

    private static void openReview(Page page) {
        openGoal(page);
        link(page, "Look back on the goal").click();
        radio(page, "Change the goal").check();
        assertThat(page.getByLabel("By when")).isVisible();
    }

    private static void follow(Page page, Consumer<Page> way, String link) {
        way.accept(page);
        unfold(page);
        link(page, link).first().click();
        assertThat(page.locator("form.form")).isVisible();
    }

    private static void changeInTwoTabs(Visit visit) {
        var page = visit.page();
        follow(page, EveryPageTests::openRichEntry, "Edit rejection");
        var other = visit.openInAnotherTab(visit.path());
        other.getByLabel("Note").fill("From the other tab");
        button(other, "Save rejection").click();
        assertThat(announced(other)).containsText("Rejection saved.");
        other.close();
        page.getByLabel("Note").fill("From this tab");
        button(page, "Save rejection").click();
        assertThat(main(page)).containsText("This was changed since you opened it");
    }

    private static void addNobody(Page page) {
        page.navigate("/support/new");
        button(page, "Save person").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    private static void reachOut(Page page) {
        page.navigate("/support/new");
        page.getByLabel("Name").fill("Kim");
        page.getByLabel("Phone").fill("+44 20 7946 0000");
        button(page, "Save person").click();
        button(page, "I reached out to Kim today").first().click();
        assertThat(announced(page)).containsText("Noted.");
    }

    private static void logCare(Page page) {
        page.navigate("/care");
        unfold(page);
        button(page, "Mark as done: A walk around the block").click();
        assertThat(heading(page)).hasText("A walk around the block");
    }

    private static void faceAFear(Page page) {
        page.navigate("/courage/new?idea=CALL_FOR_FEEDBACK");
        button(page, "Add step").click();
        link(page, "Call and ask for feedback").first().click();
        page.locator("#before input").nth(8).check();
        page.locator("#after input").nth(3).check();
        button(page, "Mark as done").click();
        assertThat(main(page)).containsText("The fear went from 8 before to 3 after.");
    }

    private static void keepWin(Page page) {
        page.navigate("/wins");
        page.locator(".offer button").first().click();
        assertThat(announced(page)).containsText("The win is saved.");
    }

    private static void keepNoWin(Page page) {
        page.navigate("/wins");
        button(page, "Add win").click();
        assertThat(main(page)).containsText("What went well? One line is enough.");
    }

    private static void keepStrength(Page page) {
        page.navigate("/strengths/new");
        page.getByLabel("What you are good at").fill("I explain hard things simply");
        page.getByLabel("For which roles").fill("backend, team lead");
        button(page, "Save strength").click();
        assertThat(announced(page)).containsText("The strength is saved.");
    }

    private static void showKeys(Page page) {
        page.navigate("/help");
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    private static void lockWithTooLittle(Page page) {
        page.navigate("/settings");
        page.getByLabel("New password").fill("short");
        button(page, "Lock journal").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    private static void lock(Page page) {
        page.navigate("/settings");
        page.getByLabel("New password").fill("quiet harbour");
        page.getByLabel("Repeat password").fill("quiet harbour");
        button(page, "Lock journal").click();
        assertThat(main(page)).containsText("A password is set.");
        assertThat(heading(page)).hasText("This journal is locked");
    }

    private static void enterWrongPassword(Page page) {
        page.navigate("/sign-in?here");
        page.getByLabel("Password").fill("loud harbour");
        button(page, "Open the journal").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The password is not right.");
    }
}
