package app.rebound.resilience.strength;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One strength: edit it, move it, remove it. */
@Controller
@RequestMapping("/strengths/{id}")
class StrengthController {

    private final StrengthJournal strengths;
    private final Clock clock;

    StrengthController(StrengthJournal strengths, Clock clock) {
        this.strengths = strengths;
        this.clock = clock;
    }

    @GetMapping("/edit")
    String edit(@PathVariable StrengthId id, Model model) {
        model.addAttribute(StrengthForm.of(strengths.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable StrengthId id,
            @Valid @ModelAttribute StrengthForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        strengths.get(id);
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editPage(id, model);
        }
        try {
            strengths.revise(id, form.getVersion(), form.toDetails());
        } catch (OptimisticLockingFailureException changed) {
            var now = StrengthForm.of(strengths.get(id));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return editPage(id, model);
        }
        Flash.draftSaved(redirect, "strength-" + id);
        Flash.status(redirect, "strength.kept");
        return "redirect:/strengths#strength-" + id;
    }

    @PostMapping("/place")
    String move(@PathVariable StrengthId id, @RequestParam StrengthJournal.Move to) {
        strengths.move(id, to);
        return "redirect:/strengths?order=true#strength-" + id;
    }

    @PostMapping("/removal")
    String remove(@PathVariable StrengthId id, RedirectAttributes redirect) {
        var title = strengths.get(id).details().title();
        strengths.remove(id);
        Flash.removed(redirect, Removable.STRENGTH, id.value(), "/strengths", "strength.removed", title);
        return "redirect:/strengths";
    }

    private static String editPage(StrengthId id, Model model) {
        model.addAttribute("id", id);
        return "strengths/edit";
    }
}
