package app.rebound.practice.card.page;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.web.Flash;
import app.rebound.practice.card.CardId;
import app.rebound.practice.card.ReviewId;
import app.rebound.practice.card.ReviewJournal;
import app.rebound.practice.schedule.Rating;
import app.rebound.practice.story.StoryJournal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Practising, one card after the other. How much the person wants today is in the address. */
@Controller
class SittingController {

    private static final int MOST_HELPINGS = 9;

    private final ReviewJournal reviews;
    private final StoryJournal stories;
    private final JournalDay journalDay;

    SittingController(ReviewJournal reviews, StoryJournal stories, JournalDay journalDay) {
        this.reviews = reviews;
        this.stories = stories;
        this.journalDay = journalDay;
    }

    @GetMapping("/practice/cards/due")
    String next(@RequestParam(required = false) @Nullable String helpings, Model model) {
        var wanted = helpings(helpings);
        var sitting = reviews.sitting(wanted);
        model.addAttribute("sitting", sitting);
        model.addAttribute(
                "told",
                sitting.next() == null
                        ? null
                        : stories.titled(sitting.next().details().story()));
        model.addAttribute("helpings", wanted);
        model.addAttribute("today", journalDay.today());
        model.addAttribute("ratings", Rating.values());
        return "practice/sitting";
    }

    @PostMapping("/practice/cards/{id}/reviews")
    String review(
            @PathVariable CardId id,
            @RequestParam int seen,
            @RequestParam Rating rating,
            @RequestParam(required = false) @Nullable String helpings,
            RedirectAttributes redirect) {
        try {
            reviews.review(id, seen, rating);
        } catch (OptimisticLockingFailureException answeredMeanwhile) {
            Flash.status(redirect, "sitting.already");
        }
        return back(helpings);
    }

    @PostMapping("/practice/reviews/{id}/removal")
    String takeBack(
            @PathVariable ReviewId id,
            @RequestParam(required = false) @Nullable String helpings,
            RedirectAttributes redirect) {
        try {
            reviews.takeBack(id);
            Flash.status(redirect, "sitting.takenBack");
        } catch (OptimisticLockingFailureException answeredMeanwhile) {
            Flash.status(redirect, "sitting.takeBack.late");
        }
        return back(helpings);
    }

    private static String back(@Nullable String helpings) {
        var wanted = helpings(helpings);
        return "redirect:/practice/cards/due" + (wanted > 1 ? "?helpings=" + wanted : "");
    }

    private static int helpings(@Nullable String asked) {
        try {
            return asked == null ? 1 : Math.max(1, Math.min(MOST_HELPINGS, Integer.parseInt(asked)));
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }
}
