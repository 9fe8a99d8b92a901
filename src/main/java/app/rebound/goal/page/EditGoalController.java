package app.rebound.goal.page;

import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** Other words, another measure or another day for a goal. */
@Controller
@RequestMapping("/goals/{id}")
class EditGoalController {

    private final GoalJournal journal;
    private final Clock clock;

    EditGoalController(GoalJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/edit")
    String edit(@PathVariable GoalId id, Model model) {
        model.addAttribute(GoalForm.of(journal.get(id)));
        return page(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable GoalId id,
            @Valid @ModelAttribute GoalForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), journal.get(id).details().dueOn(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, model);
        }
        try {
            journal.revise(
                    id, form.getVersion(), Objects.requireNonNull(form.getTitle()), form.getMeasure(), form.getDueOn());
        } catch (OptimisticLockingFailureException changed) {
            var now = GoalForm.of(journal.get(id));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(id, model);
        }
        Flash.draftSaved(redirect, "goal-" + id);
        Flash.status(redirect, "goal.saved");
        return "redirect:/goals/" + id;
    }

    private static String page(GoalId id, Model model) {
        model.addAttribute("id", id);
        return "goals/edit";
    }
}
