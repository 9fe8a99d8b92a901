package app.rebound.goal;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.RejectionJournal;
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

/** One goal: read it, edit it, write on it, end it, take it up again, remove it. */
@Controller
@RequestMapping("/goals/{id}")
class GoalController {

    private final GoalJournal journal;
    private final RejectionJournal rejections;
    private final Clock clock;

    GoalController(GoalJournal journal, RejectionJournal rejections, Clock clock) {
        this.journal = journal;
        this.rejections = rejections;
        this.clock = clock;
    }

    @GetMapping
    String goal(@PathVariable GoalId id, Model model) {
        model.addAttribute(new GoalWords());
        return page(id, model);
    }

    @PostMapping("/steps")
    String addStep(
            @PathVariable GoalId id,
            @Valid @ModelAttribute GoalWords words,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var text = words.getStep();
        if (text == null || errors.hasErrors()) {
            return again(id, "step", errors, model, response);
        }
        journal.addStep(id, text);
        return "redirect:/goals/%s#add-step".formatted(id);
    }

    @PostMapping("/notes")
    String note(
            @PathVariable GoalId id,
            @Valid @ModelAttribute GoalWords words,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var text = words.getNote();
        if (text == null || errors.hasErrors()) {
            return again(id, "note", errors, model, response);
        }
        journal.note(id, text);
        Flash.draftSaved(redirect, "goal-note-" + id);
        return "redirect:/goals/%s#notes".formatted(id);
    }

    @PostMapping("/achievement")
    String achieve(
            @PathVariable GoalId id,
            @Valid @ModelAttribute GoalWords words,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(id, model, response);
        }
        journal.achieve(id, words.getHelped());
        Flash.draftSaved(redirect, "goal-helped-" + id);
        return "redirect:/goals/" + id;
    }

    @PostMapping("/release")
    String letGo(
            @PathVariable GoalId id,
            @Valid @ModelAttribute GoalWords words,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return again(id, model, response);
        }
        journal.letGo(id, words.getParting());
        Flash.draftSaved(redirect, "goal-parting-" + id);
        return "redirect:/goals/" + id;
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable GoalId id, RedirectAttributes redirect) {
        journal.reopen(id);
        Flash.status(redirect, "goal.reopened");
        return "redirect:/goals/" + id;
    }

    @GetMapping("/edit")
    String edit(@PathVariable GoalId id, Model model) {
        model.addAttribute(GoalForm.of(journal.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable GoalId id,
            @Valid @ModelAttribute GoalForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(today(), journal.get(id).details().dueOn(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editPage(id, model);
        }
        try {
            journal.revise(
                    id, form.getVersion(), Objects.requireNonNull(form.getTitle()), form.getMeasure(), form.getDueOn());
        } catch (OptimisticLockingFailureException changed) {
            var now = GoalForm.of(journal.get(id));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return editPage(id, model);
        }
        Flash.draftSaved(redirect, "goal-" + id);
        Flash.status(redirect, "goal.saved");
        return "redirect:/goals/" + id;
    }

    @PostMapping("/removal")
    String remove(@PathVariable GoalId id, RedirectAttributes redirect) {
        var title = journal.get(id).details().title();
        journal.remove(id);
        Flash.removed(redirect, Removable.GOAL, id.value(), "/goals/" + id, "goal.removed", title);
        return "redirect:/goals";
    }

    private String again(GoalId id, String field, BindingResult errors, Model model, HttpServletResponse response) {
        if (!errors.hasErrors()) {
            errors.rejectValue(field, "error.required");
        }
        return again(id, model, response);
    }

    private String again(GoalId id, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, model);
    }

    private String page(GoalId id, Model model) {
        var goal = journal.get(id);
        var entry = goal.details().raisedBy().rejection();
        model.addAttribute("goal", goal);
        model.addAttribute(
                "entry", entry == null ? null : rejections.find(entry).orElse(null));
        model.addAttribute("today", today());
        return "goals/goal";
    }

    private static String editPage(GoalId id, Model model) {
        model.addAttribute("id", id);
        return "goals/edit";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
