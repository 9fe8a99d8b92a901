package app.rebound.practice.page;

import app.rebound.practice.card.ReviewJournal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where practice begins: today, the days ahead, and the ways into cards, mock interviews and stories. */
@Controller
class PracticeController {

    private final ReviewJournal reviews;

    PracticeController(ReviewJournal reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/practice")
    String practice(Model model) {
        model.addAttribute("ahead", reviews.ahead());
        return "practice/practice";
    }
}
