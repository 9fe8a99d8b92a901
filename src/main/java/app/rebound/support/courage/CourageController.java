package app.rebound.support.courage;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.PageRequests;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ladder, what was faced, and another step. */
@Controller
@RequestMapping("/courage")
class CourageController {

    private static final int SHOWN_YEARS_BACK = 2;

    private final BraveStepJournal courage;
    private final RemovedItems removed;
    private final MessageSource messages;
    private final JournalDay journalDay;

    CourageController(BraveStepJournal courage, RemovedItems removed, MessageSource messages, JournalDay journalDay) {
        this.courage = courage;
        this.removed = removed;
        this.messages = messages;
        this.journalDay = journalDay;
    }

    @GetMapping
    String ladder(Model model) {
        var today = journalDay.today();
        var faced = courage.faced(today.minusYears(SHOWN_YEARS_BACK), today);
        model.addAttribute("ladder", courage.ladder());
        model.addAttribute("faced", faced);
        model.addAttribute("rated", faced.stream().filter(FacedFear::isRated).count());
        model.addAttribute("eased", faced.stream().filter(FacedFear::isEased).count());
        model.addAttribute("ideas", BraveIdea.values());
        return "courage/ladder";
    }

    /** With the words of an idea, if the address names one. */
    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String idea, Model model) {
        var known = PageRequests.constant(BraveIdea.class, idea);
        model.addAttribute(
                "form",
                StepForm.blank(
                        known == null ? null : messages.getMessage("courage.idea." + known, null, Locale.ENGLISH)));
        return "courage/new";
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") StepForm form, BindingResult errors, Exchange exchange) {
        var id = new BraveStepId(form.item());
        return exchange.add(form, errors, () -> courage.find(id).map(StepForm::of))
                .unless(() -> removed.has(Removable.BRAVE_STEP, id.value()))
                .storing(version -> courage.save(id, version, Objects.requireNonNull(form.title), form.expected))
                .orBackTo(() -> "courage/new")
                .then(() -> "/courage", "courage.added");
    }
}
