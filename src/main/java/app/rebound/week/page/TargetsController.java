package app.rebound.week.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.week.Activity;
import app.rebound.week.TargetJournal;
import app.rebound.week.WeekJournal;
import jakarta.validation.Valid;
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

/** What a good week has in it. */
@Controller
@RequestMapping("/week/targets")
class TargetsController {

    private final TargetJournal plan;
    private final WeekJournal weeks;

    TargetsController(TargetJournal plan, WeekJournal weeks) {
        this.plan = plan;
        this.weeks = weeks;
    }

    @GetMapping
    String targets(Model model) {
        model.addAttribute("form", saved());
        return page(model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") TargetsForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(errors);
        return exchange.change(form, errors, this::saved)
                .storing(version -> plan.plan(weeks.currentWeek(), version, form.planned()))
                .orBackTo(() -> page(model))
                .then(() -> "/week", "week.targets.saved");
    }

    private TargetsForm saved() {
        return TargetsForm.of(plan.in(weeks.currentWeek()));
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        plan.remove(id);
        Flash.removed(redirect, Removable.TARGET, id, "/week/targets", "week.target.removed");
        return "redirect:/week/targets";
    }

    private String page(Model model) {
        model.addAttribute(
                "own",
                plan.in(weeks.currentWeek()).stream()
                        .filter(one -> one.activity() == Activity.OWN)
                        .toList());
        return "goals/targets";
    }
}
