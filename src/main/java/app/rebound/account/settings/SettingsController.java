package app.rebound.account.settings;

import app.rebound.account.OwnAccount;
import app.rebound.account.file.CompactFile;
import app.rebound.account.file.LocalFolder;
import app.rebound.account.signin.SignedIn;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.platform.words.FoldedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Name, appearance, and deleting everything. */
@Controller
@OwnJournalOnly
@RequestMapping("/settings")
class SettingsController {

    private final OwnAccount account;
    private final SettingsPage page;
    private final SignedIn signedIn;
    private final CompactFile file;
    private final LocalFolder folder;
    private final MessageSource messages;

    SettingsController(
            OwnAccount account,
            SettingsPage page,
            SignedIn signedIn,
            CompactFile file,
            LocalFolder folder,
            MessageSource messages) {
        this.account = account;
        this.page = page;
        this.signedIn = signedIn;
        this.file = file;
        this.folder = folder;
        this.messages = messages;
    }

    @GetMapping
    String settings(Model model) {
        return page.show(model);
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") SettingsForm form, BindingResult errors, Exchange exchange, Model model) {
        return exchange.change(form, errors, () -> SettingsForm.of(account.settings()))
                .storing(version -> account.change(version, form.toChoices()))
                .orBackTo(() -> page.show(model))
                .then(() -> "/settings", "settings.saved");
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
            return page.refuse(model, response);
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
}
