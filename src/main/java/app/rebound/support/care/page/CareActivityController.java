package app.rebound.support.care.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.support.care.CareActivityId;
import app.rebound.support.care.CareJournal;
import app.rebound.support.care.CareSort;
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

/** One activity: done, edited, removed. */
@Controller
@RequestMapping("/care/activities/{id}")
class CareActivityController {

    private final CareJournal care;
    private final JournalDay journalDay;

    CareActivityController(CareJournal care, JournalDay journalDay) {
        this.care = care;
        this.journalDay = journalDay;
    }

    @PostMapping("/logs")
    String log(@PathVariable CareActivityId id, RedirectAttributes redirect) {
        return CareLogController.announce(care.log(id, journalDay.today()), redirect);
    }

    @GetMapping("/edit")
    String edit(@PathVariable CareActivityId id, Model model) {
        model.addAttribute("form", CareForm.of(care.get(id)));
        return page(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable CareActivityId id,
            @Valid @ModelAttribute("form") CareForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        return exchange.change(form, errors, () -> CareForm.of(care.get(id)))
                .storing(version -> care.revise(id, version, form.toDetails()))
                .orBackTo(() -> page(id, model))
                .then(() -> "/care", "care.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable CareActivityId id, RedirectAttributes redirect) {
        var name = care.get(id).details().name();
        care.remove(id);
        Flash.removed(redirect, Removable.CARE_ACTIVITY, id.value(), "/care", "care.removed", name);
        return "redirect:/care";
    }

    private static String page(CareActivityId id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("sorts", CareSort.values());
        return "care/edit";
    }
}
