package app.rebound.support.courage;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step: taken, put back, edited, removed. */
@Controller
@RequestMapping("/courage/{id}")
class BraveStepController {

    private final BraveStepJournal courage;
    private final JournalDay journalDay;

    BraveStepController(BraveStepJournal courage, JournalDay journalDay) {
        this.courage = courage;
        this.journalDay = journalDay;
    }

    @GetMapping
    String step(@PathVariable BraveStepId id, Model model) {
        var step = courage.get(id);
        model.addAttribute("form", TakenForm.begun(step, today()));
        return page(step, model);
    }

    @PostMapping("/taking")
    String take(
            @PathVariable BraveStepId id,
            @Valid @ModelAttribute("form") TakenForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var step = courage.get(id);
        form.check(today(), errors);
        return exchange.change(form, errors, () -> TakenForm.of(courage.get(id)))
                .storing(version ->
                        courage.take(id, version, Objects.requireNonNull(form.on), form.before, form.after, form.words))
                .orBackTo(() -> page(step, model))
                .then(() -> "/courage/" + id, step.doneOn() == null ? "courage.taken" : "courage.saved");
    }

    @PostMapping("/taking/removal")
    String putBack(@PathVariable BraveStepId id, RedirectAttributes redirect) {
        courage.putBack(id);
        Flash.status(redirect, "courage.putBack.done");
        return "redirect:/courage";
    }

    @GetMapping("/edit")
    String edit(@PathVariable BraveStepId id, Model model) {
        model.addAttribute("form", StepForm.of(courage.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable BraveStepId id,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        return exchange.change(form, errors, () -> StepForm.of(courage.get(id)))
                .storing(version -> courage.revise(id, version, Objects.requireNonNull(form.title), form.expected))
                .orBackTo(() -> editPage(id, model))
                .then(() -> "/courage/" + id, "courage.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable BraveStepId id, RedirectAttributes redirect) {
        courage.get(id);
        courage.remove(id);
        Flash.removed(redirect, Removable.BRAVE_STEP, id.value(), "/courage/" + id, "courage.removed");
        return "redirect:/courage";
    }

    private static String page(StoredBraveStep step, Model model) {
        model.addAttribute("step", step);
        return "courage/step";
    }

    private static String editPage(BraveStepId id, Model model) {
        model.addAttribute("id", id);
        return "courage/edit";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
