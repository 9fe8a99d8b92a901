package app.rebound.goal.page;

import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Other words, another measure or another day for a goal. */
@Controller
@RequestMapping("/goals/{id}")
class EditGoalController {

    private final GoalJournal journal;
    private final JournalDay journalDay;

    EditGoalController(GoalJournal journal, JournalDay journalDay) {
        this.journal = journal;
        this.journalDay = journalDay;
    }

    @GetMapping("/edit")
    String edit(@PathVariable GoalId id, Model model) {
        model.addAttribute("form", GoalForm.of(journal.get(id)));
        return page(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), journal.get(id).details().dueOn(), errors);
        return exchange.change(form, errors, () -> GoalForm.of(journal.get(id)))
                .storing(version ->
                        journal.revise(id, version, Objects.requireNonNull(form.title), form.measure, form.dueOn))
                .orBackTo(() -> page(id, model))
                .then(() -> "/goals/" + id, "goal.saved");
    }

    private static String page(GoalId id, Model model) {
        model.addAttribute("id", id);
        return "goals/edit";
    }
}
