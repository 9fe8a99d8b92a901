package app.rebound.rejection.list;

import app.rebound.application.Stage;
import app.rebound.platform.web.PageRequests;
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

    RejectionListController(RejectionList list) {
        this.list = list;
    }

    @GetMapping("/rejections")
    String list(@RequestParam Map<String, String> asked, Model model) {
        var filter = RejectionFilter.of(asked);
        var number = PageRequests.page(asked.get("page"));
        var page = list.page(filter, number);
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("number", number);
        model.addAttribute("newer", number > 1 ? filter.href(number - 1) : null);
        model.addAttribute("older", page.more() ? filter.href(number + 1) : null);
        model.addAttribute("count", filter.isOpen() ? null : list.count(filter));
        model.addAttribute("themeLabel", list.themeLabel(filter.theme()));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("reasons", Reason.values());
        model.addAttribute("sorts", RejectionFilter.Sort.values());
        return "rejections/list";
    }
}
