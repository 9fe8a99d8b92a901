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

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/** How a person gets to the pages of what they applied for and heard. */
final class WaysToEntries {

    private WaysToEntries() {}

    static void openSample(Page page) {
        page.navigate("/dashboard");
        button(page, "Look around a sample").click();
        assertThat(announced(page)).containsText("The sample journey is open");
    }

    static void sendFromOwnJournal(Visit visit) {
        leaveSample(visit.page());
        visit.open("/strengths/new");
        visit.page().locator("#title").fill("I ask until I understand");
        var other = visit.openInAnotherTab("/dashboard");
        openSample(other);
        other.close();
        visit.page().locator("main form button.button--primary").click();
        assertThat(heading(visit.page())).hasText("Nothing is saved");
    }

    static void leaveSample(Page page) {
        page.locator(".sample-line").getByRole(AriaRole.BUTTON).click();
        assertThat(announced(page)).containsText("You left the sample.");
    }

    static void openTables(Page page) {
        page.navigate("/patterns");
        page.locator(".chapter__more summary").all().forEach(Locator::click);
        assertThat(page.locator(".series__chart canvas").first()).isVisible();
    }

    static void logNothing(Page page) {
        page.navigate("/rejections/new");
        button(page, "Log rejection").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    static void log(Page page) {
        writeLog(page);
        assertThat(heading(page)).hasText("It is written down");
    }

    static void logAHardDay(Page page) {
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

    static void logTheSame(Page page) {
        writeLog(page);
        assertThat(main(page)).containsText("Already logged?");
    }

    static void writeLog(Page page) {
        page.navigate("/rejections/new");
        page.getByLabel("Company").fill("Acme");
        page.getByLabel("Role").fill("Developer");
        radio(page, "Final").check();
        button(page, "Log rejection").click();
    }

    static void openRichEntry(Page page) {
        page.navigate("/rejections?q=Cobblebeck");
        link(page, "Cobblebeck Tickets").click();
        assertThat(heading(page)).hasText("Cobblebeck Tickets");
    }

    static void addNoApplication(Page page) {
        page.navigate("/applications/new");
        button(page, "Add application").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    static void openApplication(Page page) {
        openApplication(page, "Larkfield Weather");
    }

    static void openApplication(Page page, String company) {
        page.navigate("/applications?show=all");
        link(page, company).click();
        assertThat(heading(page)).hasText(company);
    }

    static void openBrief(Page page) {
        openApplication(page);
        unfold(page);
        link(page, "The day on one page").click();
        assertThat(heading(page)).hasText("The day at Larkfield Weather");
    }

    static void logAnEnd(Page page) {
        openApplication(page);
        fold(page, "application-ending").click();
        link(page, "They said no").click();
        assertThat(page.getByLabel("Company")).hasValue("Larkfield Weather");
    }

    static void checkInNothing(Page page) {
        follow(page, WaysToEntries::openRichEntry, "How do you feel now?");
        button(page, "Save check-in").click();
        assertThat(main(page)).containsText("One number or a few words are enough.");
    }

    static void checkIn(Page page) {
        follow(page, WaysToEntries::openRichEntry, "How do you feel now?");
        page.getByLabel("Do you see anything differently now?").fill("It was one afternoon");
        button(page, "Save check-in").click();
        assertThat(heading(page)).hasText("Thank you. Your check-in is saved");
    }

    static void openDays(Page page) {
        page.navigate("/today");
        assertThat(button(page, "Do not ask again").first()).isVisible();
    }

    static void openFreshEntry(Page page) {
        page.navigate("/rejections?q=Snugbarrow");
        link(page, "Snugbarrow Rail").click();
        assertThat(heading(page)).hasText("Snugbarrow Rail");
    }

    static void writeMessage(Page page) {
        follow(page, WaysToEntries::openFreshEntry, "Ask for feedback");
        button(page, "Write message").click();
        assertThat(heading(page)).hasText("Your message");
    }

    static void openReminder(Page page) {
        page.navigate("/feedback");
        link(page, "Open request: Otterquill").click();
        assertThat(heading(page)).hasText("Otterquill");
        unfold(page);
        link(page, "Write a reminder").click();
        assertThat(heading(page)).hasText("A short reminder");
    }

    static void follow(Page page, Consumer<Page> way, String link) {
        way.accept(page);
        unfold(page);
        link(page, link).first().click();
        assertThat(page.locator("form.form")).isVisible();
    }

    static void changeInTwoTabs(Visit visit) {
        var page = visit.page();
        follow(page, WaysToEntries::openRichEntry, "Edit rejection");
        var other = visit.openInAnotherTab(visit.path());
        other.getByLabel("Note").fill("From the other tab");
        button(other, "Save rejection").click();
        assertThat(announced(other)).containsText("Rejection saved.");
        other.close();
        page.getByLabel("Note").fill("From this tab");
        button(page, "Save rejection").click();
        assertThat(main(page)).containsText("This was changed since you opened it");
    }
}
