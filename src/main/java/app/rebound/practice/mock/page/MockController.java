package app.rebound.practice.mock.page;

import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.Stored;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.practice.mock.MockDetails;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.MockJournal;
import jakarta.validation.Valid;
import java.util.UUID;
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
        model.addAttribute("form", answer(id, question));
        return questionPage(journal.get(id), question, model);
    }

    /** Who stops without a note has not answered. */
    @PostMapping("/questions/{question}")
    String answer(
            @PathVariable MockId id,
            @PathVariable UUID question,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean stop,
            Exchange exchange,
            Model model) {
        if (stop && form.note == null && !errors.hasErrors()) {
            return "redirect:/practice/mock/%s/rating".formatted(id);
        }
        form.answered = true;
        return exchange.change(form, errors, () -> answer(id, question))
                .storing(version -> journal.answer(id, question, version, form.note))
                .orBackTo(() -> questionPage(journal.get(id), question, model))
                .then(() -> stop ? "/practice/mock/%s/rating".formatted(id) : next(journal.get(id)));
    }

    private AnswerForm answer(MockId id, UUID question) {
        return AnswerForm.of(journal.get(id).details().question(question).orElseThrow(NotFound::new));
    }

    @GetMapping("/rating")
    String rating(@PathVariable MockId id, Model model) {
        var mock = journal.get(id);
        model.addAttribute("form", RubricForm.of(mock));
        return ratingPage(mock, model);
    }

    @PostMapping("/rating")
    String rate(
            @PathVariable MockId id,
            @Valid @ModelAttribute("form") RubricForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.finished = true;
        return exchange.change(form, errors, () -> RubricForm.of(journal.get(id)))
                .storing(version -> journal.finish(id, version, form.toRubric(), form.note))
                .orBackTo(() -> ratingPage(journal.get(id), model))
                .then(() -> "/practice/mock/" + id, "mock.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable MockId id, RedirectAttributes redirect) {
        journal.remove(id);
        Flash.removed(redirect, Removable.MOCK, id.value(), "/practice/mock", "mock.removed");
        return "redirect:/practice/mock";
    }

    private static String next(Stored<MockId, MockDetails> mock) {
        var address = "/practice/mock/" + mock.id();
        return mock.details().finished()
                ? address
                : address
                        + mock.details()
                                .next()
                                .map(question -> "/questions/" + question.id())
                                .orElse("/rating");
    }

    private static String questionPage(Stored<MockId, MockDetails> mock, UUID question, Model model) {
        var asked = mock.details().question(question).orElseThrow(NotFound::new);
        model.addAttribute("mock", mock);
        model.addAttribute("question", asked);
        model.addAttribute("number", mock.details().questions().indexOf(asked) + 1);
        return "practice/mock-question";
    }

    private static String ratingPage(Stored<MockId, MockDetails> mock, Model model) {
        model.addAttribute("mock", mock);
        return "practice/mock-rating";
    }
}
