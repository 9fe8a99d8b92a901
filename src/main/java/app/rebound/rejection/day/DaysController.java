package app.rebound.rejection.day;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.CleanText;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.help.GentleLine;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.feeling.Emotion;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The lines of all days, and another one. */
@Controller
@RequestMapping("/days")
class DaysController {

    private final DayJournal days;
    private final ApplicationLog applications;
    private final GentleLine gentle;
    private final Clock clock;

    DaysController(DayJournal days, ApplicationLog applications, GentleLine gentle, Clock clock) {
        this.days = days;
        this.applications = applications;
        this.gentle = gentle;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var typed = q == null ? "" : CleanText.clean(q);
        var words = typed.isEmpty() ? null : typed;
        var number = PageRequests.page(page);
        var shown = days.page(words, number);
        model.addAttribute("q", words);
        model.addAttribute("page", shown);
        model.addAttribute("number", number);
        model.addAttribute("newer", number > 1 ? address(words, number - 1) : null);
        model.addAttribute("older", shown.more() ? address(words, number + 1) : null);
        gentle.offer(model, shown.lines().stream().map(DayLineView::words).toList());
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
                .then(() -> address(id), "day.saved");
    }

    /** Where a line stands. */
    static String address(DayLineId id) {
        return "/days#day-" + id;
    }

    private static String address(@Nullable String words, int number) {
        var address = UriComponentsBuilder.fromPath("/days").queryParam("page", number);
        if (words != null) {
            address.queryParam("q", "{words}");
        }
        return words == null
                ? address.toUriString()
                : address.encode().buildAndExpand(words).toUriString();
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
        model.addAttribute("emotions", Emotion.values());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
