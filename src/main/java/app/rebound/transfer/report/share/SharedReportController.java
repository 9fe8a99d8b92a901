package app.rebound.transfer.report.share;

import app.rebound.platform.BesideJournal;
import app.rebound.platform.journal.ActingFor;
import app.rebound.platform.web.Viewer;
import app.rebound.transfer.report.CoachReader;
import app.rebound.transfer.report.share.SharedReports.Opened;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A report as the one it is shown to sees it, without an account. The link alone opens nothing yet: programs that look at links
 * in messages are not among the openings that the person is told of.
 */
@Controller
@BesideJournal
@Profile("hosted")
@RequestMapping("/shared/{secret}")
class SharedReportController {

    private final SharedReports reports;
    private final CoachReader reader;
    private final Viewer viewer;

    SharedReportController(SharedReports reports, CoachReader reader, Viewer viewer) {
        this.reports = reports;
        this.reader = reader;
        this.viewer = viewer;
    }

    @GetMapping
    String door(@PathVariable String secret, Model model, HttpServletResponse response) {
        return show(reports.find(secret), model, response);
    }

    @PostMapping
    String open(@PathVariable String secret, Model model, HttpServletResponse response) {
        var opened = reports.find(secret);
        opened.ifPresent(one -> {
            reports.noteOpening(one.report());
            model.addAttribute(
                    "report",
                    ActingFor.journal(
                            one.journal(), () -> reader.readDays(one.report().shown())));
        });
        return show(opened, model, response);
    }

    private String show(Optional<Opened> opened, Model model, HttpServletResponse response) {
        if (opened.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "transfer/shared-ended";
        }
        model.addAttribute("shown", opened.get().report());
        model.addAttribute("by", ActingFor.journal(opened.get().journal(), viewer::name));
        return "transfer/shared-report";
    }
}
