package app.rebound.browser;

import static app.rebound.browser.Parts.heading;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.rebound.HostedInstances;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Hosted mode at the size of a phone and of a computer, through an encrypted connection, on two instances. */
@BrowserTest
class HostedPagesTests {

    private final HostedInstances instances = HostedInstances.running();

    private Visit phone(Chromium chromium) {
        return chromium.visit(instances.site(), 360, 740, true, true);
    }

    private void begin(Visit visit, String email, boolean administrator) {
        var page = visit.open(
                instances.link(email, administrator).substring(instances.site().length()));
        page.getByLabel("New password").fill(HostedInstances.PASSWORD);
        page.getByLabel("Repeat password").fill(HostedInstances.PASSWORD);
        press(page, "Begin");
        assertThat(heading(page)).isVisible();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void everyPageIsForEveryone(Chromium chromium) {
        try (var stranger = phone(chromium);
                var office = phone(chromium)) {
            for (var path : new String[] {
                "/",
                "/sign-in",
                "/sign-in?wrong",
                "/account/new",
                "/account/forgotten",
                "/who-runs-this",
                "/link/ended",
                "/shared/ended"
            }) {
                Eyes.look(stranger.open(path));
            }
            Eyes.look(stranger.open(instances
                    .link("noa@example.org", false)
                    .substring(instances.site().length())));
            begin(office, "axel@example.org", true);
            for (var path : new String[] {"/settings/account", "/administration", "/report/shared"}) {
                Eyes.look(office.open(path));
            }
            var page = office.open("/administration");
            page.locator("#emails").fill("una.with.a.very.long.name@department.example.org");
            press(page, "Make invitations");
            Eyes.look(page);
            stranger.assertNothingStrange();
            office.assertNothingStrange();
        }
    }

    @Test
    void aCoachReadsWhatIsShownAndThePersonSeesIt(Chromium chromium) {
        try (var person = phone(chromium);
                var coach = chromium.visit(instances.site())) {
            begin(person, "bo@example.org", false);
            var page = person.open("/goals/new");
            page.getByLabel("What I will do").fill("Answer in four steps");
            press(page, "Set goal");
            page = person.open("/report/coach?time=ALL");
            page.getByText("Show this report by a link").click();
            page.getByLabel("Who is it for?").fill("Kim");
            Eyes.look(page);
            press(page, "Make link");
            var link = page.locator("#link").inputValue();
            Eyes.look(page);

            var seen = coach.open(link.substring(instances.site().length()));
            assertThat(seen.getByText("Answer in four steps")).hasCount(0);
            Eyes.look(seen);
            press(seen, "Open report");
            assertThat(seen.getByText("Answer in four steps")).isVisible();
            Eyes.look(seen);

            page = person.open("/report/shared");
            assertThat(page.getByText("Opened once")).isVisible();
            press(page, "Take back");
            assertThat(page.getByText("You show no report to anyone.")).isVisible();
            person.assertNothingStrange();
            coach.assertNothingStrange();
        }
    }

    @Test
    void whatIsTypedWithoutAConnectionStaysAndIsSavedOnceThereIsOne(Chromium chromium) {
        try (var person = phone(chromium)) {
            begin(person, "cy@example.org", false);
            var page = person.open("/wins");
            page.getByLabel("What went well").fill("I asked for help");
            person.context().setOffline(true);
            press(page, "Add win");
            assertThat(page.getByText("No connection.")).isVisible();
            assertThat(page.getByLabel("What went well")).hasValue("I asked for help");

            person.context().setOffline(false);
            assertThat(page.getByText("The connection is back")).isVisible();
            press(page, "Add win");
            assertThat(page.locator(".win__words")).hasText("I asked for help");
            person.assertNothingStrange();
        }
    }

    @Test
    void aDraftOfAnotherAccountIsNotOffered(Chromium chromium) {
        try (var shared = phone(chromium)) {
            try (var own = phone(chromium)) {
                begin(own, "eli@example.org", false);
            }
            begin(shared, "dee@example.org", false);
            shared.open("/wins").getByLabel("What went well").fill("Something of Dee");
            shared.context().clearCookies();
            var signIn = shared.open("/sign-in");
            signIn.locator("#username").fill("eli@example.org");
            signIn.getByLabel("Password").fill(HostedInstances.PASSWORD);
            press(signIn, "Sign in");

            var page = shared.open("/wins");

            assertThat(page.getByText("You began a draft")).hasCount(0);
            assertThat(page.getByLabel("What went well")).hasValue("");
            org.assertj.core.api.Assertions.assertThat((String) page.evaluate("JSON.stringify(localStorage)"))
                    .doesNotContain("Something of Dee");
        }
    }
}
