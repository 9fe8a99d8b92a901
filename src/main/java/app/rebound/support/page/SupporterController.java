package app.rebound.support.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.support.SupporterId;
import app.rebound.support.SupporterJournal;
import app.rebound.support.Way;
import jakarta.validation.Valid;
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

/** One supporter: reach out, edit, remove. */
@Controller
@RequestMapping("/support/{id}")
class SupporterController {

    private final SupporterJournal circle;
    private final JournalDay journalDay;

    SupporterController(SupporterJournal circle, JournalDay journalDay) {
        this.circle = circle;
        this.journalDay = journalDay;
    }

    @GetMapping
    String supporter(@PathVariable SupporterId id, Model model) {
        model.addAttribute("supporter", circle.line(id));
        model.addAttribute("contacts", circle.contacts(id));
        return "support/supporter";
    }

    @PostMapping("/contacts")
    String reachOut(@PathVariable SupporterId id, RedirectAttributes redirect) {
        var contact = circle.reachOut(id, today());
        var page = "/support/" + id;
        Flash.undoable(redirect, "%s/contacts/%s/removal".formatted(page, contact), page, "contact.noted");
        return "redirect:" + page;
    }

    @GetMapping("/edit")
    String edit(@PathVariable SupporterId id, Model model) {
        model.addAttribute("form", SupporterForm.of(circle.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable SupporterId id,
            @Valid @ModelAttribute("form") SupporterForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(today(), errors);
        return exchange.change(form, errors, () -> SupporterForm.of(circle.get(id)))
                .storing(version -> circle.revise(id, version, form.toDetails()))
                .orBackTo(() -> editPage(id, model))
                .then(() -> "/support/" + id, "supporter.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable SupporterId id, RedirectAttributes redirect) {
        var name = circle.get(id).details().name();
        circle.remove(id);
        Flash.removed(redirect, Removable.SUPPORTER, id.value(), "/support/" + id, "supporter.removed", name);
        return "redirect:/support";
    }

    private static String editPage(SupporterId id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("allWays", Way.values());
        return "support/edit";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
