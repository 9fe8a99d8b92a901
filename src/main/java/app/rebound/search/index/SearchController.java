package app.rebound.search.index;

import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.search.FoundKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The search over everything that was written. */
@Controller
@RequestMapping("/search")
class SearchController {

    private final Search search;
    private final WordsIndex index;

    SearchController(Search search, WordsIndex index) {
        this.search = search;
        this.index = index;
    }

    @GetMapping
    String search(@RequestParam Map<String, String> asked, Model model) {
        var query = Query.of(asked.get("q"));
        var kind = PageRequests.constant(FoundKind.class, asked.get("kind"));
        var publicOnly = search.leavesPrivateOut();
        if (!query.words().isEmpty()) {
            index.catchUp();
            model.addAttribute(
                    "results",
                    search.find(query, publicOnly, kind, asked.get("page"), page -> address(query, kind, page)));
        }
        model.addAttribute("query", query);
        model.addAttribute("tooLong", Query.isTooLong(asked.get("q")));
        model.addAttribute("only", kind);
        model.addAttribute("publicOnly", publicOnly);
        return "search/search";
    }

    /** Whether thoughts and people are found, from now on. */
    @PostMapping("/private")
    String leavePrivateOut(
            @RequestParam(required = false) boolean leftOut,
            @RequestParam(required = false) @Nullable String q,
            RedirectAttributes redirect) {
        search.leavePrivateOut(leftOut);
        Flash.status(redirect, leftOut ? "search.private.out" : "search.private.in");
        return "redirect:" + address(Query.of(q), null, 1);
    }

    private static String address(Query query, @Nullable FoundKind kind, int page) {
        var address = UriComponentsBuilder.fromPath("/search");
        if (!query.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(Map.of("q", query.asked())).toUriString();
    }
}
