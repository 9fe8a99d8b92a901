package app.rebound.goal.page;

import app.rebound.goal.Decision;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.goal.effect.GoalEffects;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.web.PageRequests;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking back on a goal: what helped, and whether to keep it, change it or end it. */
@Controller
@RequestMapping("/goals/{id}/review")
class ReviewController {

    private final GoalJournal journal;
    private final GoalEffects effects;
    private final JournalDay journalDay;

    ReviewController(GoalJournal journal, GoalEffects effects, JournalDay journalDay) {
        this.journal = journal;
        this.effects = effects;
        this.journalDay = journalDay;
    }

    @GetMapping
    String look(@PathVariable GoalId id, @RequestParam(required = false) @Nullable String decision, Model model) {
        var goal = journal.get(id);
        if (goal.details().status() != GoalStatus.ACTIVE) {
            return "redirect:/goals/" + id;
        }
        model.addAttribute("form", ReviewForm.of(goal, PageRequests.constant(Decision.class, decision)));
        return page(id, model);
    }

    /** What adds a note is never in the way of another one; what changes the goal must know how it stands. */
    @PostMapping
    String review(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var goal = journal.get(id);
        form.check(journalDay.today(), goal.details().dueOn(), errors);
        var look = form.item();
        var edit = form.changes(goal)
                ? exchange.change(form, errors, () -> form.saved(journal.get(id)))
                : exchange.add(form, errors, () -> noted(id, form));
        return edit.storing(version -> journal.review(id, look, form.seen(), form.toReview()))
                .orBackTo(() -> page(id, model))
                .then(() -> "/goals/" + id + (form.decision == Decision.REACHED ? "/arrival" : ""), "goal.reviewed");
    }

    private Optional<ReviewForm> noted(GoalId id, ReviewForm form) {
        var goal = journal.get(id);
        return goal.details().note(form.item()).map(note -> form.saved(goal));
    }

    private String page(GoalId id, Model model) {
        model.addAttribute("goal", journal.get(id));
        model.addAttribute("effect", effects.of(id).orElse(null));
        model.addAttribute("decisions", Decision.values());
        return "goals/review";
    }
}
