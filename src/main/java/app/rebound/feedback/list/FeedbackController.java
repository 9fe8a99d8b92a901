package app.rebound.feedback.list;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeName;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.feedback.request.AskedSoFar;
import app.rebound.feedback.request.RequestJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.Pager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All feedback, by theme. */
@Controller
class FeedbackController {

    private final FeedbackList list;
    private final FeedbackJournal feedback;
    private final RequestJournal requests;

    FeedbackController(FeedbackList list, FeedbackJournal feedback, RequestJournal requests) {
        this.list = list;
        this.feedback = feedback;
        this.requests = requests;
    }

    @GetMapping("/feedback")
    String list(@RequestParam Map<String, String> asked, Model model) {
        var filter = FeedbackFilter.of(asked);
        var page = Pager.read(asked.get("page"), number -> list.page(filter, number));
        var themes = filter.isOverview() ? list.themes() : Map.<Polarity, List<RecurringTheme>>of();
        model.addAttribute("filter", filter);
        model.addAttribute("strengths", themes.getOrDefault(Polarity.STRENGTH, List.of()));
        model.addAttribute("toImprove", themes.getOrDefault(Polarity.TO_IMPROVE, List.of()));
        model.addAttribute("asked", filter.isOverview() ? requests.soFar() : AskedSoFar.NOTHING);
        model.addAttribute("page", page);
        model.addAttribute("pager", Pager.of(page, filter::href));
        // Beside the overview stands all of it.
        model.addAttribute("table", WholeList.table(filter.isOverview() ? "/feedback?theme=all" : filter.href(1)));
        if (filter.theme() != null) {
            model.addAttribute(
                    "theme",
                    feedback.theme(filter.theme()).map(ThemeName::label).orElseThrow(NotFound::new));
        }
        return "feedback/list";
    }
}
