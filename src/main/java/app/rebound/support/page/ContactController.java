package app.rebound.support.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.support.ContactLine;
import app.rebound.support.SupporterId;
import app.rebound.support.SupporterJournal;
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

/** How it went when the person reached out: asked later, and never in the way. */
@Controller
@RequestMapping("/support/{id}/contacts/{contact}")
class ContactController {

    private final SupporterJournal circle;
    private final JournalDay journalDay;

    ContactController(SupporterJournal circle, JournalDay journalDay) {
        this.circle = circle;
        this.journalDay = journalDay;
    }

    @GetMapping
    String contact(@PathVariable SupporterId id, @PathVariable UUID contact, Model model) {
        var known = circle.contact(id, contact);
        model.addAttribute("form", ContactForm.of(known));
        return page(known, model);
    }

    @PostMapping
    String say(
            @PathVariable SupporterId id,
            @PathVariable UUID contact,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        return exchange.change(form, errors, () -> ContactForm.of(circle.contact(id, contact)))
                .storing(version -> circle.say(id, contact, version, Objects.requireNonNull(form.on), form.words))
                .orBackTo(() -> page(circle.contact(id, contact), model))
                .then(() -> "/support/" + id, "contact.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable SupporterId id, @PathVariable UUID contact, RedirectAttributes redirect) {
        circle.removeContact(id, contact);
        Flash.removed(redirect, Removable.CONTACT, contact, "/support/" + id, "contact.removed");
        return "redirect:/support/" + id;
    }

    private static String page(ContactLine contact, Model model) {
        model.addAttribute("contact", contact);
        return "support/contact";
    }
}
