package app.rebound.resilience.courage;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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

/** One step: taken, put back, edited, removed. */
@Controller
@RequestMapping("/courage/{id}")
class BraveStepController {

    private final Courage courage;
    private final Clock clock;

    BraveStepController(Courage courage, Clock clock) {
        this.courage = courage;
        this.clock = clock;
    }

    @GetMapping
    String step(@PathVariable BraveStepId id, Model model) {
        var step = courage.get(id);
        model.addAttribute(TakenForm.of(step, today()));
        return page(step, model);
    }

    @PostMapping("/taking")
    String take(
            @PathVariable BraveStepId id,
            @Valid @ModelAttribute TakenForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var step = courage.get(id);
        form.check(today(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(step, model);
        }
        try {
            courage.take(
                    id,
                    form.getVersion(),
                    Objects.requireNonNull(form.getOn()),
                    form.getBefore(),
                    form.getAfter(),
                    form.getWords());
        } catch (OptimisticLockingFailureException changed) {
            var now = TakenForm.of(courage.get(id), today());
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(step, model);
        }
        Flash.draftSaved(redirect, "brave-step-" + id);
        Flash.status(redirect, step.doneOn() == null ? "courage.taken" : "courage.saved");
        return "redirect:/courage/" + id;
    }

    @PostMapping("/taking/removal")
    String putBack(@PathVariable BraveStepId id, RedirectAttributes redirect) {
        courage.putBack(id);
        Flash.status(redirect, "courage.putBack.done");
        return "redirect:/courage";
    }

    @GetMapping("/edit")
    String edit(@PathVariable BraveStepId id, Model model) {
        model.addAttribute(StepForm.of(courage.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable BraveStepId id,
            @Valid @ModelAttribute StepForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        courage.get(id);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editPage(id, model);
        }
        try {
            courage.revise(id, form.getVersion(), Objects.requireNonNull(form.getTitle()), form.getExpected());
        } catch (OptimisticLockingFailureException changed) {
            var now = StepForm.of(courage.get(id));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return editPage(id, model);
        }
        Flash.draftSaved(redirect, "edit-brave-step-" + id);
        Flash.status(redirect, "courage.saved");
        return "redirect:/courage/" + id;
    }

    @PostMapping("/removal")
    String remove(@PathVariable BraveStepId id, RedirectAttributes redirect) {
        courage.get(id);
        courage.remove(id);
        Flash.removed(redirect, Removable.BRAVE_STEP, id.value(), "/courage/" + id, "courage.removed");
        return "redirect:/courage";
    }

    private static String page(StoredStep step, Model model) {
        model.addAttribute("step", step);
        return "courage/step";
    }

    private static String editPage(BraveStepId id, Model model) {
        model.addAttribute("id", id);
        return "courage/edit";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
