package app.rebound.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Parts of a page by what a person, or a screen reader, calls them; of a whole page, its main part is searched. */
final class Parts {

    private Parts() {}

    /** What the page is about. */
    static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    /** What the page says about the change that led to it. */
    static Locator announced(Page page) {
        return page.locator(".notice-area");
    }

    static Locator radio(Page page, String name) {
        return radio(main(page), name);
    }

    static Locator radio(Locator part, String name) {
        return part.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator checkbox(Page page, String name) {
        return checkbox(main(page), name);
    }

    static Locator checkbox(Locator part, String name) {
        return part.getByRole(
                AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Page page, String name) {
        return button(main(page), name);
    }

    static Locator button(Locator part, String name) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Page page, String name) {
        return link(main(page), name);
    }

    static Locator link(Locator part, String name) {
        return part.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What opens and closes a folded part. */
    static Locator fold(Page page, String name) {
        return main(page).locator("[data-fold=%s] > summary".formatted(name));
    }

    /** Opens all that is folded, so that whatever waits there can be reached. */
    static void unfold(Page page) {
        main(page).evaluate("page => page.querySelectorAll('details').forEach(fold => (fold.open = true))");
    }

    static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
