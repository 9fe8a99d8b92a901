package app.rebound.rejection;

import app.rebound.application.ApplicationLog;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.feeling.Emotion;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The quick log: under a minute from opening the page to being done. */
@Controller
class LogController {

    /** Where the browser keeps what is typed until it is saved. */
    static final String DRAFT = "new-rejection";

    private static final String PAGE = "rejections/new";

    private final RejectionJournal journal;
    private final ApplicationLog applications;
    private final Clock clock;

    LogController(RejectionJournal journal, ApplicationLog applications, Clock clock) {
        this.journal = journal;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping("/rejections/new")
    String blank(Model model) {
        model.addAttribute(RejectionForm.blank(today()));
        return page(model);
    }

    @PostMapping("/rejections")
    String log(
            @Valid @ModelAttribute RejectionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(today(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        var details = form.toDetails();
        var application = form.toApplication();
        var felt = form.getFeelings().toRatings();
        var id = form.getEntry() == null ? RejectionId.next() : form.getEntry();
        var before = journal.find(id);
        if (before.isPresent() && form.isFor(before.get().application())) {
            // Sent again: nothing has changed, or the person went back and added something.
            journal.revise(id, before.get().version(), application, details, felt);
            return saved(id, redirect);
        }
        if (before.isPresent() || journal.isRemoved(id)) {
            // The page is used again for another entry, or its own is gone: the id is taken.
            id = RejectionId.next();
        }
        form.setEntry(id);
        if (!form.isAnother()) {
            var same = journal.perhapsTheSame(application.company(), application.role(), details.heardOn());
            if (same.isPresent()) {
                model.addAttribute("same", same.get());
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(model);
            }
        }
        try {
            journal.log(id, application, details, felt, false);
        } catch (DataIntegrityViolationException refused) {
            // Sent twice in the same instant: the other one has saved it.
            if (journal.find(id).isEmpty()) {
                throw refused;
            }
        }
        return saved(id, redirect);
    }

    private static String saved(RejectionId id, RedirectAttributes redirect) {
        Flash.draftSaved(redirect, DRAFT);
        return "redirect:/rejections/%s/logged".formatted(id);
    }

    @GetMapping("/rejections/{id}/logged")
    String logged(@PathVariable RejectionId id, Model model) {
        model.addAttribute("rejection", journal.get(id));
        model.addAttribute("tomorrow", today().plusDays(1));
        model.addAttribute("inThreeDays", today().plusDays(3));
        model.addAttribute("inAWeek", today().plusDays(7));
        return "rejections/logged";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String page(Model model) {
        model.addAttribute("companies", applications.companies());
        model.addAttribute("roles", applications.roles());
        addOptions(model);
        return PAGE;
    }

    static void addOptions(Model model) {
        model.addAttribute("stages", Stage.values());
        model.addAttribute("sources", Source.values());
        model.addAttribute("ways", HeardBy.values());
        model.addAttribute("emotions", Emotion.values());
    }
}
