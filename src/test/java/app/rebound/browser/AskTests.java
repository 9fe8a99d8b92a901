package app.rebound.browser;

import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.link;
import static app.rebound.browser.Parts.radio;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking along the message that asks for feedback. */
@BrowserTest
class AskTests {

    private static final String WORDS = "Hello \"Kim\" & co 🙂\nwhat should I work on?";

    @Autowired
    PreparedJournal journal;

    private Page message(Visit visit) {
        return visit.open(journal.entry() + "/requests/message/new");
    }

    @Test
    void copiesTheMessageAsItIsNow(Visit visit) {
        visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var page = message(visit);
        page.getByLabel("Your message").fill(WORDS);

        button(page, "Copy message").press("Enter");

        assertThat(page.getByText("Copied.")).isVisible();
        Assertions.assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(WORDS);
    }

    @Test
    void selectsTheMessageWhereCopyingIsNotAllowed(Visit visit) {
        var page = message(visit);
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }");

        button(page, "Copy message").click();

        assertThat(page.getByText("The message is selected")).isVisible();
        assertThat(page.getByLabel("Your message")).isFocused();
    }

    @Test
    void opensTheMessageAsItIsNowAlsoAfterAReload(Visit visit) {
        var page = message(visit);
        page.getByLabel("Your message").fill(WORDS);
        page.getByLabel("Their e-mail address").fill("kim+jobs@example.org");

        page.reload();

        assertThat(link(page, "Open in your e-mail program"))
                .hasAttribute(
                        "href",
                        "mailto:kim%2Bjobs@example.org?subject=Feedback%20on%20my%20application%3A%20Developer"
                                + "&body=Hello%20%22Kim%22%20%26%20co%20%F0%9F%99%82%0D%0Awhat%20should%20I%20work%20on%3F");
    }

    @Test
    void bringsNewWordsForANewChoiceAndKeepsTheOldOnes(Visit visit) {
        var page = message(visit);
        page.getByLabel("Your message").fill(WORDS);

        link(page, "Choose other questions").click();
        radio(page, "formal").check();
        button(page, "Write message").click();
        Assertions.assertThat(page.getByLabel("Your message").inputValue()).startsWith("Dear hiring team,");

        link(page, "Choose other questions").click();
        button(page, "Write message").click();
        button(page, "Continue draft").click();
        assertThat(page.getByLabel("Your message")).hasValue(WORDS);
    }
}
