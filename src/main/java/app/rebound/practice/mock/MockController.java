package app.rebound.practice.mock;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One mock interview: question after question, the rating at its end, and what is kept of it. */
@Controller
@RequestMapping("/practice/mock/{id}")
class MockController {

    private final MockJournal journal;

    MockController(MockJournal journal) {
        this.journal = journal;
    }

    /** Goes on where it stopped; one that is finished is shown. */
    @GetMapping
    String mock(@PathVariable MockId id, Model model) {
        var mock = journal.get(id);
        if (!mock.details().finished()) {
            return "redirect:" + next(mock);
        }
        model.addAttribute("mock", mock);
        model.addAttribute("ratings", RubricForm.RATINGS);
        return "practice/mock";
    }

    @GetMapping("/questions/{question}")
    String question(@PathVariable MockId id, @PathVariable UUID question, Model model) {
        var mock = journal.get(id);
        model.addAttribute(AnswerForm.of(mock.question(question).orElseThrow(NotFound::new)));
        return questionPage(mock, question, model);
    }

    @PostMapping("/questions/{question}")
    String answer(
            @PathVariable MockId id,
            @PathVariable UUID question,
            @Valid @ModelAttribute AnswerForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean stop,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return questionPage(journal.get(id), question, model);
        }
        if (stop && form.getNote() == null) {
            return "redirect:/practice/mock/%s/rating".formatted(id);
        }
        try {
            journal.answer(id, question, form.getVersion(), form.getNote());
        } catch (OptimisticLockingFailureException changed) {
            var now = AnswerForm.of(journal.get(id).question(question).orElseThrow(NotFound::new));
            form.setVersion(now.getVersion());
            if (form.getNote() != null && !form.getNote().equals(now.getNote())) {
                model.addAttribute("saved", Map.of("note", now.getNote() == null ? "–" : now.getNote()));
                response.setStatus(HttpStatus.CONFLICT.value());
                return questionPage(journal.get(id), question, model);
            }
        }
        Flash.draftSaved(redirect, "mock-answer-" + question);
        return "redirect:" + (stop ? "/practice/mock/%s/rating".formatted(id) : next(journal.get(id)));
    }

    @GetMapping("/rating")
    String rating(@PathVariable MockId id, Model model) {
        var mock = journal.get(id);
        model.addAttribute(RubricForm.of(mock));
        return ratingPage(mock, model);
    }

    @PostMapping("/rating")
    String rate(
            @PathVariable MockId id,
            @Valid @ModelAttribute RubricForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ratingPage(journal.get(id), model);
        }
        try {
            journal.finish(id, form.getVersion(), form.toRubric(), form.getNote());
        } catch (OptimisticLockingFailureException changed) {
            var mock = journal.get(id);
            var now = RubricForm.of(mock);
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return ratingPage(mock, model);
        }
        Flash.draftSaved(redirect, "mock-" + id);
        Flash.status(redirect, "mock.saved");
        return "redirect:/practice/mock/" + id;
    }

    @PostMapping("/removal")
    String remove(@PathVariable MockId id, RedirectAttributes redirect) {
        journal.remove(id);
        Flash.removed(redirect, Removable.MOCK, id.value(), "/practice/mock", "mock.removed");
        return "redirect:/practice/mock";
    }

    private static String next(StoredMock mock) {
        var address = "/practice/mock/" + mock.id();
        return mock.details().finished()
                ? address
                : address
                        + mock.next()
                                .map(question -> "/questions/" + question.id())
                                .orElse("/rating");
    }

    private static String questionPage(StoredMock mock, UUID question, Model model) {
        var asked = mock.question(question).orElseThrow(NotFound::new);
        model.addAttribute("mock", mock);
        model.addAttribute("question", asked);
        model.addAttribute("number", mock.details().questions().indexOf(asked) + 1);
        return "practice/mock-question";
    }

    private static String ratingPage(StoredMock mock, Model model) {
        model.addAttribute("mock", mock);
        model.addAttribute("ratings", RubricForm.RATINGS);
        return "practice/mock-rating";
    }
}
