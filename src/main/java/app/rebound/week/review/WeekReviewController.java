package app.rebound.week.review;

import app.rebound.platform.form.Exchange;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking back on a week: what was planned, what came of it, and a line about it. */
@Controller
@RequestMapping("/week/review")
class WeekReviewController {

    private static final int EARLIER = 8;

    private final WeekReviewJournal reviews;
    private final WeekJournal weeks;

    WeekReviewController(WeekReviewJournal reviews, WeekJournal weeks) {
        this.reviews = reviews;
        this.weeks = weeks;
    }

    @GetMapping
    String review(@RequestParam(required = false) @Nullable LocalDate of, Model model) {
        var week = weeks.upToNow(of);
        model.addAttribute("form", saved(week));
        return page(week, model);
    }

    @PostMapping
    String save(
            @RequestParam(required = false) @Nullable LocalDate of,
            @Valid @ModelAttribute("form") WeekReviewForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var week = weeks.upToNow(of);
        form.closed = true;
        return exchange.change(form, errors, () -> saved(week))
                .storing(version -> reviews.save(week, version, form.words))
                .orBackTo(() -> page(week, model))
                .then(() -> "/week/review?of=" + week.monday(), "week.review.saved");
    }

    @PostMapping("/day")
    String choose(@RequestParam(required = false) @Nullable String day, RedirectAttributes redirect) {
        var weekday = PageRequests.constant(DayOfWeek.class, day);
        reviews.choose(weekday);
        Flash.status(redirect, weekday == null ? "week.review.day.off" : "week.review.day.saved");
        return "redirect:/week/review";
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
        return "goals/week-review";
    }
}
