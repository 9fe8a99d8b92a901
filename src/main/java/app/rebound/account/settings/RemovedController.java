package app.rebound.account.settings;

import app.rebound.account.file.CompactFile;
import app.rebound.platform.NotFound;
import app.rebound.platform.aside.AsideLines;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.removal.RemovedList;
import app.rebound.platform.web.Flash;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was deleted, dismissed or put off, and the way back. */
@Controller
@RequestMapping("/settings/removed")
class RemovedController {

    private static final String LIST = "redirect:/settings/removed";
    private static final int MOST = 200;

    private final RemovedList list;
    private final RemovedItems items;
    private final PutAside aside;
    private final List<AsideLines> modules;
    private final CompactFile file;
    private final JournalDay journalDay;

    RemovedController(
            RemovedList list,
            RemovedItems items,
            PutAside aside,
            List<AsideLines> modules,
            CompactFile file,
            JournalDay journalDay) {
        this.list = list;
        this.items = items;
        this.aside = aside;
        this.modules = modules;
        this.file = file;
        this.journalDay = journalDay;
    }

    @GetMapping
    String removed(Model model) {
        var put = aside.all();
        var today = journalDay.today();
        model.addAttribute("removed", list.latest(MOST));
        model.addAttribute(
                "aside",
                modules.stream()
                        .flatMap(module -> module.aside(put, today).stream())
                        .toList());
        return "account/removed";
    }

    @PostMapping("/{kind}/{id}/deletion")
    String delete(@PathVariable Removable kind, @PathVariable UUID id, RedirectAttributes redirect) {
        if (!items.forget(kind, id)) {
            throw new NotFound();
        }
        return gone(redirect);
    }

    @PostMapping("/aside/{item}/return")
    String bringBack(@PathVariable String item, RedirectAttributes redirect) {
        if (!aside.back(item)) {
            throw new NotFound();
        }
        Flash.status(redirect, "removal.undone");
        return LIST;
    }

    /** Out of the file, too: a deleted row would stay on disk until the database needs its room. */
    private String gone(RedirectAttributes redirect) {
        file.writeAnew();
        Flash.status(redirect, "removed.gone");
        return LIST;
    }
}
