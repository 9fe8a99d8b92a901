package app.rebound.week.rest;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rest, sick days and pauses: marked with a tap or as a span, and taken off again. */
@Controller
@RequestMapping("/week/days-off")
class DayOffController {

    private static final int SHOWN_MONTHS_BACK = 2;
    private static final int SHOWN_YEARS_AHEAD = 2;

    private final DaysOff daysOff;
    private final JournalDay journalDay;

    DayOffController(DaysOff daysOff, JournalDay journalDay) {
        this.daysOff = daysOff;
        this.journalDay = journalDay;
    }

    @GetMapping
    String days(Model model) {
        var form = new DayOffForm();
        form.kind = OffKind.REST;
        form.from = today();
        model.addAttribute("form", form);
        return page(model);
    }

    @PostMapping
    String mark(@Valid @ModelAttribute("form") DayOffForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(today(), errors);
        var id = form.item();
        return exchange.add(form, errors, () -> daysOff.find(id))
                .unless(() -> daysOff.isRemoved(id))
                .storing(version -> daysOff.save(
                        id, version, Objects.requireNonNull(form.kind), Objects.requireNonNull(form.from), form.last()))
                .orBackTo(() -> page(model))
                .then(() -> "/week", "off.saved." + form.kind);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        daysOff.remove(id);
        Flash.removed(redirect, Removable.DAY_OFF, id, "/week", "off.removed");
        return "redirect:/week";
    }

    private String page(Model model) {
        model.addAttribute(
                "off", daysOff.touching(today().minusMonths(SHOWN_MONTHS_BACK), today().plusYears(SHOWN_YEARS_AHEAD)));
        return "goals/days-off";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
