package app.rebound.strength.win;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A month in wins, another one, and what is offered. */
@Controller
@RequestMapping("/wins")
class WinsController {

    private static final YearMonth EARLIEST = YearMonth.of(1950, 1);

    private final WinJournal wins;
    private final WinOffers offers;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    WinsController(WinJournal wins, WinOffers offers, RemovedItems removed, JournalDay journalDay) {
        this.wins = wins;
        this.offers = offers;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    @GetMapping
    String month(@RequestParam(required = false) @Nullable String month, Model model) {
        model.addAttribute("form", WinForm.on(today()));
        return page(read(month), model);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") WinForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(today(), errors);
        var id = new WinId(form.item());
        return exchange.add(form, errors, () -> wins.find(id).map(WinForm::of))
                .unless(() -> removed.has(Removable.WIN, id.value()))
                .storing(version -> wins.save(id, version, form.words(), form.wonOn()))
                .orBackTo(() -> page(YearMonth.from(today()), model))
                .then(() -> address(id, form.wonOn()), "win.kept");
    }

    @PostMapping("/offers/{milestone}")
    String keep(@PathVariable String milestone, RedirectAttributes redirect) {
        var kept = offers.keep(milestone, today()).stored();
        Flash.status(redirect, "win.kept");
        return "redirect:" + address(kept.id(), kept.wonOn());
    }

    @PostMapping("/offers/{milestone}/removal")
    String leave(@PathVariable String milestone, RedirectAttributes redirect) {
        offers.leave(milestone, today());
        Flash.undoable(redirect, "/wins/offers/%s/undo".formatted(milestone), "/wins", "win.left");
        return "redirect:/wins";
    }

    @PostMapping("/offers/{milestone}/undo")
    String bringBack(@PathVariable String milestone, RedirectAttributes redirect) {
        offers.bringBack(milestone);
        Flash.status(redirect, "removal.undone");
        return "redirect:/wins";
    }

    /** Where a win stands in its month. */
    static String address(WinId id, LocalDate wonOn) {
        return "/wins?month=%s#win-%s".formatted(YearMonth.from(wonOn), id);
    }

    private YearMonth read(@Nullable String asked) {
        var current = YearMonth.from(today());
        try {
            var month = asked == null ? current : YearMonth.parse(asked);
            return month.isAfter(current) || month.isBefore(EARLIEST) ? current : month;
        } catch (DateTimeParseException nonsense) {
            return current;
        }
    }

    private String page(YearMonth month, Model model) {
        var current = YearMonth.from(today());
        model.addAttribute("shown", wins.month(month, current));
        // An earlier month is to look back on: what is offered waits on the running one.
        model.addAttribute("offers", month.equals(current) ? offers.on(today()) : List.of());
        return "wins/wins";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
