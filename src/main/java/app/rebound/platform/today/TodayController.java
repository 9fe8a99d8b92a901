package app.rebound.platform.today;

import app.rebound.platform.NotFound;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Not today: an item is moved or dismissed, and brought back. */
@Controller
class TodayController {

    private static final String BACK = "/dashboard";

    private final Today today;
    private final PutAside aside;
    private final JournalDay journalDay;
    private final Viewer viewer;

    TodayController(Today today, PutAside aside, JournalDay journalDay, Viewer viewer) {
        this.today = today;
        this.aside = aside;
        this.journalDay = journalDay;
        this.viewer = viewer;
    }

    @GetMapping("/today")
    String today(Model model) {
        model.addAttribute("lines", today.on(journalDay.today()));
        return "today/today";
    }

    @PostMapping("/today/{item}/postponement")
    String postpone(@PathVariable String item, @RequestParam Later later, RedirectAttributes redirect) {
        var day = journalDay.today();
        var until = later.after(day);
        today.hide(item, day, until);
        Flash.undoable(redirect, undo(item), BACK, "today.postponed", viewer.day(until, "EEEE, d MMMM"));
        return "redirect:" + BACK;
    }

    @PostMapping("/today/{item}/dismissal")
    String dismiss(@PathVariable String item, RedirectAttributes redirect) {
        today.hide(item, journalDay.today(), null);
        Flash.undoable(redirect, undo(item), BACK, "today.dismissed");
        return "redirect:" + BACK;
    }

    @PostMapping("/today/{item}/undo")
    String undo(@PathVariable String item, RedirectAttributes redirect) {
        if (!aside.back(item)) {
            throw new NotFound();
        }
        Flash.status(redirect, "removal.undone");
        return "redirect:" + BACK;
    }

    private static String undo(String item) {
        return "/today/%s/undo".formatted(item);
    }
}
