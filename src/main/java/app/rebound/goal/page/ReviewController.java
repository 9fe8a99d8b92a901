package app.rebound.goal.page;

import app.rebound.goal.Decision;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.goal.effect.GoalEffects;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking back on a goal: what helped, and whether to keep it, change it or end it. */
@Controller
@RequestMapping("/goals/{id}/review")
class ReviewController {

    private final GoalJournal journal;
    private final GoalEffects effects;
    private final Clock clock;

    ReviewController(GoalJournal journal, GoalEffects effects, Clock clock) {
        this.journal = journal;
        this.effects = effects;
        this.clock = clock;
    }

    @GetMapping
    String look(@PathVariable GoalId id, @RequestParam(required = false) @Nullable String decision, Model model) {
        var goal = journal.get(id);
        if (goal.details().status() != GoalStatus.ACTIVE) {
            return "redirect:/goals/" + id;
        }
        model.addAttribute(ReviewForm.of(goal, PageRequests.constant(Decision.class, decision)));
        return page(id, model);
    }

    @PostMapping
    String review(
            @PathVariable GoalId id,
            @Valid @ModelAttribute ReviewForm form,
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
            journal.review(id, form.getVersion(), form.toReview());
        } catch (OptimisticLockingFailureException changed) {
            var now = ReviewForm.of(journal.get(id), null);
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(id, model);
        }
        Flash.draftSaved(redirect, "goal-review-" + id);
        Flash.status(redirect, "goal.reviewed");
        return "redirect:/goals/" + id;
    }

    private String page(GoalId id, Model model) {
        model.addAttribute("goal", journal.get(id));
        model.addAttribute("effect", effects.of(id).orElse(null));
        model.addAttribute("decisions", Decision.values());
        return "goals/review";
    }
}
