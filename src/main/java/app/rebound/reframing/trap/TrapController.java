package app.rebound.reframing.trap;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.Flash;
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

/** The thinking traps, to read about; own ones are added and removed here. */
@Controller
@RequestMapping("/reframing/traps")
class TrapController {

    private final TrapJournal traps;
    private final RemovedItems removed;

    TrapController(TrapJournal traps, RemovedItems removed) {
        this.traps = traps;
        this.removed = removed;
    }

    @GetMapping
    String traps(Model model) {
        model.addAttribute("form", new TrapForm());
        return page(model);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") TrapForm form, BindingResult errors, Exchange exchange, Model model) {
        var id = form.item();
        return exchange.add(form, errors, () -> traps.find(id).map(TrapForm::of))
                .unless(() -> removed.has(Removable.TRAP, id))
                .storing(version -> traps.save(id, version, Objects.requireNonNull(form.name)))
                .orBackTo(() -> page(model))
                .then(() -> "/reframing/traps", "trap.added");
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
