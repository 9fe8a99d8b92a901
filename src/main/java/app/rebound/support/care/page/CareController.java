package app.rebound.support.care.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.support.care.CareActivityId;
import app.rebound.support.care.CareIdea;
import app.rebound.support.care.CareJournal;
import app.rebound.support.care.CareLine;
import app.rebound.support.care.CareSort;
import app.rebound.week.rest.DaysOff;
import app.rebound.week.rest.OffKind;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What does the person good: all of it, an idea that was done, and something of their own. */
@Controller
@RequestMapping("/care")
class CareController {

    private final CareJournal care;
    private final DaysOff daysOff;
    private final RemovedItems removed;
    private final MessageSource messages;
    private final JournalDay journalDay;

    CareController(
            CareJournal care, DaysOff daysOff, RemovedItems removed, MessageSource messages, JournalDay journalDay) {
        this.care = care;
        this.daysOff = daysOff;
        this.removed = removed;
        this.messages = messages;
        this.journalDay = journalDay;
    }

    @GetMapping
    String everything(Model model) {
        var activities = care.activities();
        model.addAttribute(
                "helped",
                activities.stream()
                        .filter(CareLine::isCompared)
                        .sorted(CareLine.HELPED_MOST)
                        .toList());
        model.addAttribute(
                "others", activities.stream().filter(line -> !line.isCompared()).toList());
        model.addAttribute(
                "ideas",
                care.ideas().stream()
                        .collect(Collectors.groupingBy(
                                CareIdea::sort, () -> new EnumMap<>(CareSort.class), Collectors.toList())));
        model.addAttribute("latest", care.latest());
        model.addAttribute("today", today());
        model.addAttribute("rest", OffKind.REST);
        model.addAttribute("offToday", !daysOff.touching(today(), today()).isEmpty());
        return "care/care";
    }

    @PostMapping("/ideas")
    String logIdea(@RequestParam CareIdea idea, RedirectAttributes redirect) {
        var name = messages.getMessage("care.idea." + idea, null, Locale.ENGLISH);
        return CareLogController.announce(care.log(idea, name, today()), redirect);
    }

    @GetMapping("/activities/new")
    String blank(Model model) {
        model.addAttribute("form", new CareForm());
        return page(model);
    }

    @PostMapping("/activities")
    String add(@Valid @ModelAttribute("form") CareForm form, BindingResult errors, Exchange exchange, Model model) {
        var id = new CareActivityId(form.item());
        return exchange.add(form, errors, () -> care.find(id).map(CareForm::of))
                .unless(() -> removed.has(Removable.CARE_ACTIVITY, id.value()))
                .storing(version -> care.save(id, version, form.toDetails()))
                .orBackTo(() -> page(model))
                .then(() -> "/care", "care.added", form.name);
    }

    private static String page(Model model) {
        model.addAttribute("sorts", CareSort.values());
        return "care/new";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
