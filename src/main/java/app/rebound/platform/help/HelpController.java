package app.rebound.platform.help;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is not, and where to find help. Open to everyone, also while the journal is locked. */
@Controller
class HelpController {

    @GetMapping("/help")
    String help() {
        return "help/help";
    }
}
