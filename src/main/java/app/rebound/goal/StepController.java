package app.rebound.goal;

import app.rebound.platform.web.Flash;
import app.rebound.platform.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of a goal: tick it, take the tick back, find other words for it, remove it. */
@Controller
@RequestMapping("/goals/{id}/steps/{stepId}")
class StepController {

    private final GoalJournal journal;

    StepController(GoalJournal journal) {
        this.journal = journal;
    }

    @PostMapping("/completion")
    String complete(@PathVariable GoalId id, @PathVariable UUID stepId) {
        journal.completeStep(id, stepId);
        return backTo(id, stepId);
    }

    @PostMapping("/completion/removal")
    String takeBack(@PathVariable GoalId id, @PathVariable UUID stepId) {
        journal.takeBackStep(id, stepId);
        return backTo(id, stepId);
    }

    @GetMapping("/edit")
    String edit(@PathVariable GoalId id, @PathVariable UUID stepId, Model model) {
        model.addAttribute(GoalWords.ofStep(text(id, stepId)));
        return page(id, stepId, model);
    }

    @PostMapping
    String rename(
            @PathVariable GoalId id,
            @PathVariable UUID stepId,
            @Valid @ModelAttribute GoalWords words,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        text(id, stepId);
        var text = words.getStep();
        if (text == null && !errors.hasErrors()) {
            errors.rejectValue("step", "error.required");
        }
        if (text == null || errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, stepId, model);
        }
        journal.renameStep(id, stepId, text);
        return backTo(id, stepId);
    }

    @PostMapping("/removal")
    String remove(@PathVariable GoalId id, @PathVariable UUID stepId, RedirectAttributes redirect) {
        Flash.status(redirect, "goal.step.removed", journal.removeStep(id, stepId));
        return "redirect:/goals/" + id;
    }

    private String text(GoalId id, UUID stepId) {
        return journal.get(id).details().steps().stream()
                .filter(one -> stepId.equals(one.id()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .text();
    }

    private static String page(GoalId id, UUID stepId, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("stepId", stepId);
        return "goals/step";
    }

    private static String backTo(GoalId id, UUID stepId) {
        return "redirect:/goals/%s#step-%s".formatted(id, stepId);
    }
}
