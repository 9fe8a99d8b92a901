package app.rebound.insight;

import app.rebound.application.round.RoundKind;
import app.rebound.insight.fact.Period;
import app.rebound.insight.kind.place.Suspicions;
import app.rebound.platform.NotFound;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.question.QuestionId;
import app.rebound.question.QuestionJournal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the person asks: a suspicion at the start, and later what they let be watched. It is tested before all else. */
@Controller
class QuestionController {

    private static final String PATTERNS = "redirect:/patterns#asked";

    private final DashboardService dashboards;
    private final QuestionJournal questions;

    QuestionController(DashboardService dashboards, QuestionJournal questions) {
        this.dashboards = dashboards;
        this.questions = questions;
    }

    @PostMapping("/questions")
    String suspect(@RequestParam(required = false) @Nullable RoundKind place, RedirectAttributes redirect) {
        if (place != null) {
            said(dashboards.ask(Suspicions.endsAt(place)), redirect);
        }
        return PATTERNS;
    }

    @PostMapping("/questions/first/dismissal")
    String skip() {
        dashboards.skipFirstQuestion();
        return PATTERNS;
    }

    @PostMapping("/findings/{key}/question")
    String watch(@PathVariable String key, RedirectAttributes redirect) {
        var finding = dashboards.current(Period.ALL).finding(key).orElseThrow(NotFound::new);
        if (finding.question() != null) {
            said(dashboards.ask(key), redirect);
        }
        return PATTERNS;
    }

    @PostMapping("/questions/{id}/removal")
    String stop(@PathVariable QuestionId id, RedirectAttributes redirect) {
        questions.stop(id);
        Flash.removed(redirect, Removable.QUESTION, id.value(), "/patterns", "question.stopped");
        return PATTERNS;
    }

    private static void said(boolean isAsked, RedirectAttributes redirect) {
        Flash.status(redirect, isAsked ? "question.asked" : "question.tooMany", QuestionJournal.MOST);
    }
}
