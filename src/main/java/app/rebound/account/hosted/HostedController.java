package app.rebound.account.hosted;

import app.rebound.account.HostedSite;
import app.rebound.account.institution.InstitutionSignIn;
import app.rebound.account.signin.AskedPage;
import app.rebound.platform.journal.CurrentJournal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands in front of the journals: what this is, who runs it, and the way in. */
@Controller
@Profile("hosted")
class HostedController {

    private final CurrentJournal journal;
    private final HostedSite site;
    private final InstitutionSignIn institutions;

    HostedController(CurrentJournal journal, HostedSite site, InstitutionSignIn institutions) {
        this.journal = journal;
        this.site = site;
        this.institutions = institutions;
    }

    @ModelAttribute("site")
    HostedSite site() {
        return site;
    }

    @GetMapping("/")
    String home() {
        return journal.find().isPresent() ? "redirect:/dashboard" : "account/welcome";
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String to, Model model) {
        if (journal.find().isPresent()) {
            return "redirect:/dashboard";
        }
        model.addAttribute("ways", institutions.ways());
        model.addAttribute(AskedPage.PARAMETER, AskedPage.named(to).address());
        return "account/hosted-sign-in";
    }

    @GetMapping("/who-runs-this")
    String whoRunsThis() {
        return "account/who-runs-this";
    }
}
