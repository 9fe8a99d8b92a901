package app.rebound.rejection.log;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.live.CompanyMemory;
import app.rebound.application.live.Encounter;
import app.rebound.platform.Decoration;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.help.GentleLine;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.FeltChange;
import app.rebound.rejection.feeling.Moment;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quick log: under a minute from opening the page to being done. */
@Controller
class LogController {

    private static final String PAGE = "rejections/new";

    private final RejectionJournal journal;
    private final RejectionLog log;
    private final ApplicationLog applications;
    private final ApplicationJournal course;
    private final CompanyMemory memory;
    private final Feelings feelings;
    private final GentleLine gentle;
    private final Decoration decoration;
    private final JournalDay journalDay;

    LogController(
            RejectionJournal journal,
            RejectionLog log,
            ApplicationLog applications,
            ApplicationJournal course,
            CompanyMemory memory,
            Feelings feelings,
            GentleLine gentle,
            Decoration decoration,
            JournalDay journalDay) {
        this.journal = journal;
        this.log = log;
        this.applications = applications;
        this.course = course;
        this.memory = memory;
        this.feelings = feelings;
        this.gentle = gentle;
        this.decoration = decoration;
        this.journalDay = journalDay;
    }

    /** Opened from an application, the log is filled in with what is known of it. */
    @GetMapping("/rejections/new")
    String blank(@RequestParam(required = false) @Nullable ApplicationId application, Model model) {
        if (application == null) {
            model.addAttribute("form", RejectionForm.blank(today()));
            return page(model);
        }
        var ended = course.get(application);
        var rejection = journal.of(application);
        if (rejection.isPresent()) {
            return "redirect:/rejections/" + rejection.get();
        }
        model.addAttribute("form", RejectionForm.ending(ended, today()));
        model.addAttribute("withdrawn", ended.hasOffer());
        return page(model);
    }

    /** Whether it is there already, or ends an open application, is asked before anything is saved. */
    @PostMapping("/rejections")
    String log(
            @Valid @ModelAttribute("form") RejectionForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(today(), errors);
        var id = new RejectionId(form.item());
        return exchange.add(form, errors, () -> journal.find(id).map(this::saved))
                .unless(() -> journal.isRemoved(id))
                .asking(() -> !form.separate && isAsked(form, model))
                .storing(version -> log.save(
                        id, version, form.ended(), application(form), form.toDetails(), form.feelings.toRatings()))
                .orBackTo(() -> page(form, model))
                .then(() -> "/rejections/%s/logged".formatted(id));
    }

    private RejectionForm saved(StoredRejection rejection) {
        return RejectionForm.of(rejection, feelings.at(rejection.id(), Moment.FIRST));
    }

    /** Whether the person has to say first if this is an entry, or the end of an application, that is already there. */
    private boolean isAsked(RejectionForm form, Model model) {
        var application = form.toApplication();
        var same = sameAs(form, application);
        if (same.isPresent()) {
            model.addAttribute("same", same.get());
            return true;
        }
        var perhaps = form.ended() == null
                ? memory.perhapsEnded(application.company(), application.role(), application.via())
                : List.<Encounter>of();
        model.addAttribute("perhapsEnded", perhaps);
        return !perhaps.isEmpty();
    }

    /** What was asked about keeps the names it has, in which it was recognised; an employer that had none has one now. */
    private ApplicationDetails application(RejectionForm form) {
        var told = form.toApplication();
        return Optional.ofNullable(form.ends)
                .flatMap(applications::find)
                .map(known -> new ApplicationDetails(
                        known.isEmployerKnown() ? known.company() : told.company(),
                        known.role(),
                        told.stage(),
                        told.source(),
                        told.via(),
                        told.appliedOn(),
                        told.link()))
                .orElse(told);
    }

    private Optional<StoredRejection> sameAs(RejectionForm form, ApplicationDetails application) {
        var ended = form.ended();
        var logged = ended == null ? Optional.<RejectionId>empty() : journal.of(ended);
        return logged.isPresent()
                ? logged.flatMap(journal::find)
                : journal.perhapsTheSame(
                        application.company(),
                        application.role(),
                        application.via(),
                        form.toDetails().heardOn());
    }

    @GetMapping("/rejections/{id}/logged")
    String logged(@PathVariable RejectionId id, Model model) {
        var rejection = journal.get(id);
        model.addAttribute("rejection", rejection);
        gentle.offer(model, rejection.details().note());
        model.addAttribute("heavy", feelings.changes(id).stream().anyMatch(FeltChange::weighs));
        model.addAttribute("tomorrow", today().plusDays(1));
        model.addAttribute("inThreeDays", today().plusDays(3));
        model.addAttribute("inAWeek", today().plusDays(7));
        return "rejections/logged";
    }

    private LocalDate today() {
        return journalDay.today();
    }

    private String page(RejectionForm form, Model model) {
        model.addAttribute(
                "memory", decoration.read(CompanyMemory.class, List.of(), () -> memory.of(form.company, form.ended())));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("companies", decoration.read(ApplicationLog.class, List.of(), applications::companies));
        model.addAttribute("roles", decoration.read(ApplicationLog.class, List.of(), applications::roles));
        model.addAttribute("today", today());
        RejectionForm.addOptions(model);
        return PAGE;
    }
}
