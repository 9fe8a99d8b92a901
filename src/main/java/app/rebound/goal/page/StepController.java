package app.rebound.goal.page;

import app.rebound.goal.GoalDetails.StepMove;
import app.rebound.goal.GoalDetails.StoredStep;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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
    private final JournalDay journalDay;

    StepController(GoalJournal journal, JournalDay journalDay) {
        this.journal = journal;
        this.journalDay = journalDay;
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
        model.addAttribute("form", GoalStepForm.of(step(id, stepId)));
        return page(id, stepId, model);
    }

    @PostMapping
    String revise(
            @PathVariable GoalId id,
            @PathVariable UUID stepId,
            @Valid @ModelAttribute("form") GoalStepForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), step(id, stepId).dueOn(), errors);
        return exchange.change(form, errors, () -> GoalStepForm.of(step(id, stepId)))
                .storing(version ->
                        journal.saveStep(id, stepId, version, Objects.requireNonNull(form.step), form.stepDueOn))
                .orBackTo(() -> page(id, stepId, model))
                .then(() -> "/goals/%s#step-%s".formatted(id, stepId));
    }

    @PostMapping("/removal")
    String remove(@PathVariable GoalId id, @PathVariable UUID stepId, RedirectAttributes redirect) {
        var text = journal.removeStep(id, stepId);
        Flash.removed(redirect, Removable.GOAL_STEP, stepId, "/goals/" + id, "goal.step.removed", text);
        return "redirect:/goals/" + id;
    }

    private StoredStep step(GoalId id, UUID stepId) {
        return journal.findStep(id, stepId).orElseThrow(NotFound::new);
    }

    private static String page(GoalId id, UUID stepId, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("stepId", stepId);
        return "goals/step";
    }
}
