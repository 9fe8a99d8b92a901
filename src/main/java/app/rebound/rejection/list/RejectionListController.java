package app.rebound.rejection.list;

import app.rebound.application.Stage;
import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.Pager;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.rejection.reason.Reason;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of rejections. */
@Controller
class RejectionListController {

    private final RejectionList list;
    private final RowReader rows;

    RejectionListController(RejectionList list, RowReader rows) {
        this.list = list;
        this.rows = rows;
    }

    @GetMapping("/rejections")
    String list(@RequestParam Map<String, String> asked, Model model) {
        var filter = RejectionFilter.of(asked);
        var page = Pager.read(asked.get("page"), number -> list.page(filter, number));
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("rows", rows.of(page.map(RejectionSummary::id).toList()));
        model.addAttribute("pager", Pager.of(page, filter::href));
        model.addAttribute("table", WholeList.table(filter.href(1)));
        model.addAttribute("count", filter.isOpen() ? null : page.getTotalElements());
        model.addAttribute("themes", list.themes());
        model.addAttribute("emotions", Emotion.values());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("reasons", Reason.values());
        model.addAttribute("sorts", RejectionFilter.Sort.values());
        return "rejections/list";
    }
}
