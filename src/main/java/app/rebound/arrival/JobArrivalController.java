package app.rebound.arrival;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Outcome;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an offer, or of a yes. */
@Controller
@RequestMapping("/applications/{id}/arrival")
class JobArrivalController {

    private final ArrivalJournal arrivals;
    private final ApplicationJournal applications;
    private final WayReader ways;
    private final JournalDay journalDay;

    JobArrivalController(
            ArrivalJournal arrivals, ApplicationJournal applications, WayReader ways, JournalDay journalDay) {
        this.arrivals = arrivals;
        this.applications = applications;
        this.ways = ways;
        this.journalDay = journalDay;
    }

    /** What has not come to anything, or no longer, is an application like any other. */
    @GetMapping
    String arrival(
            @PathVariable ApplicationId id, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var job = applications.get(id);
        if (arrivals.arrived(id).isEmpty()) {
            Flash.handOn(request, redirect);
            return "redirect:/applications/" + id;
        }
        model.addAttribute("form", ArrivalForm.of(job));
        return page(id, model);
    }

    @PostMapping
    String tell(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") ArrivalForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        return exchange.change(form, errors, () -> ArrivalForm.of(applications.get(id)))
                .storing(version -> applications.tellWhatWorked(id, version, form.worked))
                .orBackTo(() -> page(id, model))
                .then(() -> "/applications/" + id + "/arrival", "application.worked.saved");
    }

    private String page(ApplicationId id, Model model) {
        var job = applications.get(id);
        var arrival = arrivals.find(id.value());
        var on = arrival.map(Arrival::arrivedOn)
                .orElse(Objects.requireNonNullElseGet(job.closedOn(), journalDay::today));
        model.addAttribute("address", "/applications/" + id + "/arrival");
        model.addAttribute("kind", job.outcome() == Outcome.ACCEPTED ? ArrivalKind.ACCEPTED : ArrivalKind.OFFER);
        model.addAttribute("on", on);
        model.addAttribute("name", job.details().company());
        model.addAttribute("role", job.details().role());
        model.addAttribute("way", ways.to(id.value(), on));
        model.addAttribute(
                "leads",
                arrival.filter(one -> !one.hasMovedOn()).map(Arrival::id).orElse(null));
        return "arrivals/arrival";
    }
}
