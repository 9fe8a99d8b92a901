package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.heading;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.main;
import static app.rebound.browser.Parts.radio;
import static app.rebound.browser.Parts.unfold;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How a person gets to the pages of goals, practice, what is for them, and settings. */
final class WaysToRooms {

    private WaysToRooms() {}

    static void planNonsense(Page page) {
        page.navigate("/week/targets");
        page.getByLabel("Contacts").fill("99");
        button(page, "Save plan").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    static void makeCalendarAddress(Page page) {
        page.navigate("/calendar");
        button(page, "Create link").click();
        assertThat(page.getByLabel("The secret link")).isVisible();
    }

    static void believeNonsense(Page page) {
        page.navigate("/reframing/new");
        // A browser would not send it by itself.
        page.locator("#belief").evaluate("box => { box.max = ''; box.value = '120'; }");
        button(page, "Save and continue").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    static void beginThought(Page page) {
        page.navigate("/reframing/new");
        page.getByLabel("The thought").fill("I am too slow");
        page.getByLabel("How much I believe it").fill("90");
        page.locator("input[value=ashamed]").check();
        button(page, "Save and continue").click();
        assertThat(heading(page)).hasText("Look at a thought");
    }

    static void balanceThought(Page page) {
        beginThought(page);
        page.navigate(page.url().replaceFirst("#.*", "#step-balance"));
        page.locator("#balanced").fill("I was slow in one of three");
        page.getByLabel("How much I believe the first thought now").fill("40");
        assertThat(main(page)).containsText("Saved at");
    }

    static void keepThought(Page page) {
        balanceThought(page);
        button(page, "Save thought").click();
        assertThat(heading(page)).hasText("A thought, looked at again");
    }

    static void chooseValues(Page page) {
        page.navigate("/compass/values");
        page.getByLabel("A value of your own, 2")
                .or(page.getByLabel("A value of your own, 3"))
                .first()
                .fill("Quiet");
        button(page, "Save and stay here").click();
        assertThat(announced(page)).containsText("Your compass is saved.");
    }

    static void fillCircles(Page page) {
        page.navigate("/compass/circles");
        page.getByLabel("What I love, line 1").fill("Explaining hard things simply");
        button(page, "Save and stay here").click();
        assertThat(announced(page)).containsText("Your compass is saved.");
    }

    static void holdAgainstCompass(Page page) {
        page.navigate("/compass/applications");
        page.locator(".entry__title a").first().click();
        radio(page, "The role fits partly").check();
        button(page, "Save comparison").click();
        assertThat(announced(page)).containsText("The comparison is saved.");
        page.navigate("/compass/applications?show=held");
        page.locator(".entry__title a").first().click();
        assertThat(heading(page)).hasText("Does the role fit?");
    }

    static void lookBack(Page page) {
        page.navigate("/compass/look-backs/new");
        page.getByLabel("What surprised me").fill("How quiet it is on Wednesdays");
        button(page, "Save look back").click();
        assertThat(announced(page)).containsText("The look back is saved.");
    }

    static void openGoal(Page page) {
        page.navigate("/goals");
        link(page, "Finish timed tasks with ten minutes to spare").click();
        assertThat(heading(page)).hasText("Finish timed tasks with ten minutes to spare");
    }

    static void answerOneCard(Page page) {
        page.navigate("/practice/cards/due");
        page.keyboard().press("3");
        assertThat(main(page)).containsText("1 done today");
        page.keyboard().press(" ");
        assertThat(main(page)).containsText("Key points");
    }

    static void openCard(Page page) {
        page.navigate("/practice/cards");
        link(page, "Tell us about a time you disagreed with a colleague.").click();
        assertThat(button(page, "Delete card")).isVisible();
    }

    static void openStarters(Page page) {
        page.navigate("/practice/starters");
        page.getByText("Conflict", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(button(page, "Add group: Conflict")).isVisible();
    }

    static void openTale(Page page) {
        page.navigate("/practice/stories");
        link(page, "Tuesday, and whether to open").click();
        page.getByText("Did you tell this story?").click();
        assertThat(main(page)).containsText("Where, or to whom");
    }

    static void beginMock(Page page) {
        page.navigate("/practice/mock/new");
        button(page, "Start mock interview").click();
        assertThat(button(page, "Record my answer")).isVisible();
    }

    static void rateMock(Page page) {
        beginMock(page);
        button(page, "Stop here").click();
        assertThat(heading(page)).hasText("How was the mock interview?");
    }

    static void openMock(Page page) {
        page.navigate("/practice/mock");
        link(page, "Behavioural interview").click();
        assertThat(main(page)).containsText("Your ratings");
    }

    static void openReview(Page page) {
        openGoal(page);
        link(page, "Look back on the goal").click();
        radio(page, "Change the goal").check();
        assertThat(page.getByLabel("By when")).isVisible();
    }

    static void addNobody(Page page) {
        page.navigate("/support/new");
        button(page, "Save person").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    static void reachOut(Page page) {
        page.navigate("/support/new");
        page.getByLabel("Name").fill("Kim");
        page.getByLabel("Phone").fill("+44 20 7946 0000");
        button(page, "Save person").click();
        button(page, "I reached out to Kim today").first().click();
        assertThat(announced(page)).containsText("Noted.");
    }

    static void logCare(Page page) {
        page.navigate("/care");
        unfold(page);
        button(page, "Mark as done: A walk around the block").click();
        assertThat(heading(page)).hasText("A walk around the block");
    }

    static void faceAFear(Page page) {
        page.navigate("/courage/new?idea=CALL_FOR_FEEDBACK");
        button(page, "Add step").click();
        link(page, "Call and ask for feedback").first().click();
        page.locator("#before input").nth(8).check();
        page.locator("#after input").nth(3).check();
        button(page, "Mark as done").click();
        assertThat(main(page)).containsText("The fear went from 8 before to 3 after.");
    }

    static void keepWin(Page page) {
        page.navigate("/wins");
        page.locator(".offer button").first().click();
        assertThat(announced(page)).containsText("The win is saved.");
    }

    static void keepNoWin(Page page) {
        page.navigate("/wins");
        button(page, "Add win").click();
        assertThat(main(page)).containsText("What went well? One line is enough.");
    }

    static void keepStrength(Page page) {
        page.navigate("/strengths/new");
        page.getByLabel("What you are good at").fill("I explain hard things simply");
        page.getByLabel("For which roles").fill("backend, team lead");
        button(page, "Save strength").click();
        assertThat(announced(page)).containsText("The strength is saved.");
    }

    static void showKeys(Page page) {
        page.navigate("/help");
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    static void lockWithTooLittle(Page page) {
        page.navigate("/settings");
        page.getByLabel("New password").fill("short");
        button(page, "Lock journal").click();
        assertThat(main(page)).containsText("A few things need a look");
    }

    static void lock(Page page) {
        page.navigate("/settings");
        page.getByLabel("New password").fill("quiet harbour");
        page.getByLabel("Repeat password").fill("quiet harbour");
        button(page, "Lock journal").click();
        assertThat(main(page)).containsText("A password is set.");
        assertThat(heading(page)).hasText("This journal is locked");
    }

    static void enterWrongPassword(Page page) {
        page.navigate("/sign-in?here");
        page.getByLabel("Password").fill("loud harbour");
        button(page, "Open the journal").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The password is not right.");
    }
}
