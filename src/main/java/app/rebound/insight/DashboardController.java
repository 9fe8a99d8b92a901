package app.rebound.insight;

import app.rebound.application.round.RoundKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard: today, one sentence, one next step, then what else can be said, and the pictures. */
@Controller
class DashboardController {

    private final DashboardService dashboards;

    DashboardController(DashboardService dashboards) {
        this.dashboards = dashboards;
    }

    @GetMapping("/dashboard")
    String dashboard(@RequestParam(required = false) @Nullable String period, Model model) {
        var chosen = Period.of(period);
        model.addAttribute("period", chosen);
        model.addAttribute("periods", Period.values());
        model.addAttribute("kinds", RoundKind.values());
        model.addAttribute("dashboard", dashboards.current(chosen));
        return "dashboard/dashboard";
    }
}
