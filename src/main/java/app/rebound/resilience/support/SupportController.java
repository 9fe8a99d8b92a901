package app.rebound.resilience.support;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everyone to lean on, and someone new. */
@Controller
@RequestMapping("/support")
class SupportController {

    private final SupportCircle circle;
    private final RemovedItems removed;
    private final Clock clock;

    SupportController(SupportCircle circle, RemovedItems removed, Clock clock) {
        this.circle = circle;
        this.removed = removed;
        this.clock = clock;
    }

    @GetMapping
    String everyone(Model model) {
        model.addAttribute("supporters", circle.everyone());
        return "support/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute(SupporterForm.blank());
        return page(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute SupporterForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        var details = form.toDetails();
        var id = form.getSupporter() == null ? SupporterId.next() : form.getSupporter();
        var before = circle.find(id);
        if (before.isPresent() && before.get().details().name().equals(details.name())) {
            // Sent again: nothing has changed, or the person went back and added something.
            circle.revise(id, before.get().version(), details);
        } else {
            if (before.isPresent() || removed.has(Removable.SUPPORTER, id.value())) {
                // The page is used again for someone else, or its own is gone: the id is taken.
                id = SupporterId.next();
            }
            circle.add(id, details, false);
        }
        Flash.draftSaved(redirect, "new-supporter");
        Flash.status(redirect, "supporter.added", details.name());
        return "redirect:/support";
    }

    private static String page(Model model) {
        model.addAttribute("allWays", Way.values());
        return "support/new";
    }
}
