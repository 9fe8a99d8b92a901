package app.rebound.browser;

import static app.rebound.browser.Parts.announced;
import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.checkbox;
import static app.rebound.browser.Parts.heading;
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
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two months of a search with all that can happen to one application, told once and counted once. */
@BrowserTest
class WholeLifeTests {

    private static final LocalDate ROUND = LocalDate.of(2026, 3, 18);

    @Autowired
    TestClock clock;

    @Test
    void tellsOneApplicationFromTheAgencyToTheWithdrawnOfferAndTheNextOneToItsEnd(Visit visit) {
        logOnPaper(visit, "Larkfield GmbH", "Baker");
        apply(visit, "Mill Lane Café", "Head cook", "Own employer", "");
        button(visit.page(), "Role closed").click();
        apply(visit, "Globex Canteens", "Cook", "Job board", "");
        var life = apply(visit, "Unknown", "Cook", "Recruiter", "Hays");
        assertThat(main(visit.page())).containsText("Cook, via Hays");

        planARound(visit, life);
        learnTheEmployer(visit);
        seeTheHourInTheCalendar(visit);
        reflectOnTheSameEvening(visit, life);
        closeTheSilentOnes(visit);
        var no = matchTheLateNo(visit);
        takeItBack(visit, no);
        meetAgain(visit, life);
        loseTheOffer(visit, life);
        acceptAnother(visit);

        countEverythingOnce(visit, no);
    }

    private static void logOnPaper(Visit visit, String company, String role) {
        var page = visit.open("/rejections/new");
        page.getByLabel("Company").fill(company);
        page.getByLabel("Role").fill(role);
        radio(page, "Applied").check();
        button(page, "Log rejection").click();
        assertThat(heading(page)).hasText("It is written down");
    }

    private static String apply(Visit visit, String company, String role, String source, String via) {
        var page = visit.open("/applications/new");
        page.getByLabel("Company").fill(company);
        page.getByLabel("Role").fill(role);
        page.getByLabel("Where it came from").selectOption(source);
        page.locator("summary:has-text('Add details')").click();
        page.getByLabel("Sent through").fill(via);
        button(page, "Add application").click();
        assertThat(heading(page)).hasText(company);
        unfold(page);
        return visit.path();
    }

    /** With everything that it folds away. */
    private static Page open(Visit visit, String address) {
        var page = visit.open(address);
        unfold(page);
        return page;
    }

    private static void planARound(Visit visit, String life) {
        var page = open(visit, life);
        link(page, "Plan a round").click();
        page.getByLabel("Kind").selectOption("Screening call");
        page.getByLabel("Date of the round").fill(ROUND.toString());
        page.getByLabel("Starts at").fill("10:30");
        page.getByLabel("Who you meet").fill("Ada, kitchen");
        button(page, "Save round").click();
        assertThat(main(page)).containsText("Wednesday, 18 March, 10:30");
    }

    /** The agency has told the name: the application stands beside the one of before. */
    private static void learnTheEmployer(Visit visit) {
        var page = visit.page();
        unfold(page);
        link(page, "Do you know the employer now?").click();
        page.getByLabel("Company").fill("Larkfield");
        button(page, "Save employer").click();

        assertThat(announced(page)).containsText("The employer is saved as Larkfield.");
        assertThat(page.locator(".entry__title")).hasText(new String[] {"Cook", "Baker"});
        link(page, "Add a note").click();
        page.getByLabel("What you want to remember about this employer").fill("Kind on the phone");
        button(page, "Save note").click();
        assertThat(main(page)).containsText("Kind on the phone");
    }

    private static void seeTheHourInTheCalendar(Visit visit) {
        var page = visit.open("/calendar");
        button(page, "Create link").click();
        var address = page.getByLabel("The secret link").inputValue();

        var feed = visit.context().request().get(address).text();

        Assertions.assertThat(feed)
                .contains("SUMMARY:Screening call: Larkfield", "DTSTART:20260318T103000Z")
                .doesNotContain("Unknown");
    }

    private void reflectOnTheSameEvening(Visit visit, String life) {
        clock.advance(Duration.ofDays(4).plusHours(7));
        var page = visit.open("/dashboard");
        assertThat(main(page)).containsText("You met Larkfield. How did the round go?");
        link(page, "Reflect on the round").click();
        page.getByLabel("What went well").fill("We laughed together.");
        checkbox(page, "proud").check();
        button(page, "Save reflection").click();

        open(visit, life);
        assertThat(main(page)).containsText("We laughed together.");
        button(page, "Screening").click();
        assertThat(announced(page)).containsText("Larkfield is at the stage “Screening”.");
    }

    private void closeTheSilentOnes(Visit visit) {
        clock.advance(Duration.ofDays(45));
        var page = visit.open("/applications/silent");
        assertThat(page.locator("main label")).hasCount(2);
        button(page, "Close as no reply").click();

        assertThat(announced(page)).containsText("2 applications are closed as no reply.");
        visit.open("/rejections");
        assertThat(page.locator(".entry")).hasCount(1);
    }

    private String matchTheLateNo(Visit visit) {
        clock.advance(Duration.ofDays(5));
        var page = visit.open("/rejections/new");
        page.getByLabel("Company").fill("LARKFIELD");
        page.getByLabel("Role").fill("Cook (m/f/d)");
        radio(page, "Interview").check();
        checkbox(page, "disappointed").check();
        radio(page.getByRole(AriaRole.RADIOGROUP, new GetByRoleOptions().setName("How strong: disappointed")), "7")
                .check();
        button(page, "Log rejection").click();

        var asked = page.getByRole(AriaRole.ALERT);
        assertThat(asked).containsText("Did this open application end?");
        asked.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Cook · Screening · no reply · via Hays"))
                .click();
        assertThat(heading(page)).hasText("It is written down");
        var entry = visit.path().replace("/logged", "");
        visit.open(entry);
        assertThat(main(page)).containsText("Closed: no reply");
        assertThat(main(page)).containsText("disappointed");
        return entry;
    }

    private void takeItBack(Visit visit, String no) {
        clock.advance(Duration.ofDays(2));
        var page = open(visit, no);
        button(page, "The employer came back").click();
        unfold(page);
        assertThat(button(page, "No reply")).isVisible();
        visit.open("/rejections");
        assertThat(page.locator(".entry__title")).hasText("Larkfield GmbH");
    }

    private void meetAgain(Visit visit, String life) {
        clock.advance(Duration.ofDays(3));
        var page = open(visit, life);
        link(page, "Add a round").click();
        page.getByLabel("Kind").selectOption("Final round");
        radio(page, "passed").check();
        button(page, "Save round").click();
        assertThat(announced(page)).containsText("Round saved.");
        clock.advance(Duration.ofDays(2));
        unfold(page);
        button(page, "Offer").click();
        assertThat(heading(page)).hasText("Larkfield made you an offer.");
    }

    private void loseTheOffer(Visit visit, String life) {
        clock.advance(Duration.ofDays(3));
        var page = open(visit, life);
        link(page, "The offer was withdrawn").click();
        button(page, "Log rejection").click();
        assertThat(heading(page)).hasText("It is written down");
    }

    private void acceptAnother(Visit visit) {
        clock.advance(Duration.ofDays(1));
        var life = apply(visit, "Harbour Clinic", "Cook", "Directly", "");
        var page = open(visit, life);
        button(page, "Offer").click();
        open(visit, life);
        button(page, "I accepted").click();
        assertThat(heading(page)).hasText("You said yes to Harbour Clinic.");
        // Nine weeks and two days after the first one, the tenth week has begun.
        assertThat(main(page)).containsText("5 applications in 10 weeks.");
        assertThat(main(page)).containsText("2 applications led to an interview, and one of them led here.");
    }

    /** At Larkfield twice, at Mill Lane, at Globex and at the clinic. */
    private static void countEverythingOnce(Visit visit, String no) {
        var page = visit.open("/dashboard");
        assertThat(page.locator(".lead").first()).hasText("1 of 5 applications led to an offer.");
        visit.open("/patterns");
        assertThat(main(page)).containsText("2 of 5 applications reached an interview.");
        var funnel = page.locator("[data-picture=funnel]");
        assertThat(funnel.locator(".bars > li")).hasText(new String[] {
            "Applied 5 of 5",
            "Screening 2 of 5",
            "Assessment 2 of 5",
            "Interview 2 of 5",
            "Final 2 of 5",
            "Offer 2 of 5"
        });
        assertThat(main(page))
                .containsText(
                        "4 applications sent on a known day (1 application has no day), 2 rounds held, 2 rejections heard of.");

        visit.open("/applications?show=ALL");
        assertThat(main(page)).containsText("0 open of 5");
        assertThat(page.locator(".entry__outcome"))
                .hasText(new String[] {"accepted", "offer withdrawn", "no reply", "role closed", "rejected"});
        visit.open("/rejections");
        assertThat(page.locator(".entry__title")).hasText(new String[] {"Larkfield", "Larkfield GmbH"});
        readTheWholeStory(visit, no);
    }

    private static void readTheWholeStory(Visit visit, String no) {
        var page = open(visit, no);
        assertThat(page.locator(".timeline h3")).hasText(new String[] {
            "Applied · Recruiter",
            "Screening call",
            "Closed: no reply",
            "You heard the answer",
            "How you felt",
            "The employer came back",
            "Final round",
            "An offer came",
            "The employer withdrew the offer"
        });
        assertThat(page.locator(".story")).containsText("taken back on 9 May 2026");

        link(page, "About this employer").click();
        assertThat(heading(page)).hasText("Larkfield");
        assertThat(page.locator(".entry__sub"))
                .hasText(new String[] {"Offer · offer withdrawn · answered after 64 days", "Applied · rejected"});
        assertThat(main(page)).containsText("Kind on the phone");
        assertThat(main(page)).containsText("Ada, kitchen");
    }
}
