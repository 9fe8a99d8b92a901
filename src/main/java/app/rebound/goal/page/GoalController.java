package app.rebound.goal.page;

import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.effect.GoalEffects;
import app.rebound.goal.suggestion.IdeaBook;
import app.rebound.goal.suggestion.Ideas;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.RejectionJournal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
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

/** One goal: read it, put its steps in order, add one, write on it, take it up again, remove it. */
@Controller
@RequestMapping("/goals/{id}")
class GoalController {

    private final GoalJournal journal;
    private final RejectionJournal rejections;
    private final GoalEffects effects;
    private final IdeaBook ideas;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    GoalController(
            GoalJournal journal,
            RejectionJournal rejections,
            GoalEffects effects,
            IdeaBook ideas,
            RemovedItems removed,
            JournalDay journalDay) {
        this.journal = journal;
        this.rejections = rejections;
        this.effects = effects;
        this.ideas = ideas;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    /** @param order shows the buttons that move a step */
    @GetMapping
    String goal(@PathVariable GoalId id, @RequestParam(defaultValue = "false") String order, Model model) {
        return page(id, Boolean.parseBoolean(order), model);
    }

    @PostMapping("/steps")
    String addStep(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("newStep") GoalStepForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), null, errors);
        var step = form.item();
        return exchange.add(form, errors, () -> journal.findStep(id, step).map(GoalStepForm::of))
                .unless(() -> removed.has(Removable.GOAL_STEP, step))
                .storing(version ->
                        journal.saveStep(id, step, version, Objects.requireNonNull(form.step), form.stepDueOn))
                .orBackTo(() -> page(id, false, model))
                .then(() -> "/goals/%s#add-step".formatted(id));
    }

    @PostMapping("/notes")
    String note(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("newNote") GoalNoteForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var note = form.item();
        return exchange.add(
                        form, errors, () -> journal.get(id).details().note(note).map(GoalNoteForm::of))
                .storing(version -> journal.note(id, note, Objects.requireNonNull(form.note)))
                .orBackTo(() -> page(id, false, model))
                .then(() -> "/goals/%s#notes".formatted(id));
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable GoalId id, RedirectAttributes redirect) {
        journal.reopen(id);
        Flash.status(redirect, "goal.reopened");
        return "redirect:/goals/" + id;
    }

    @PostMapping("/removal")
    String remove(@PathVariable GoalId id, RedirectAttributes redirect) {
        var title = journal.get(id).details().title();
        journal.remove(id);
        Flash.removed(redirect, Removable.GOAL, id.value(), "/goals/" + id, "goal.removed", title);
        return "redirect:/goals";
    }

    private String page(GoalId id, boolean order, Model model) {
        if (!model.containsAttribute("newStep")) {
            model.addAttribute("newStep", new GoalStepForm());
        }
        if (!model.containsAttribute("newNote")) {
            model.addAttribute("newNote", new GoalNoteForm());
        }
        model.addAttribute("order", order);
        var goal = journal.get(id);
        var entry = goal.details().raisedBy().rejection();
        model.addAttribute("goal", goal);
        model.addAttribute(
                "entry", entry == null ? null : rejections.find(entry).orElse(null));
        model.addAttribute("effect", effects.of(id).orElse(null));
        model.addAttribute("ideas", ideas(goal.details()));
        model.addAttribute("today", journalDay.today());
        return "goals/goal";
    }

    /** First steps that the goal does not have yet. */
    private List<Ideas.Step> ideas(GoalDetails goal) {
        var known = goal.steps().stream().map(GoalDetails.Step::text).toList();
        return ideas.of(goal.raisedBy(), goal.title()).ideas().stepsBeside(known);
    }
}
