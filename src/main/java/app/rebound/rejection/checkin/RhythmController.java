package app.rebound.rejection.checkin;

import app.rebound.platform.web.Flash;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After how many days to ask, if at all. */
@Controller
@RequestMapping("/check-ins")
class RhythmController {

    private final CheckInJournal checkIns;

    RhythmController(CheckInJournal checkIns) {
        this.checkIns = checkIns;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("rhythm", checkIns.rhythm());
        model.addAttribute("offered", Rhythm.OFFERED);
        return "check-ins/rhythm";
    }

    @PostMapping
    String save(@RequestParam(defaultValue = "") List<Integer> days, RedirectAttributes redirect) {
        checkIns.askAfter(days);
        Flash.status(redirect, checkIns.rhythm().isOff() ? "checkIns.off.saved" : "checkIns.saved");
        return "redirect:/check-ins";
    }
}
