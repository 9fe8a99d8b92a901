package app.rebound.practice.mock.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import app.rebound.practice.mock.MockId;
import app.rebound.practice.mock.MockJournal;
import app.rebound.practice.mock.MockKind;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        var mocks = Pager.read(page, number -> journal.mocks(number, PageRequests.SIZE));
        model.addAttribute("mocks", mocks);
        model.addAttribute("pager", Pager.of(mocks, number -> "/practice/mock?page=" + number));
        return "practice/mocks";
    }

    @GetMapping("/practice/mock/new")
    String blank(Model model) {
        model.addAttribute("form", StartForm.blank());
        return page(model);
    }

    /** What has begun is not begun otherwise: whoever sends the form again comes back to it. */
    @PostMapping("/practice/mock")
    String begin(@Valid @ModelAttribute("form") StartForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(errors);
        var id = new MockId(form.item());
        return exchange.add(form, errors, () -> journal.find(id).map(begun -> form))
                .unless(() -> removed.has(Removable.MOCK, id.value()))
                .asking(() -> hasNoQuestions(form, errors))
                .storing(version ->
                        journal.begin(id, Objects.requireNonNull(form.kind), Objects.requireNonNull(form.length)))
                .orBackTo(() -> page(model))
                .then(() -> "/practice/mock/" + id);
    }

    private boolean hasNoQuestions(StartForm form, BindingResult errors) {
        if (journal.hasQuestions(Objects.requireNonNull(form.kind))) {
            return false;
        }
        errors.rejectValue("kind", "mock.noQuestions");
        return true;
    }

    private static String page(Model model) {
        model.addAttribute("kinds", MockKind.values());
        model.addAttribute("lengths", StartForm.LENGTHS);
        return "practice/new-mock";
    }
}
