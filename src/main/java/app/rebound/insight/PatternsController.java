package app.rebound.insight;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.chapter.ChapterPart;
import app.rebound.insight.fact.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that can be said of a journal, or of a part of its time, by the question it answers. */
@Controller
class PatternsController {

    private final DashboardService dashboards;
    private final Sentences sentences;

    PatternsController(DashboardService dashboards, Sentences sentences) {
        this.dashboards = dashboards;
        this.sentences = sentences;
    }

    @GetMapping("/patterns")
    String patterns(@RequestParam(required = false) @Nullable String period, Model model) {
        var chosen = Period.of(period);
        var dashboard = dashboards.current(chosen);
        model.addAttribute("period", chosen);
        model.addAttribute("periods", Period.values());
        model.addAttribute("kinds", RoundKind.values());
        model.addAttribute("dashboard", dashboard);
        model.addAttribute("sentences", sentences);
        model.addAttribute("chapters", ChapterPart.of(dashboard.findings(), dashboard.pictures()));
        return "patterns/patterns";
    }
}
