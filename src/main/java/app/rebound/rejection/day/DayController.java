package app.rebound.rejection.day;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line: other words for it, and taking it out. */
@Controller
@RequestMapping("/days/{id}")
class DayController {

    private final DayJournal days;
    private final JournalDay journalDay;

    DayController(DayJournal days, JournalDay journalDay) {
        this.days = days;
        this.journalDay = journalDay;
    }

    @GetMapping("/edit")
    String edit(@PathVariable DayLineId id, Model model) {
        var form = DayLineForm.of(days.get(id));
        model.addAttribute("form", form);
        return editPage(id, form, model);
    }

    @PostMapping
    String revise(
            @PathVariable DayLineId id,
            @Valid @ModelAttribute("form") DayLineForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        return exchange.change(form, errors, () -> DayLineForm.of(days.get(id)))
                .storing(version -> days.revise(id, version, form.toDetails(), form.feelings.toRatings()))
                .orBackTo(() -> editPage(id, form, model))
                .then(() -> DaysController.address(id, form.toDetails().writtenOn()), "day.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable DayLineId id, RedirectAttributes redirect) {
        var back = DaysController.address(id, days.get(id).details().writtenOn());
        days.remove(id);
        Flash.removed(redirect, Removable.DAY_LINE, id.value(), back, "day.removed");
        return "redirect:/days";
    }

    private String editPage(DayLineId id, DayLineForm form, Model model) {
        model.addAttribute("id", id);
        DaysController.addOptions(form, model, days);
        return "days/edit";
    }
}
