package app.rebound.insight;

import app.rebound.insight.chapter.Chapter;
import app.rebound.insight.fact.Period;
import app.rebound.insight.quote.QuoteReader;
import app.rebound.platform.NotFound;
import app.rebound.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is behind a finding: its numbers and its entries. A finding that is not useful stays away until they change. */
@Controller
class FindingController {

    private static final int MOST_QUOTED = 50;

    private final DashboardService dashboards;
    private final QuoteReader quotes;

    FindingController(DashboardService dashboards, QuoteReader quotes) {
        this.dashboards = dashboards;
        this.quotes = quotes;
    }

    @GetMapping("/findings/{key}")
    String finding(@PathVariable String key, @RequestParam(required = false) @Nullable String period, Model model) {
        var chosen = Period.of(period);
        var dashboard = dashboards.current(chosen);
        var finding = dashboard.finding(key).orElseThrow(NotFound::new);
        model.addAttribute("dashboard", dashboard);
        model.addAttribute("finding", finding);
        var entries = dashboard.behind(finding);
        model.addAttribute("entries", entries);
        model.addAttribute(
                "quotes", quotes.of(finding, entries.stream().limit(MOST_QUOTED).toList()));
        model.addAttribute(
                "back",
                "/patterns%s#%s".formatted(chosen.query(), Chapter.of(finding).anchor()));
        model.addAttribute("period", chosen);
        return "patterns/finding";
    }

    @PostMapping("/findings/{key}/dismissal")
    String dismiss(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String period,
            RedirectAttributes redirect) {
        var chosen = Period.of(period);
        dashboards.dismiss(dashboards.current(chosen).finding(key).orElseThrow(NotFound::new));
        var patterns = "/patterns" + chosen.query();
        Flash.undoable(redirect, "/findings/%s/return%s".formatted(key, chosen.query()), patterns, "finding.dismissed");
        return "redirect:" + patterns;
    }

    @PostMapping("/findings/{key}/return")
    String bringBack(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String period,
            RedirectAttributes redirect) {
        if (!dashboards.bringBack(key)) {
            throw new NotFound();
        }
        Flash.status(redirect, "finding.back");
        return "redirect:/patterns" + Period.of(period).query();
    }
}
