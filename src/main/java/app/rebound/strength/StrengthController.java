package app.rebound.strength;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
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
    private final JournalDay journalDay;

    StrengthController(StrengthJournal strengths, JournalDay journalDay) {
        this.strengths = strengths;
        this.journalDay = journalDay;
    }

    @GetMapping("/edit")
    String edit(@PathVariable StrengthId id, Model model) {
        model.addAttribute("form", StrengthForm.of(strengths.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable StrengthId id,
            @Valid @ModelAttribute("form") StrengthForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        return exchange.change(form, errors, () -> StrengthForm.of(strengths.get(id)))
                .storing(version -> strengths.revise(id, version, form.toDetails()))
                .orBackTo(() -> editPage(id, model))
                .then(() -> "/strengths#strength-" + id, "strength.kept");
    }

    /** @param to the place among all, from 0: sent twice it is the same one */
    @PostMapping("/place")
    String move(@PathVariable StrengthId id, @RequestParam(defaultValue = "0") int position) {
        strengths.move(id, position);
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
