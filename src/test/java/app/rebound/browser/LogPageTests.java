package app.rebound.browser;

import static app.rebound.browser.Parts.button;
import static app.rebound.browser.Parts.checkbox;
import static app.rebound.browser.Parts.radio;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.feeling.EmotionFamily;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quick log as it is on a bad day, with a phone in one hand. */
@BrowserTest
class LogPageTests {

    private static final int HEIGHT = 740;

    @Test
    void asksThreeThingsAndOffersTheButtonOnTheFirstScreen(
            @Screen(width = 360, height = HEIGHT, touch = true) Visit visit) {
        var page = visit.open("/rejections/new");

        for (var needed : List.of(
                page.getByLabel("Company"),
                page.getByLabel("Role"),
                radio(page, "Offer"),
                button(page, "Log rejection"))) {
            assertThat(bottom(needed)).as("%s", needed).isLessThanOrEqualTo(HEIGHT);
        }
        assertThat(bottom(radio(page, "Offer"))).isLessThan(top(button(page, "Log rejection")));
        assertThat(top(radio(page, "Applied"))).isEqualTo(top(radio(page, "Assessment")));
    }

    @Test
    void asksForCompanyAndRoleBesideEachOther(@Screen(width = 640, height = 900) Visit visit) {
        var page = visit.open("/rejections/new");

        assertThat(top(page.getByLabel("Company"))).isEqualTo(top(page.getByLabel("Role")));
    }

    @Test
    void movesNoWordWhenOneIsChosen(@Screen(width = 360, height = HEIGHT, touch = true) Visit visit) {
        assertNoWordMoves(visit.open("/rejections/new"));
    }

    @Test
    void movesNoWordWithoutScriptsEither(@Screen(scripts = false) Visit visit) {
        assertNoWordMoves(visit.open("/rejections/new"));
    }

    private static void assertNoWordMoves(Page page) {
        var words = page.locator(".family .choice");
        assertThat(words).hasCount(Emotion.values().length);
        var before = places(words);

        checkbox(page, "sad").check();
        checkbox(page, "proud").check();

        assertThat(page.getByLabel("How strong: proud")).isVisible();
        assertThat(places(words)).isEqualTo(before);
    }

    @Test
    void asksHowStrongOfTheChosenWordsAloneAndPresetsNothing(@Screen(scripts = false) Visit visit) {
        var page = visit.open("/rejections/new");
        assertThat(page.locator("input:checked")).hasCount(0);
        assertThat(page.getByText("How strong?")).not().isVisible();

        for (var word : Emotion.values()) {
            var scale = page.getByLabel("How strong: " + word.code());
            assertThat(scale).not().isVisible();
            checkbox(page, word.code()).check();
            assertThat(scale).isVisible();
        }
        assertThat(page.locator("[type=radio]:checked")).hasCount(0);
    }

    @Test
    void hasAPlaceForEveryWord() {
        assertThat(Arrays.stream(EmotionFamily.values()).flatMap(family -> family.emotions().stream()))
                .containsExactlyInAnyOrder(Emotion.values());
    }

    @Test
    void keepsAWordOfThePersonsOwnWithItsScale(Visit visit) {
        var page = visit.open("/rejections/new");
        page.getByText("Add another word").click();
        page.getByLabel("In your own word").fill("wobbly");
        checkbox(page, "sad").check();
        radio(page.getByLabel("How strong: sad"), "7").check();
        page.getByLabel("Company").fill("Acme");
        page.getByLabel("Role").fill("Developer");
        radio(page, "Final").check();
        button(page, "Log rejection").click();
        visit.open(page.url().replace("logged", "edit"));

        assertThat(checkbox(page, "wobbly")).isChecked();
        checkbox(page, "wobbly").uncheck();
        assertThat(page.getByLabel("How strong: wobbly")).not().isVisible();
        checkbox(page, "wobbly").check();
        assertThat(page.getByLabel("How strong: wobbly")).isVisible();
    }

    @Test
    void hasTodayAndLetsTheDayBeAnother(Visit visit) {
        var page = visit.open("/rejections/new");
        assertThat(page.getByLabel("Date you heard")).not().isVisible();

        page.getByText("Heard today").click();
        page.getByLabel("Date you heard").fill("2026-03-10");
        assertThat(page.getByText("Heard today")).not().isVisible();

        button(page, "Log rejection").click();
        assertThat(page.getByLabel("Date you heard")).isVisible();
        assertThat(page.getByLabel("Date you heard")).hasValue("2026-03-10");
    }

    private static Object places(Locator words) {
        return words.evaluateAll("""
                words => words.map(word => {
                  const box = word.getBoundingClientRect();
                  return [box.left + scrollX, box.top + scrollY, box.width, box.height].join(' ');
                })""");
    }

    private static double top(Locator part) {
        return part.boundingBox().y;
    }

    private static double bottom(Locator part) {
        var box = part.boundingBox();
        return box.y + box.height;
    }
}
