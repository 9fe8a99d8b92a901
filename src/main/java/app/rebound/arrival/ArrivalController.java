package app.rebound.arrival;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Moving on. */
@Controller
class ArrivalController {

    private final ArrivalJournal arrivals;

    ArrivalController(ArrivalJournal arrivals) {
        this.arrivals = arrivals;
    }

    @PostMapping("/arrivals/{id}/moving-on")
    String moveOn(@PathVariable UUID id) {
        arrivals.moveOn(id);
        return "redirect:/dashboard";
    }
}
