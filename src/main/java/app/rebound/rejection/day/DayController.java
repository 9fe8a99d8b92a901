package app.rebound.rejection.day;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
    private final Clock clock;

    DayController(DayJournal days, Clock clock) {
        this.days = days;
        this.clock = clock;
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
        form.check(LocalDate.now(clock), errors);
        return exchange.change(form, errors, () -> DayLineForm.of(days.get(id)))
                .storing(version -> days.revise(id, version, form.toDetails(), form.feelings.toRatings()))
                .orBackTo(() -> editPage(id, form, model))
                .then(() -> DaysController.address(id), "day.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable DayLineId id, RedirectAttributes redirect) {
        days.remove(id);
        Flash.removed(redirect, Removable.DAY_LINE, id.value(), DaysController.address(id), "day.removed");
        return "redirect:/days";
    }

    private String editPage(DayLineId id, DayLineForm form, Model model) {
        model.addAttribute("id", id);
        DaysController.addOptions(form, model, days);
        return "days/edit";
    }
}
