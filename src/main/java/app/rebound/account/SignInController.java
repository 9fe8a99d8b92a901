package app.rebound.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page of a locked journal, and the way in. */
@Controller
class SignInController {

    private final LocalAccount account;

    SignInController(LocalAccount account) {
        this.account = account;
    }

    @GetMapping("/sign-in")
    String signIn() {
        return account.isLocked() ? "account/sign-in" : "redirect:/dashboard";
    }

    @GetMapping("/")
    String home() {
        return "redirect:/dashboard";
    }
}
