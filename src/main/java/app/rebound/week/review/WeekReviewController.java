package app.rebound.week.review;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.week.Week;
import app.rebound.week.WeekJournal;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking back: on a week with a line about it, and on what else it is time for. */
@Controller
class WeekReviewController {

    static final String PAGE = "/look-back";

    private static final int EARLIER = 4;
    private static final int MOST_BESIDE = 10;

    private final WeekReviewJournal reviews;
    private final WeekJournal weeks;
    private final DueLooks looks;
    private final JournalDay journalDay;

    WeekReviewController(WeekReviewJournal reviews, WeekJournal weeks, DueLooks looks, JournalDay journalDay) {
        this.reviews = reviews;
        this.weeks = weeks;
        this.looks = looks;
        this.journalDay = journalDay;
    }

    @GetMapping(PAGE)
    String review(@RequestParam(required = false) @Nullable LocalDate of, Model model) {
        var week = asked(of);
        model.addAttribute("form", saved(week));
        return page(week, model);
    }

    /** Where a week was looked back on before. */
    @GetMapping("/week/review")
    String moved(@RequestParam(required = false) @Nullable LocalDate of) {
        return "redirect:" + (of == null ? PAGE : PAGE + "?of=" + of);
    }

    @PostMapping(PAGE)
    String save(
            @RequestParam(required = false) @Nullable LocalDate of,
            @Valid @ModelAttribute("form") WeekReviewForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var week = asked(of);
        form.closed = true;
        return exchange.change(form, errors, () -> saved(week))
                .storing(version -> reviews.save(week, version, form.words))
                .orBackTo(() -> page(week, model))
                .then(() -> PAGE + "?of=" + week.monday(), "week.review.saved");
    }

    @PostMapping(PAGE + "/day")
    String choose(@RequestParam(required = false) @Nullable String day, RedirectAttributes redirect) {
        var weekday = PageRequests.constant(DayOfWeek.class, day);
        reviews.choose(weekday);
        Flash.status(redirect, weekday == null ? "week.review.day.off" : "week.review.day.saved");
        return "redirect:" + PAGE;
    }

    /** Early in a week it is the one before that there is something to say about. */
    private Week asked(@Nullable LocalDate of) {
        return of == null ? weeks.weekOf(ReviewDay.within(journalDay.today())) : weeks.upToNow(of);
    }

    private WeekReviewForm saved(Week week) {
        return reviews.find(week).map(WeekReviewForm::of).orElseGet(() -> WeekReviewForm.blank(week));
    }

    private String page(Week week, Model model) {
        model.addAttribute("view", weeks.view(week));
        model.addAttribute("weekday", reviews.day().orElse(null));
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute(
                "earlier",
                reviews.latest(EARLIER).stream()
                        .filter(one -> !one.week().equals(week))
                        .toList());
        model.addAttribute("beside", looks.besidesTheWeek(journalDay.today(), MOST_BESIDE));
        return "goals/look-back";
    }
}
