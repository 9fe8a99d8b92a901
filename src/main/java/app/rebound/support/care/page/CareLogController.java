package app.rebound.support.care.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.support.care.CareJournal;
import app.rebound.support.care.LoggedCare;
import jakarta.validation.Valid;
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

/** That it was done once: two numbers if the person likes, and the way back. */
@Controller
@RequestMapping("/care/logs/{id}")
class CareLogController {

    private final CareJournal care;
    private final JournalDay journalDay;

    CareLogController(CareJournal care, JournalDay journalDay) {
        this.care = care;
        this.journalDay = journalDay;
    }

    /** Says that it is logged, and asks for the numbers. */
    static String announce(UUID log, RedirectAttributes redirect) {
        var page = "/care/logs/" + log;
        Flash.undoable(redirect, page + "/removal", page, "care.logged");
        return "redirect:" + page;
    }

    @GetMapping
    String logged(@PathVariable UUID id, Model model) {
        var logged = care.logged(id);
        model.addAttribute("form", CareLogForm.of(logged));
        return page(logged, model);
    }

    @PostMapping
    String say(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CareLogForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        return exchange.change(form, errors, () -> CareLogForm.of(care.logged(id)))
                .storing(version -> care.say(id, version, Objects.requireNonNull(form.on), form.before, form.after))
                .orBackTo(() -> page(care.logged(id), model))
                .then(() -> "/care", "care.said");
    }

    @PostMapping("/removal")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        care.removeLog(id);
        Flash.removed(redirect, Removable.CARE_LOG, id, "/care", "care.log.removed");
        return "redirect:/care";
    }

    private static String page(LoggedCare logged, Model model) {
        model.addAttribute("logged", logged);
        return "care/log";
    }
}
