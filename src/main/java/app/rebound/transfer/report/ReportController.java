package app.rebound.transfer.report;

import app.rebound.platform.form.EditForm;
import app.rebound.platform.journal.JournalDay;
import app.rebound.transfer.report.ReportFilter.Kind;
import app.rebound.transfer.report.ReportFilter.Part;
import app.rebound.transfer.report.ReportFilter.Time;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A report to print or to keep. */
@Controller
class ReportController {

    private final OfficeReader office;
    private final CoachReader coach;
    private final JournalDay days;

    ReportController(OfficeReader office, CoachReader coach, JournalDay days) {
        this.office = office;
        this.coach = coach;
        this.days = days;
    }

    @GetMapping("/report")
    String office(@RequestParam Map<String, String> asked, Model model) {
        var filter = filter(Kind.OFFICE, asked, model);
        model.addAttribute("report", office.read(filter));
        return "transfer/report";
    }

    @GetMapping("/report/coach")
    String coach(@RequestParam Map<String, String> asked, Model model) {
        var filter = filter(Kind.COACH, asked, model);
        model.addAttribute("report", coach.read(filter));
        model.addAttribute("item", EditForm.mint());
        return "transfer/report";
    }

    private ReportFilter filter(Kind kind, Map<String, String> asked, Model model) {
        var today = days.today();
        var filter = ReportFilter.of(kind, asked, today);
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("times", Time.values());
        model.addAttribute("parts", Part.values());
        model.addAttribute("today", today);
        return filter;
    }
}
