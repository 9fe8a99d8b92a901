package app.rebound.account.settings;

import app.rebound.account.OwnAccount;
import app.rebound.platform.text.Zones;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of settings, with all forms that stand on it. */
@Component
class SettingsPage {

    private final OwnAccount account;

    SettingsPage(OwnAccount account) {
        this.account = account;
    }

    String show(Model model) {
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", SettingsForm.of(account.settings()));
        }
        if (!model.containsAttribute("lockForm")) {
            model.addAttribute(new LockForm());
        }
        model.addAttribute("locked", account.isLocked());
        if (account.runBy() != null) {
            model.addAttribute("zones", Zones.ALL);
        }
        return "account/settings";
    }

    /** With what was wrong. */
    String refuse(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(model);
    }
}
