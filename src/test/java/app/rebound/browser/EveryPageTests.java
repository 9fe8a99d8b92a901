package app.rebound.browser;

import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page can be read and used by everyone: contrast, names, sizes, no sideways scrolling; by day and by night. */
@BrowserTest
class EveryPageTests {

    @Autowired
    PreparedJournal journal;

    /** In this order: the journal is empty, then the sample is open and left, then the journal holds as much, and is locked at last. */
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
                on("sample", visit, WaysToEntries::openSample),
                on("settings in the sample", visit, "/settings"),
                on("nothing here in the sample", visit, "/nowhere"),
                on("form of one's own journal in the sample", visit, page -> WaysToEntries.sendFromOwnJournal(visit)),
                on("journal after the sample", visit, WaysToEntries::leaveSample),
                on("dashboard", visit, page -> {
                    journal.sample();
                    page.navigate("/dashboard");
                }),
                on("dashboard of a year", visit, "/dashboard?period=year"),
                on("what is behind a finding", visit, page -> {
                    page.navigate("/dashboard");
                    page.getByText("See the").first().click();
                }),
                on("dashboard with its tables", visit, WaysToEntries::openTables),
                on("list", visit, "/rejections"),
                on("filtered list", visit, "/rejections?q=engineer&reached=INTERVIEW"),
                on("list without a match", visit, "/rejections?q=nowhere"),
                on("quick log", visit, "/rejections/new"),
                on("quick log with errors", visit, WaysToEntries::logNothing),
                on("logged", visit, WaysToEntries::log),
                on(
                        "check-in",
                        visit,
                        page -> WaysToEntries.follow(page, WaysToEntries::openRichEntry, "How do you feel now?")),
                on("check-in without an answer", visit, WaysToEntries::checkInNothing),
                on("checked in", visit, WaysToEntries::checkIn),
                on("days of check-ins", visit, "/check-ins"),
                on("moving what waits", visit, WaysToEntries::openDays),
                on("the same rejection again", visit, WaysToEntries::logTheSame),
                on("entry", visit, WaysToEntries::openRichEntry),
                on(
                        "edit entry",
                        visit,
                        page -> WaysToEntries.follow(page, WaysToEntries::openRichEntry, "Edit rejection")),
                on("entry changed in two tabs", visit, page -> WaysToEntries.changeInTwoTabs(visit)),
                on("reflection", visit, page -> WaysToEntries.follow(page, WaysToEntries::openRichEntry, "Reflect")),
                on("round", visit, page -> WaysToEntries.follow(page, WaysToEntries::openRichEntry, "Add a round")),
                on("applications", visit, "/applications"),
                on("closed applications", visit, "/applications?show=closed&reached=SCREENING"),
                on("new application", visit, "/applications/new"),
                on("new application with errors", visit, WaysToEntries::addNoApplication),
                on("application", visit, WaysToEntries::openApplication),
                on("application with an offer", visit, page -> WaysToEntries.openApplication(page, "Marramby Trams")),
                on(
                        "edit application",
                        visit,
                        page -> WaysToEntries.follow(page, WaysToEntries::openApplication, "Edit application")),
                on(
                        "research",
                        visit,
                        page -> WaysToEntries.follow(page, WaysToEntries::openApplication, "Research employer")),
                on("brief", visit, WaysToEntries::openBrief),
                on("log of an application's end", visit, WaysToEntries::logAnEnd),
                on("feedback", visit, "/feedback"),
                on("all feedback", visit, "/feedback?theme=all"),
                on(
                        "feedback note",
                        visit,
                        page -> WaysToEntries.follow(page, WaysToEntries::openRichEntry, "Add feedback")),
                on("ask", visit, page -> WaysToEntries.follow(page, WaysToEntries::openFreshEntry, "Ask for feedback")),
                on("message", visit, WaysToEntries::writeMessage),
                on("reminder", visit, WaysToEntries::openReminder),
                on("theme", visit, page -> WaysToEntries.follow(page, WaysToEntries::openRichEntry, "Add a theme")),
                on("goals", visit, "/goals"),
                on("goal", visit, WaysToRooms::openGoal),
                on("edit goal", visit, page -> WaysToEntries.follow(page, WaysToRooms::openGoal, "Edit")),
                on("steps in order", visit, page -> {
                    WaysToRooms.openGoal(page);
                    link(page, "Change the order").click();
                }),
                on("review", visit, WaysToRooms::openReview),
                on("blank goal", visit, "/goals/new"),
                on("new goal", visit, page -> WaysToEntries.follow(page, WaysToEntries::openRichEntry, "Set a goal")),
                on("practice", visit, "/practice"),
                on("practising", visit, WaysToRooms::answerOneCard),
                on("cards", visit, "/practice/cards"),
                on("card", visit, WaysToRooms::openCard),
                on("edit card", visit, page -> WaysToEntries.follow(page, WaysToRooms::openCard, "Edit")),
                on("new card", visit, "/practice/cards/new"),
                on("starter questions", visit, WaysToRooms::openStarters),
                on("struggled questions", visit, "/practice/struggled"),
                on("stories", visit, "/practice/stories"),
                on("new story", visit, "/practice/stories/new"),
                on("story", visit, WaysToRooms::openTale),
                on("edit story", visit, page -> WaysToEntries.follow(page, WaysToRooms::openTale, "Edit")),
                on("stories to print", visit, "/practice/stories/print"),
                on("mock interviews", visit, "/practice/mock"),
                on("new mock interview", visit, "/practice/mock/new"),
                on("question of a mock interview", visit, WaysToRooms::beginMock),
                on("rating of a mock interview", visit, WaysToRooms::rateMock),
                on("mock interview", visit, WaysToRooms::openMock),
                on("week", visit, "/week"),
                on("a week before", visit, "/week?of=2020-01-01"),
                on("what belongs in a week", visit, "/week/targets"),
                on("targets with errors", visit, WaysToRooms::planNonsense),
                on("days off", visit, "/week/days-off"),
                on("looking back on the week", visit, "/look-back"),
                on("calendar", visit, WaysToRooms::makeCalendarAddress),
                on("new thought", visit, "/reframing/new"),
                on("new thought with errors", visit, WaysToRooms::believeNonsense),
                on("traps of a thought", visit, WaysToRooms::beginThought),
                on("balance of a thought", visit, WaysToRooms::balanceThought),
                on("thought", visit, WaysToRooms::keepThought),
                on("thoughts", visit, "/reframing"),
                on("thinking traps", visit, "/reframing/traps"),
                on("someone to lean on, without a name", visit, WaysToRooms::addNobody),
                on("someone to lean on", visit, WaysToRooms::reachOut),
                on("support", visit, "/support"),
                on("how it was", visit, page -> {
                    WaysToRooms.reachOut(page);
                    main(page).getByText("How did it go?").first().click();
                }),
                on("something that was done for oneself", visit, WaysToRooms::logCare),
                on("care", visit, "/care"),
                on("another activity", visit, "/care/activities/new"),
                on("another brave step", visit, "/courage/new?idea=STRETCH_ROLE"),
                on("brave step", visit, WaysToRooms::faceAFear),
                on("courage", visit, "/courage"),
                on("values", visit, WaysToRooms::chooseValues),
                on("goals of the compass", visit, "/compass/goals"),
                on("circles", visit, WaysToRooms::fillCircles),
                on("compass", visit, "/compass"),
                on("what was learned", visit, "/compass/learned"),
                on("fit", visit, WaysToRooms::holdAgainstCompass),
                on("fits", visit, "/compass/applications?show=held"),
                on("look back", visit, "/compass/look-backs/new"),
                on("look backs", visit, WaysToRooms::lookBack),
                on("keys", visit, WaysToRooms::showKeys),
                on("settings", visit, "/settings"),
                on("settings with errors", visit, WaysToRooms::lockWithTooLittle),
                on("for-you", visit, "/for-you"),
                on("patterns", visit, "/patterns"),
                on("patterns of a quarter", visit, "/patterns?period=quarter"),
                on("today", visit, "/today"),
                on("short reads", visit, "/reads"),
                on("short read", visit, "/reads/writing"),
                on("entry of a hard day", visit, WaysToEntries::logAHardDay),
                on("help", visit, "/help"),
                on("strengths of a journal without", visit, "/strengths"),
                on("card without anything on it", visit, "/strengths/card"),
                on("new strength", visit, "/strengths/new"),
                on("wins of a journal without", visit, "/wins"),
                on("win kept", visit, WaysToRooms::keepWin),
                on("win without words", visit, WaysToRooms::keepNoWin),
                on("edit win", visit, page -> {
                    page.navigate("/wins");
                    page.locator(".win a[href$=edit]").first().click();
                }),
                on("strengths", visit, WaysToRooms::keepStrength),
                on("strengths in order", visit, "/strengths?order=true"),
                on("edit strength", visit, page -> {
                    page.navigate("/strengths");
                    page.locator(".quality a[href$=edit]").first().click();
                }),
                on("card", visit, "/strengths/card"),
                on("card on the full screen", visit, "/strengths/card#card"),
                on("what is on the card", visit, "/strengths/card/edit"),
                on("nothing here", visit, "/nowhere"),
                on("way to the name of a locked journal", visit, WaysToRooms::lock),
                on("sign-in", visit, "/sign-in?here"),
                on("wrong password", visit, WaysToRooms::enterWrongPassword));
    }

    private static DynamicTest on(String name, Visit visit, String path) {
        return on(name, visit, page -> page.navigate(path));
    }

    private static DynamicTest on(String name, Visit visit, Consumer<Page> way) {
        return dynamicTest(name, () -> {
            var page = visit.page();
            way.accept(page);
            Eyes.look(page);
            visit.assertNothingStrange();
        });
    }
}
