package app.rebound.transfer.report.share;

import app.rebound.account.HostedSite;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.transfer.report.ReportFilter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reports that a person shows by a link: made, listed with when they were opened, and taken back. */
@Controller
@Profile("hosted")
@OwnJournalOnly
@RequestMapping("/report/shared")
class ShareController {

    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 90;
    private static final int LONGEST_NAME = 100;

    private final SharedReports reports;
    private final JournalDay days;
    private final HostedSite site;

    ShareController(SharedReports reports, JournalDay days, HostedSite site) {
        this.reports = reports;
        this.days = days;
        this.site = site;
    }

    @GetMapping
    String list(Model model) {
        var shown = reports.all();
        var opened = reports.openings();
        var openings = new LinkedHashMap<UUID, List<?>>();
        shown.forEach(report -> openings.put(
                report.id(),
                opened.getOrDefault(report.id(), List.of()).stream()
                        .map(moment -> moment.atZone(days.zone()))
                        .toList()));
        model.addAttribute("shown", shown);
        model.addAttribute("openings", openings);
        return "transfer/shared";
    }

    /** Not sent on: an address that opens something is not kept anywhere, not even until the next page. */
    @PostMapping
    String show(
            @RequestParam UUID item,
            @RequestParam(required = false) @Nullable String shownTo,
            @RequestParam(defaultValue = "" + USUAL_DAYS) int ending,
            @RequestParam Map<String, String> asked,
            Model model) {
        var today = days.today();
        var filter = ReportFilter.of(ReportFilter.Kind.COACH, asked, today);
        var last = filter.to() == null || filter.to().isAfter(today) ? today : filter.to();
        var time = Duration.ofDays(Math.max(1, Math.min(ending, MOST_DAYS)));
        var name = shownTo == null ? null : shownTo.substring(0, Math.min(shownTo.length(), LONGEST_NAME));
        var secret = reports.show(item, name, filter, last, time);
        model.addAttribute("made", site.link("/shared/" + secret));
        return list(model);
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        reports.end(id);
        Flash.status(redirect, "share.ended");
        return "redirect:/report/shared";
    }
}
