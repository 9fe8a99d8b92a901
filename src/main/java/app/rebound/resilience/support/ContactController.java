package app.rebound.resilience.support;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** How it went when the person reached out: asked later, and never in the way. */
@Controller
@RequestMapping("/support/{id}/contacts/{contact}")
class ContactController {

    private final SupportCircle circle;
    private final Clock clock;

    ContactController(SupportCircle circle, Clock clock) {
        this.circle = circle;
        this.clock = clock;
    }

    @GetMapping
    String contact(@PathVariable SupporterId id, @PathVariable UUID contact, Model model) {
        var known = circle.contact(id, contact);
        model.addAttribute(ContactForm.of(known));
        return page(known, model);
    }

    @PostMapping
    String say(
            @PathVariable SupporterId id,
            @PathVariable UUID contact,
            @Valid @ModelAttribute ContactForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var known = circle.contact(id, contact);
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(known, model);
        }
        try {
            circle.say(id, contact, form.getVersion(), Objects.requireNonNull(form.getOn()), form.getWords());
        } catch (OptimisticLockingFailureException changed) {
            var now = ContactForm.of(circle.contact(id, contact));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(known, model);
        }
        Flash.draftSaved(redirect, "contact-" + contact);
        Flash.status(redirect, "contact.saved");
        return "redirect:/support/" + id;
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
