package app.rebound.practice.mock;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.PageRequests;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All mock interviews, and beginning another one. */
@Controller
class MocksController {

    private final MockJournal journal;
    private final RemovedItems removed;

    MocksController(MockJournal journal, RemovedItems removed) {
        this.journal = journal;
        this.removed = removed;
    }

    @GetMapping("/practice/mock")
    String list(@RequestParam(required = false) @Nullable String page, Model model) {
        var number = PageRequests.page(page);
        model.addAttribute("number", number);
        model.addAttribute("mocks", journal.mocks(number, PageRequests.SIZE));
        return "practice/mocks";
    }

    @GetMapping("/practice/mock/new")
    String blank(Model model) {
        model.addAttribute(StartForm.blank());
        return page(model);
    }

    @PostMapping("/practice/mock")
    String begin(
            @Valid @ModelAttribute StartForm form, BindingResult errors, Model model, HttpServletResponse response) {
        form.check(errors);
        var id = form.getMock();
        if (id == null || removed.has(Removable.MOCK, id.value())) {
            id = MockId.next();
        }
        if (!errors.hasErrors()
                && journal.find(id).isEmpty()
                && !journal.begin(
                        id, Objects.requireNonNull(form.getKind()), Objects.requireNonNull(form.getLength()))) {
            errors.rejectValue("kind", "mock.noQuestions");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        return "redirect:/practice/mock/" + id;
    }

    private static String page(Model model) {
        model.addAttribute("kinds", MockKind.values());
        model.addAttribute("lengths", StartForm.LENGTHS);
        return "practice/new-mock";
    }
}
