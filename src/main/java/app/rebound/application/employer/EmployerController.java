package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import app.rebound.application.NameMatch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One employer, reached from any application there: names are no addresses, and can be the same for two. */
@Controller
class EmployerController {

    private final Tries tries;
    private final EmployerNoteJournal notes;

    EmployerController(Tries tries, EmployerNoteJournal notes) {
        this.tries = tries;
        this.notes = notes;
    }

    @GetMapping("/employers/{application}")
    String employer(@PathVariable ApplicationId application, Model model) {
        var all = tries.atEmployerOf(application);
        model.addAttribute("company", all.get(0).company());
        model.addAttribute("known", NameMatch.isKnown(all.get(0).company()));
        model.addAttribute("notes", notes.ofEmployerOf(application));
        model.addAttribute("tries", all);
        model.addAttribute("met", tries.metAtEmployerOf(all.get(0)));
        model.addAttribute(
                "people", all.stream().filter(one -> one.people() != null).toList());
        return "applications/employer";
    }
}
