package app.rebound.goal.week;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** What a good week has in it. */
@Controller
@RequestMapping("/week/targets")
class TargetsController {

    private final WeekPlan plan;
    private final WeekJournal weeks;

    TargetsController(WeekPlan plan, WeekJournal weeks) {
        this.plan = plan;
        this.weeks = weeks;
    }

    @GetMapping
    String targets(Model model) {
        model.addAttribute(TargetsForm.of(plan.in(weeks.currentWeek())));
        return page(model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute TargetsForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        plan.plan(weeks.currentWeek(), form.planned());
        Flash.draftSaved(redirect, "week-targets");
        Flash.status(redirect, "week.targets.saved");
        return "redirect:/week";
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
