package app.rebound.application.list;

import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.Pager;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All applications. */
@Controller
@RequestMapping("/applications")
class ApplicationListController {

    private final ApplicationList list;

    ApplicationListController(ApplicationList list) {
        this.list = list;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> asked, Model model) {
        var filter = ApplicationFilter.of(asked);
        var page = Pager.read(asked.get("page"), number -> list.page(filter, number));
        var overview = list.overview();
        model.addAttribute("filter", filter);
        model.addAttribute("shows", ApplicationFilter.Show.values());
        model.addAttribute("page", page);
        model.addAttribute("pager", Pager.of(page, filter::href));
        model.addAttribute("table", WholeList.table(filter.href(1)));
        model.addAttribute("overview", overview);
        return "applications/list";
    }
}
