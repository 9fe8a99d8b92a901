package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.live.CompanyMemory;
import app.rebound.platform.Decoration;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.GentleLine;
import app.rebound.rejection.feeling.Emotion;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The quick log: under a minute from opening the page to being done. */
@Controller
class LogController {

    private static final String PAGE = "rejections/new";

    private final RejectionJournal journal;
    private final ApplicationLog applications;
    private final ApplicationJournal course;
    private final CompanyMemory memory;
    private final GentleLine gentle;
    private final Decoration decoration;
    private final Clock clock;

    LogController(
            RejectionJournal journal,
            ApplicationLog applications,
            ApplicationJournal course,
            CompanyMemory memory,
            GentleLine gentle,
            Decoration decoration,
            Clock clock) {
        this.journal = journal;
        this.applications = applications;
        this.course = course;
        this.memory = memory;
        this.gentle = gentle;
        this.decoration = decoration;
        this.clock = clock;
    }

    /** Opened from an application, the log is filled in with what is known of it. */
    @GetMapping("/rejections/new")
    String blank(@RequestParam(required = false) @Nullable ApplicationId application, Model model) {
        if (application == null) {
            model.addAttribute(RejectionForm.blank(today()));
            return page(model);
        }
        var ended = course.get(application);
        var rejection = journal.of(application);
        if (rejection.isPresent()) {
            return "redirect:/rejections/" + rejection.get();
        }
        model.addAttribute(RejectionForm.ending(ended, today()));
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
            model.addAttribute(
                    "memory",
                    decoration.read(CompanyMemory.class, List.of(), () -> memory.of(form.getCompany(), form.ended())));
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
            return saved(id, form, redirect);
        }
        if (before.isPresent() || journal.isRemoved(id)) {
            // The page is used again for another entry, or its own is gone: the id is taken.
            id = RejectionId.next();
        }
        form.setEntry(id);
        if (!form.isAnother() && isAsked(form, application, model)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        try {
            if (form.ended() == null) {
                journal.log(id, application, details, felt, false);
            } else {
                journal.logEnd(id, form.ended(), application, details, felt);
            }
        } catch (DataIntegrityViolationException refused) {
            // Sent twice in the same instant: the other one was first, and may have said something else.
            var first = journal.find(id).orElseThrow(() -> refused);
            if (!journal.says(id, application, details, felt)) {
                model.addAttribute("first", first);
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(model);
            }
        }
        return saved(id, form, redirect);
    }

    /** Whether the person has to say first if this is an entry, or the end of an application, that is already there. */
    private boolean isAsked(RejectionForm form, ApplicationDetails application, Model model) {
        var same = sameAs(form, application);
        if (same.isPresent()) {
            model.addAttribute("same", same.get());
            return true;
        }
        var open =
                form.ended() == null ? memory.stillOpen(application.company(), application.role()) : Optional.empty();
        open.ifPresent(found -> model.addAttribute("stillOpen", found));
        return open.isPresent();
    }

    private Optional<RejectionView> sameAs(RejectionForm form, ApplicationDetails application) {
        var ended = form.ended();
        var logged = ended == null ? Optional.<RejectionId>empty() : journal.of(ended);
        return logged.isPresent()
                ? logged.flatMap(journal::find)
                : journal.perhapsTheSame(
                        application.company(),
                        application.role(),
                        form.toDetails().heardOn());
    }

    private static String saved(RejectionId id, RejectionForm form, RedirectAttributes redirect) {
        Flash.draftSaved(redirect, form.draft());
        return "redirect:/rejections/%s/logged".formatted(id);
    }

    @GetMapping("/rejections/{id}/logged")
    String logged(@PathVariable RejectionId id, Model model) {
        var rejection = journal.get(id);
        model.addAttribute("rejection", rejection);
        gentle.offer(model, rejection.details().note());
        model.addAttribute("tomorrow", today().plusDays(1));
        model.addAttribute("inThreeDays", today().plusDays(3));
        model.addAttribute("inAWeek", today().plusDays(7));
        return "rejections/logged";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String page(Model model) {
        model.addAttribute("companies", decoration.read(ApplicationLog.class, List.of(), applications::companies));
        model.addAttribute("roles", decoration.read(ApplicationLog.class, List.of(), applications::roles));
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
