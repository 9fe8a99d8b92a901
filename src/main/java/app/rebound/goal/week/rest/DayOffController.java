package app.rebound.goal.week.rest;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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

/** Rest, sick days and pauses: marked with a tap or as a span, and taken off again. */
@Controller
@RequestMapping("/week/days-off")
class DayOffController {

    private static final int SHOWN_MONTHS_BACK = 2;
    private static final int SHOWN_YEARS_AHEAD = 2;

    private final DaysOff daysOff;
    private final Clock clock;

    DayOffController(DaysOff daysOff, Clock clock) {
        this.daysOff = daysOff;
        this.clock = clock;
    }

    @GetMapping
    String days(Model model) {
        var form = new DayOffForm();
        form.setKind(OffKind.REST);
        form.setFrom(today());
        model.addAttribute(form);
        return page(model);
    }

    @PostMapping
    String mark(
            @Valid @ModelAttribute DayOffForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(today(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        var kind = Objects.requireNonNull(form.getKind());
        daysOff.mark(kind, Objects.requireNonNull(form.getFrom()), form.last(), false);
        var said = "off.saved." + kind;
        Flash.status(redirect, said);
        return "redirect:/week";
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
        return LocalDate.now(clock);
    }
}
