package app.rebound.support.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.support.SupporterId;
import app.rebound.support.SupporterJournal;
import app.rebound.support.Way;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everyone to lean on, and someone new. */
@Controller
@RequestMapping("/support")
class SupportController {

    private final SupporterJournal circle;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    SupportController(SupporterJournal circle, RemovedItems removed, JournalDay journalDay) {
        this.circle = circle;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    @GetMapping
    String everyone(Model model) {
        model.addAttribute("supporters", circle.everyone());
        return "support/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new SupporterForm());
        return page(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") SupporterForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(journalDay.today(), errors);
        var id = new SupporterId(form.item());
        return exchange.add(form, errors, () -> circle.find(id).map(SupporterForm::of))
                .unless(() -> removed.has(Removable.SUPPORTER, id.value()))
                .storing(version -> circle.save(id, version, form.toDetails()))
                .orBackTo(() -> page(model))
                .then(() -> "/support", "supporter.added", form.name);
    }

    private static String page(Model model) {
        model.addAttribute("allWays", Way.values());
        return "support/new";
    }
}
