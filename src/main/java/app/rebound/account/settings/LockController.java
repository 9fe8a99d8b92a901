package app.rebound.account.settings;

import app.rebound.account.LocalAccount;
import app.rebound.account.signin.KnownBrowsers;
import app.rebound.account.signin.SignInAttempts;
import app.rebound.account.signin.SignedIn;
import app.rebound.platform.form.AsTyped;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.OwnName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lock of a journal on this computer. */
@Controller
@OwnJournalOnly
@RequestMapping("/settings/lock")
@Profile("!hosted")
class LockController {

    private final LocalAccount account;
    private final SettingsPage page;
    private final SignInAttempts attempts;
    private final KnownBrowsers browsers;
    private final SignedIn signedIn;

    LockController(
            LocalAccount account,
            SettingsPage page,
            SignInAttempts attempts,
            KnownBrowsers browsers,
            SignedIn signedIn) {
        this.account = account;
        this.page = page;
        this.attempts = attempts;
        this.browsers = browsers;
        this.signedIn = signedIn;
    }

    /** A password is taken as it is typed, spaces and all. */
    @InitBinder("lockForm")
    void passwordsAsTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsTyped());
    }

    @PostMapping
    String lock(
            @ModelAttribute LockForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        checkCurrent(form, errors, request);
        if (errors.hasErrors()) {
            return page.refuse(model, response);
        }
        var moves = !account.isLocked() && !OwnName.isAt(request);
        account.lock(form.getPassword());
        if (moves) {
            // The pages and drafts that this browser kept under the old name would stay readable there.
            response.setHeader(SignedIn.CLEAR, "\"cache\", \"storage\"");
            return "redirect:/sign-in?set";
        }
        response.setHeader(SignedIn.CLEAR, "\"cache\"");
        signedIn.stay(request, response);
        Flash.status(redirect, "settings.lock.saved");
        return "redirect:/settings";
    }

    @PostMapping("/removal")
    String unlock(
            @ModelAttribute LockForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        checkCurrent(form, errors, request);
        if (errors.hasErrors()) {
            return page.refuse(model, response);
        }
        account.unlock();
        signedIn.forget(request, response);
        Flash.status(redirect, "settings.lock.removed");
        return "redirect:/settings";
    }

    private void checkCurrent(LockForm form, BindingResult errors, HttpServletRequest request) {
        if (!account.isLocked() || errors.hasErrors()) {
            return;
        }
        var browser = browsers.find(request).orElse(null);
        if (!attempts.takeOne(browser)) {
            errors.rejectValue("current", "signIn.slow");
        } else if (account.opensWith(form.getCurrent())) {
            attempts.startAfresh(browser);
        } else {
            errors.rejectValue("current", "signIn.wrong");
        }
    }
}
