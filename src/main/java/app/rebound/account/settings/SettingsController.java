package app.rebound.account.settings;

import app.rebound.account.LocalAccount;
import app.rebound.account.file.CompactFile;
import app.rebound.account.file.LocalFolder;
import app.rebound.account.signin.KnownBrowsers;
import app.rebound.account.signin.SignInAttempts;
import app.rebound.account.signin.SignedIn;
import app.rebound.platform.form.AsTyped;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.OwnName;
import app.rebound.platform.words.FoldedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Name, appearance, the lock, and deleting everything. */
@Controller
@OwnJournalOnly
@RequestMapping("/settings")
class SettingsController {

    private static final String PAGE = "account/settings";

    private final LocalAccount account;
    private final SignInAttempts attempts;
    private final KnownBrowsers browsers;
    private final SignedIn signedIn;
    private final CompactFile file;
    private final LocalFolder folder;
    private final MessageSource messages;

    SettingsController(
            LocalAccount account,
            SignInAttempts attempts,
            KnownBrowsers browsers,
            SignedIn signedIn,
            CompactFile file,
            LocalFolder folder,
            MessageSource messages) {
        this.account = account;
        this.attempts = attempts;
        this.browsers = browsers;
        this.signedIn = signedIn;
        this.file = file;
        this.folder = folder;
        this.messages = messages;
    }

    /** A password is taken as it is typed, spaces and all. */
    @InitBinder("lockForm")
    void passwordsAsTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsTyped());
    }

    @GetMapping
    String settings(Model model) {
        model.addAttribute("form", SettingsForm.of(account.settings()));
        return page(model);
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") SettingsForm form, BindingResult errors, Exchange exchange, Model model) {
        return exchange.change(form, errors, () -> SettingsForm.of(account.settings()))
                .storing(version -> account.change(version, form.toChoices()))
                .orBackTo(() -> page(model))
                .then(() -> "/settings", "settings.saved");
    }

    @PostMapping("/lock")
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
            return failed(model, response);
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

    @PostMapping("/lock/removal")
    String unlock(
            @ModelAttribute LockForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        checkCurrent(form, errors, request);
        if (errors.hasErrors()) {
            return failed(model, response);
        }
        account.unlock();
        signedIn.forget(request, response);
        Flash.status(redirect, "settings.lock.removed");
        return "redirect:/settings";
    }

    @PostMapping("/deletion")
    String deleteEverything(
            @RequestParam(required = false) @Nullable String confirmation,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        if (!isTheWord(confirmation)) {
            model.addAttribute("deletionUnconfirmed", true);
            return failed(model, response);
        }
        account.deleteEverything();
        file.writeAnew();
        folder.deleteBackups();
        if (account.isLocked()) {
            signedIn.stay(request, response);
        }
        Flash.draftsForgotten(redirect);
        Flash.status(redirect, "settings.deletion.done");
        return "redirect:/dashboard";
    }

    /** As the page shows it: in quotation marks or without, in any letters. */
    private boolean isTheWord(@Nullable String typed) {
        var word = messages.getMessage("settings.deletion.word", null, LocaleContextHolder.getLocale());
        return typed != null && FoldedText.fold(typed.replaceAll("\\p{P}", "")).equals(FoldedText.fold(word));
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

    private String failed(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (!model.containsAttribute("form")) {
            settings(model);
        }
        return page(model);
    }

    private String page(Model model) {
        if (!model.containsAttribute("lockForm")) {
            model.addAttribute(new LockForm());
        }
        model.addAttribute("locked", account.isLocked());
        return PAGE;
    }
}
