package app.rebound.goal.wizard;

import app.rebound.feedback.ThemeId;
import app.rebound.feedback.ThemeName;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.goal.suggestion.IdeaBook;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.reason.Reason;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting a goal. */
@Controller
class NewGoalController {

    private final GoalJournal journal;
    private final RejectionJournal rejections;
    private final FeedbackJournal feedback;
    private final IdeaBook ideas;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    NewGoalController(
            GoalJournal journal,
            RejectionJournal rejections,
            FeedbackJournal feedback,
            IdeaBook ideas,
            RemovedItems removed,
            JournalDay journalDay) {
        this.journal = journal;
        this.rejections = rejections;
        this.feedback = feedback;
        this.ideas = ideas;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    /** Reached from whatever can raise a goal, or from nothing at all. */
    @GetMapping("/goals/new")
    String begin(
            @RequestParam(required = false) @Nullable RejectionId rejection,
            @RequestParam(required = false) @Nullable ThemeId theme,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String text,
            Model model) {
        var form = NewGoalForm.raisedBy(new RaisedBy(
                rejection,
                theme,
                PageRequests.constant(Reason.class, reason),
                PageRequests.constant(RaisedBy.Origin.class, origin),
                text));
        if (rejection != null) {
            rejections.get(rejection);
        }
        if (form.hasOrigin()) {
            form.propose(ideas.of(form.raisedBy(), null));
        }
        return page(form, model);
    }

    /** Proposals for words that nobody but the person knew before. */
    @PostMapping(path = "/goals", params = "propose")
    String propose(
            @Valid @ModelAttribute("form") NewGoalForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, model);
        }
        form.propose(ideas.of(form.raisedBy(), form.title));
        // The draft in the browser is of the page before, where nothing was chosen yet.
        model.addAttribute("returned", true);
        return page(form, model);
    }

    @PostMapping("/goals")
    String set(@Valid @ModelAttribute("form") NewGoalForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(today(), errors);
        var id = new GoalId(form.item());
        return exchange.add(form, errors, () -> journal.find(id).map(goal -> form.saved(goal, today())))
                .unless(() -> removed.has(Removable.GOAL, id.value()))
                .storing(version -> journal.save(id, version, details(form)))
                .orBackTo(() -> page(form, model))
                .then(() -> "/goals/" + id, "goal.set");
    }

    private GoalDetails details(NewGoalForm form) {
        var watched = Optional.ofNullable(form.about).flatMap(feedback::starter);
        return form.toDetails(today(), watched.map(ThemeName::id).orElse(null));
    }

    private String page(NewGoalForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "entry",
                form.rejection == null ? null : rejections.find(form.rejection).orElse(null));
        model.addAttribute("found", form.proposed ? ideas.of(form.raisedBy(), form.title) : null);
        model.addAttribute("horizons", Horizon.values());
        return "goals/new";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
