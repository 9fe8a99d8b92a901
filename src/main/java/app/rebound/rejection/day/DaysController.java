package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.help.GentleLine;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.feeling.EmotionFamily;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lines of all days, and another one. */
@Controller
@RequestMapping("/days")
class DaysController {

    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final DayJournal days;
    private final ApplicationLog applications;
    private final GentleLine gentle;
    private final JournalDay journalDay;

    DaysController(DayJournal days, ApplicationLog applications, GentleLine gentle, JournalDay journalDay) {
        this.days = days;
        this.applications = applications;
        this.gentle = gentle;
        this.journalDay = journalDay;
    }

    /** The latest lines, or those up to a day. */
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var last = read(until);
        var number = PageRequests.page(page);
        var shown = days.page(last == null ? LAST_DAY : last, number);
        model.addAttribute("until", last);
        model.addAttribute("page", shown);
        model.addAttribute("number", number);
        model.addAttribute("table", WholeList.table(address(last, 1)));
        model.addAttribute("newer", number > 1 ? address(last, number - 1) : null);
        model.addAttribute("older", shown.more() ? address(last, number + 1) : null);
        gentle.offer(model, shown.lines().stream().map(StoredDayLine::words).toList());
        return "days/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable ApplicationId application, Model model) {
        if (application != null && applications.find(application).isEmpty()) {
            throw new NotFound();
        }
        var form = DayLineForm.on(today(), application);
        model.addAttribute("form", form);
        return page(form, model);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") DayLineForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(today(), errors);
        var id = new DayLineId(form.item());
        return exchange.add(form, errors, () -> days.find(id).map(DayLineForm::of))
                .unless(() -> days.isRemoved(id))
                .storing(version -> days.save(id, version, form.toDetails(), form.feelings.toRatings()))
                .orBackTo(() -> page(form, model))
                .then(() -> address(id, form.toDetails().writtenOn()), "day.saved");
    }

    /** Where a line stands. */
    static String address(DayLineId id, LocalDate writtenOn) {
        return "/days?until=%s#day-%s".formatted(writtenOn, id);
    }

    private static String address(@Nullable LocalDate last, int number) {
        return last == null ? "/days?page=" + number : "/days?until=%s&page=%s".formatted(last, number);
    }

    /** The day up to which lines are asked for, if it is one. */
    static @Nullable LocalDate read(@Nullable String day) {
        try {
            var last = day == null ? null : LocalDate.parse(day);
            return last == null || last.isAfter(LAST_DAY) || last.getYear() < 1 ? null : last;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    private String page(DayLineForm form, Model model) {
        addOptions(form, model, days);
        return "days/new";
    }

    /** What the form's choices offer. */
    static void addOptions(DayLineForm form, Model model, DayJournal days) {
        var choices = days.choices();
        model.addAttribute("applications", choices);
        model.addAttribute(
                "chosenIsAmongThem",
                form.application == null
                        || choices.stream().anyMatch(one -> one.id().equals(form.application)));
        model.addAttribute("families", EmotionFamily.values());
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
