package app.rebound.strength.win;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One win: other words for it, and taking it out. */
@Controller
@RequestMapping("/wins/{id}")
class WinController {

    private final WinJournal wins;
    private final JournalDay journalDay;

    WinController(WinJournal wins, JournalDay journalDay) {
        this.wins = wins;
        this.journalDay = journalDay;
    }

    @GetMapping("/edit")
    String edit(@PathVariable WinId id, Model model) {
        model.addAttribute("form", WinForm.of(wins.get(id)));
        return editPage(id, model);
    }

    @PostMapping
    String revise(
            @PathVariable WinId id,
            @Valid @ModelAttribute("form") WinForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        return exchange.change(form, errors, () -> WinForm.of(wins.get(id)))
                .storing(version -> wins.revise(id, version, form.words(), form.wonOn()))
                .orBackTo(() -> editPage(id, model))
                .then(() -> WinsController.address(id, form.wonOn()), "win.kept");
    }

    @PostMapping("/removal")
    String remove(@PathVariable WinId id, RedirectAttributes redirect) {
        var win = wins.get(id);
        wins.remove(id);
        Flash.removed(redirect, Removable.WIN, id.value(), "/wins", "win.removed");
        return "redirect:/wins?month=" + YearMonth.from(win.wonOn());
    }

    private static String editPage(WinId id, Model model) {
        model.addAttribute("id", id);
        return "wins/edit";
    }
}
