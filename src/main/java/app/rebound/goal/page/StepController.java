package app.rebound.goal.page;

import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.StepMove;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of a goal: tick it, take the tick back, move it, find other words or another day for it, remove it. */
@Controller
@RequestMapping("/goals/{id}/steps/{stepId}")
class StepController {

    private final GoalJournal journal;
    private final Clock clock;

    StepController(GoalJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @PostMapping("/completion")
    String complete(@PathVariable GoalId id, @PathVariable UUID stepId) {
        journal.completeStep(id, stepId);
        return "redirect:/goals/%s#step-%s".formatted(id, stepId);
    }

    @PostMapping("/completion/removal")
    String takeBack(@PathVariable GoalId id, @PathVariable UUID stepId) {
        journal.takeBackStep(id, stepId);
        return "redirect:/goals/%s#step-%s".formatted(id, stepId);
    }

    @PostMapping("/place")
    String move(@PathVariable GoalId id, @PathVariable UUID stepId, @RequestParam StepMove to) {
        journal.moveStep(id, stepId, to);
        return "redirect:/goals/%s?order=true#step-%s".formatted(id, stepId);
    }

    @GetMapping("/edit")
    String edit(@PathVariable GoalId id, @PathVariable UUID stepId, Model model) {
        model.addAttribute(GoalWords.of(step(id, stepId)));
        return page(id, stepId, model);
    }

    @PostMapping
    String revise(
            @PathVariable GoalId id,
            @PathVariable UUID stepId,
            @Valid @ModelAttribute GoalWords words,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        words.checkStep(LocalDate.now(clock), step(id, stepId).dueOn(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, stepId, model);
        }
        journal.reviseStep(id, stepId, Objects.requireNonNull(words.getStep()), words.getStepDueOn());
        return "redirect:/goals/%s#step-%s".formatted(id, stepId);
    }

    @PostMapping("/removal")
    String remove(@PathVariable GoalId id, @PathVariable UUID stepId, RedirectAttributes redirect) {
        Flash.status(redirect, "goal.step.removed", journal.removeStep(id, stepId));
        return "redirect:/goals/" + id;
    }

    private GoalDetails.Step step(GoalId id, UUID stepId) {
        return journal.get(id).details().steps().stream()
                .filter(one -> stepId.equals(one.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String page(GoalId id, UUID stepId, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("stepId", stepId);
        return "goals/step";
    }
}
