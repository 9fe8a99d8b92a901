package app.rebound.insight;

import app.rebound.insight.fact.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard: one sentence, one next step, and everything else where it belongs. */
@Controller
class DashboardController {

    private final DashboardService dashboards;
    private final Sentences sentences;

    DashboardController(DashboardService dashboards, Sentences sentences) {
        this.dashboards = dashboards;
        this.sentences = sentences;
    }

    @GetMapping("/dashboard")
    String dashboard(@RequestParam(required = false) @Nullable String period, Model model) {
        var chosen = Period.of(period);
        if (chosen != Period.ALL) {
            // A part of the time is looked at where everything is that can be said of it.
            return "redirect:/patterns" + chosen.query();
        }
        model.addAttribute("dashboard", dashboards.current(chosen));
        model.addAttribute("sentences", sentences);
        return "dashboard/dashboard";
    }
}
