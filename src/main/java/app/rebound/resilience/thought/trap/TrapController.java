package app.rebound.resilience.thought.trap;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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

/** The thinking traps, to read about; own ones are added and removed here. */
@Controller
@RequestMapping("/reframing/traps")
class TrapController {

    private final TrapJournal traps;

    TrapController(TrapJournal traps) {
        this.traps = traps;
    }

    @GetMapping
    String traps(Model model) {
        model.addAttribute(new TrapForm());
        return page(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute TrapForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        traps.add(Objects.requireNonNull(form.getName()));
        Flash.draftSaved(redirect, "trap");
        Flash.status(redirect, "trap.added");
        return "redirect:/reframing/traps";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        var name = traps.remove(id);
        Flash.removed(redirect, Removable.TRAP, id, "/reframing/traps", "trap.removed", name);
        return "redirect:/reframing/traps";
    }

    private String page(Model model) {
        model.addAttribute("standard", Trap.values());
        model.addAttribute("own", traps.own());
        return "reframing/traps";
    }
}
