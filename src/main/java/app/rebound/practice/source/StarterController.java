package app.rebound.practice.source;

import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The starter bank, to look through and to take from: one question, a group, or all. */
@Controller
class StarterController {

    private final StarterBank bank;

    StarterController(StarterBank bank) {
        this.bank = bank;
    }

    @GetMapping("/practice/starters")
    String bank(Model model) {
        model.addAttribute(
                "groups",
                bank.offers().stream()
                        .collect(Collectors.groupingBy(offer -> offer.question().group())));
        model.addAttribute("names", StarterGroup.values());
        return "practice/starters";
    }

    @PostMapping("/practice/starters")
    String add(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String group,
            RedirectAttributes redirect) {
        var whole = PageRequests.constant(StarterGroup.class, group);
        var added = bank.add(
                question -> code != null ? question.code().equals(code) : whole == null || question.group() == whole);
        Flash.status(redirect, "cards.added", added);
        return "redirect:/practice/starters" + (whole == null ? "" : "#" + whole);
    }
}
