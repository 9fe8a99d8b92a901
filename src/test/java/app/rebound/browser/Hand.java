package app.rebound.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** How a person works a page: with a finger, or with the keyboard alone. */
interface Hand {

    void write(Locator box, String text);

    /** Ticks a box or chooses one of several. */
    void choose(Locator option);

    /** Chooses from a menu. */
    void choose(Locator menu, String option);

    /** Follows a link or presses a button. */
    void press(Locator what);

    /** Taps. */
    record Finger() implements Hand {

        @Override
        public void write(Locator box, String text) {
            box.tap();
            box.fill(text);
        }

        @Override
        public void choose(Locator option) {
            option.tap();
            assertThat(option).isChecked();
        }

        @Override
        public void choose(Locator menu, String option) {
            menu.selectOption(option);
        }

        @Override
        public void press(Locator what) {
            what.tap();
        }
    }

    /** Nothing but keys; fails where one cannot get with Tab, or cannot see where one is. */
    record Keys(Page page) implements Hand {

        private static final int PATIENCE = 150;

        @Override
        public void write(Locator box, String text) {
            moveTo(box);
            page.keyboard().press("Control+A");
            page.keyboard().insertText(text);
            assertThat(box).hasValue(text);
        }

        @Override
        public void choose(Locator option) {
            if ("checkbox".equals(option.getAttribute("type"))) {
                moveTo(option);
                page.keyboard().press("Space");
            } else {
                moveToGroupOf(option);
                page.keyboard().press("Space");
                repeat("ArrowRight", option::isChecked, "choosing " + option);
            }
            assertThat(option).isChecked();
        }

        /** Tab stops at one of the group only. */
        private void moveToGroupOf(Locator option) {
            moveTo(option, "it => document.activeElement.name === it.name");
        }

        @Override
        public void choose(Locator menu, String option) {
            moveTo(menu);
            page.keyboard().type(option);
            assertThat(menu.locator("option:checked")).hasText(option);
        }

        @Override
        public void press(Locator what) {
            moveTo(what);
            page.keyboard().press("Enter");
        }

        private void moveTo(Locator what) {
            moveTo(what, "it => document.activeElement === it");
        }

        private void moveTo(Locator what, String isThere) {
            what.waitFor();
            var it = what.elementHandle();
            repeat("Tab", () -> (boolean) page.evaluate(isThere, it), "moving to " + what);
            assertFocusIsSeen();
        }

        private void repeat(String key, BooleanSupplier reached, String aim) {
            for (int pressed = 0; !reached.getAsBoolean(); pressed++) {
                Assertions.assertThat(pressed).as("%s presses: %s", key, aim).isLessThan(PATIENCE);
                page.keyboard().press(key);
            }
        }

        /** An outline, around the control or around what stands for it where the control itself is transparent. */
        private void assertFocusIsSeen() {
            var seen = (boolean) page.evaluate("""
                    () => {
                      const it = document.activeElement;
                      const shown = getComputedStyle(it).opacity === '0' ? it.parentElement.querySelector('span') : it;
                      const box = shown.getBoundingClientRect();
                      return box.bottom > 0 && box.top < innerHeight && [null, '::after'].some(part => {
                        const style = getComputedStyle(shown, part);
                        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                      });
                    }""");
            Assertions.assertThat(seen)
                    .as("the focus is seen on %s", page.evaluate("document.activeElement.outerHTML"))
                    .isTrue();
        }
    }
}
