package app.rebound.arrival;

import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a goal that was reached. */
@Controller
@RequestMapping("/goals/{id}/arrival")
class GoalArrivalController {

    private final ArrivalJournal arrivals;
    private final GoalJournal goals;
    private final WayReader ways;

    GoalArrivalController(ArrivalJournal arrivals, GoalJournal goals, WayReader ways) {
        this.goals = goals;
        this.arrivals = arrivals;
        this.ways = ways;
    }

    /** A goal that is taken up again is a goal like any other. */
    @GetMapping
    String arrival(@PathVariable GoalId id, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var goal = goals.get(id);
        if (arrivals.arrived(id).isEmpty()) {
            Flash.handOn(request, redirect);
            return "redirect:/goals/" + id;
        }
        model.addAttribute("form", ArrivalForm.of(goal));
        return page(id, model);
    }

    @PostMapping
    String tell(
            @PathVariable GoalId id,
            @Valid @ModelAttribute("form") ArrivalForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        return exchange.change(form, errors, () -> ArrivalForm.of(goals.get(id)))
                .storing(version -> goals.tellWhatWorked(id, version, form.worked))
                .orBackTo(() -> page(id, model))
                .then(() -> "/goals/" + id + "/arrival", "arrival.worked.saved");
    }

    private String page(GoalId id, Model model) {
        var goal = arrivals.arrived(id).orElseThrow(NotFound::new).details();
        var arrival = arrivals.find(id.value());
        var closing = goal.closing();
        var on = arrival.map(Arrival::arrivedOn).orElse(closing == null ? goal.startedOn() : closing.on());
        model.addAttribute("address", "/goals/" + id + "/arrival");
        model.addAttribute("kind", ArrivalKind.GOAL);
        model.addAttribute("on", on);
        model.addAttribute("name", goal.title());
        model.addAttribute("way", ways.since(goal.startedOn(), on));
        model.addAttribute(
                "steps",
                goal.steps().stream().filter(step -> step.doneOn() != null).toList());
        model.addAttribute(
                "leads",
                arrival.filter(one -> !one.hasMovedOn()).map(Arrival::id).orElse(null));
        return "arrivals/arrival";
    }
}
