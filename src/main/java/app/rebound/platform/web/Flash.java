package app.rebound.platform.web;

import app.rebound.platform.removal.Removable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** What the next page says about the change that led to it. */
public final class Flash {

    private static final String WAITING = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

    private Flash() {}

    /** Announces a success, as a message key and what it names. */
    public static void status(RedirectAttributes redirect, String messageKey, Object... arguments) {
        redirect.addFlashAttribute("said", messageKey);
        redirect.addFlashAttribute("saidArguments", arguments);
    }

    /**
     * Announces a removal and offers the way back.
     *
     * @param back the page on which the item is found again
     */
    public static void removed(
            RedirectAttributes redirect, Removable kind, UUID id, String back, String messageKey, Object... arguments) {
        undoable(redirect, "/removals/%s/%s/undo".formatted(kind, id), back, messageKey, arguments);
    }

    /**
     * Announces a change and offers the way back.
     *
     * @param undo the address that takes it back, sent with the parameter {@code back}
     * @param back the page to return to then
     */
    public static void undoable(
            RedirectAttributes redirect, String undo, String back, String messageKey, Object... arguments) {
        status(redirect, messageKey, arguments);
        redirect.addFlashAttribute("undo", undo);
        redirect.addFlashAttribute("undoBack", back);
    }

    /** Leaves unsaid what was to be said on a page that never came. */
    public static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(WAITING);
        }
    }

    /** Whether something waits to be said on the next page. */
    static boolean isWaiting(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WAITING) != null;
    }

    /** Lets the browser forget every draft it kept. */
    public static void draftsForgotten(RedirectAttributes redirect) {
        redirect.addFlashAttribute("forgetDrafts", true);
    }

    /** Lets the browser forget the draft it kept of a form: it is saved now. */
    public static void draftSaved(RedirectAttributes redirect, String draft) {
        redirect.addFlashAttribute("savedDraft", draft);
    }

    /** Hands on what was said, from an address that only leads to another. */
    public static void handOn(HttpServletRequest request, RedirectAttributes redirect) {
        var said = RequestContextUtils.getInputFlashMap(request);
        if (said != null) {
            said.forEach(redirect::addFlashAttribute);
        }
    }
}
