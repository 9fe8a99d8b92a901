package app.rebound.resilience.courage;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ladder, what was faced, and another step. */
@Controller
@RequestMapping("/courage")
class CourageController {

    private static final int SHOWN_YEARS_BACK = 2;

    private final Courage courage;
    private final RemovedItems removed;
    private final MessageSource messages;
    private final Clock clock;

    CourageController(Courage courage, RemovedItems removed, MessageSource messages, Clock clock) {
        this.courage = courage;
        this.removed = removed;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ladder(Model model) {
        var today = LocalDate.now(clock);
        var faced = courage.faced(today.minusYears(SHOWN_YEARS_BACK), today);
        model.addAttribute("ladder", courage.ladder());
        model.addAttribute("faced", faced);
        model.addAttribute("rated", faced.stream().filter(FacedFear::isRated).count());
        model.addAttribute("eased", faced.stream().filter(FacedFear::isEased).count());
        model.addAttribute("ideas", BraveIdea.values());
        return "courage/ladder";
    }

    /** With the words of an idea, if the address names one. */
    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String idea, Model model) {
        var known = PageRequests.constant(BraveIdea.class, idea);
        model.addAttribute(StepForm.blank(
                known == null ? null : messages.getMessage("courage.idea." + known, null, Locale.ENGLISH)));
        return "courage/new";
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute StepForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "courage/new";
        }
        var title = Objects.requireNonNull(form.getTitle());
        var id = form.getStep() == null ? BraveStepId.next() : form.getStep();
        var before = courage.find(id);
        if (before.isPresent() && before.get().title().equals(title)) {
            // Sent again: nothing has changed, or the person went back and gave it a number.
            courage.revise(id, before.get().version(), title, form.getExpected());
        } else {
            if (before.isPresent() || removed.has(Removable.BRAVE_STEP, id.value())) {
                // The page is used again for another step, or its own is gone: the id is taken.
                id = BraveStepId.next();
            }
            courage.add(id, title, form.getExpected(), false);
        }
        Flash.draftSaved(redirect, "new-brave-step");
        Flash.status(redirect, "courage.added");
        return "redirect:/courage";
    }
}
