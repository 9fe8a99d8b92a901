package app.rebound.resilience.support;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** One supporter: reach out, edit, remove. */
@Controller
@RequestMapping("/support/{id}")
class SupporterController {

    private final SupportCircle circle;
    private final Clock clock;

    SupporterController(SupportCircle circle, Clock clock) {
        this.circle = circle;
        this.clock = clock;
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
        model.addAttribute(SupporterForm.of(circle.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable SupporterId id,
            @Valid @ModelAttribute SupporterForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        circle.get(id);
        form.check(today(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editPage(id, model);
        }
        try {
            circle.revise(id, form.getVersion(), form.toDetails());
        } catch (OptimisticLockingFailureException changed) {
            var now = SupporterForm.of(circle.get(id));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return editPage(id, model);
        }
        Flash.draftSaved(redirect, "supporter-" + id);
        Flash.status(redirect, "supporter.saved");
        return "redirect:/support/" + id;
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
        return LocalDate.now(clock);
    }
}
