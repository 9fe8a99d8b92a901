package app.rebound.practice.source;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.NotFound;
import app.rebound.platform.web.Flash;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes cards of the questions the person struggled with: one, those of an entry, or all that are shown. */
@Controller
class StruggledController {

    private static final int SHOWN = 50;

    private final StruggledQuestions questions;
    private final ApplicationLog applications;

    StruggledController(StruggledQuestions questions, ApplicationLog applications) {
        this.questions = questions;
        this.applications = applications;
    }

    @GetMapping("/practice/struggled")
    String waiting(Model model) {
        model.addAttribute("questions", questions.waiting(SHOWN));
        return "practice/struggled";
    }

    @PostMapping("/practice/struggled")
    String practiseAll(RedirectAttributes redirect) {
        Flash.status(redirect, "cards.added", questions.practise(questions.waiting(SHOWN)));
        return "redirect:/practice/struggled";
    }

    @PostMapping("/practice/struggled/{id}")
    String practise(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String back, RedirectAttributes redirect) {
        var question = questions.find(id);
        if (question == null) {
            throw new NotFound();
        }
        Flash.status(redirect, "cards.added", questions.practise(List.of(question)));
        return "redirect:"
                + ("entry".equals(back)
                        ? "/applications/%s#practise".formatted(question.application())
                        : "/practice/struggled");
    }

    @PostMapping("/practice/struggled/applications/{id}")
    String practiseAllOf(@PathVariable ApplicationId id, RedirectAttributes redirect) {
        applications.find(id).orElseThrow(NotFound::new);
        Flash.status(redirect, "cards.added", questions.practise(questions.of(id)));
        return "redirect:/applications/%s#practise".formatted(id);
    }
}
