package app.rebound.account.signin;

import app.rebound.account.LocalAccount;
import app.rebound.platform.web.OwnName;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The sign-in page of a locked journal, and the way in. Under the name that other programs share it leads to the journal's
 * own one first, and lets those stay whose browser does not know it.
 */
@Controller
@Profile("!hosted")
class SignInController {

    private final LocalAccount account;
    private final KeptForms forms;

    SignInController(LocalAccount account, KeptForms forms) {
        this.account = account;
        this.forms = forms;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String to, HttpServletRequest request, Model model) {
        if (!account.isLocked()) {
            return "redirect:/dashboard";
        }
        var asked = AskedPage.named(to);
        if (!asked.isFirst()) {
            model.addAttribute(AskedPage.PARAMETER, asked.address());
        }
        if (!staysHere(request)) {
            var own = OwnName.site(request);
            model.addAttribute("ownName", own.replaceFirst("^http://", ""));
            model.addAttribute("ownAddress", own + asked.signIn());
            model.addAttribute("stayAddress", asked.signIn(AskedPage.HERE));
        }
        return "account/sign-in";
    }

    /** A form that waits for a sign-in waits under the name it was sent to. */
    private boolean staysHere(HttpServletRequest request) {
        return OwnName.isAt(request)
                || request.getParameterMap().containsKey(AskedPage.HERE)
                || forms.waitsFor(request);
    }

    @GetMapping("/")
    String home() {
        return "redirect:/dashboard";
    }
}
