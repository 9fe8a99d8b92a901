package app.rebound.goal.week.review;

import app.rebound.goal.week.Week;
import app.rebound.goal.week.WeekJournal;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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
        model.addAttribute(saved(week));
        return page(week, model);
    }

    @PostMapping
    String save(
            @RequestParam(required = false) @Nullable LocalDate of,
            @Valid @ModelAttribute ReviewForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var week = weeks.upToNow(of);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(week, model);
        }
        try {
            reviews.save(week, form.getVersion(), form.getWords());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            var now = saved(week);
            if (!form.saysTheSameAs(now)) {
                form.setVersion(now.getVersion());
                model.addAttribute("saved", form.differencesTo(now));
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(week, model);
            }
        }
        Flash.draftSaved(redirect, draft(week));
        Flash.status(redirect, "week.review.saved");
        return "redirect:/week/review?of=" + week.monday();
    }

    @PostMapping("/day")
    String choose(@RequestParam(required = false) @Nullable String day, RedirectAttributes redirect) {
        var weekday = PageRequests.constant(DayOfWeek.class, day);
        reviews.choose(weekday);
        Flash.status(redirect, weekday == null ? "week.review.day.off" : "week.review.day.saved");
        return "redirect:/week/review";
    }

    private ReviewForm saved(Week week) {
        return reviews.find(week).map(ReviewForm::of).orElseGet(ReviewForm::new);
    }

    private String page(Week week, Model model) {
        model.addAttribute("view", weeks.view(week));
        model.addAttribute("draft", draft(week));
        model.addAttribute("weekday", reviews.day().orElse(null));
        model.addAttribute("weekdays", DayOfWeek.values());
        model.addAttribute(
                "earlier",
                reviews.latest(EARLIER).stream()
                        .filter(one -> !one.week().equals(week))
                        .toList());
        return "goals/week-review";
    }

    private static String draft(Week week) {
        return "week-review-" + week.monday();
    }
}
