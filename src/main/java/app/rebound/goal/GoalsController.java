package app.rebound.goal;

import app.rebound.feedback.ThemeId;
import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All goals, and setting another one. */
@Controller
class GoalsController {

    /** Closed goals that the page of all goals shows; the others are one link away. */
    private static final int CLOSED_SHOWN = 5;

    private final GoalJournal journal;
    private final RejectionJournal rejections;
    private final RemovedItems removed;
    private final Clock clock;

    GoalsController(GoalJournal journal, RejectionJournal rejections, RemovedItems removed, Clock clock) {
        this.journal = journal;
        this.rejections = rejections;
        this.removed = removed;
        this.clock = clock;
    }

    /** The goals that stand in one way. */
    record Section(GoalStatus status, Slice<GoalSummary> goals) {}

    @GetMapping("/goals")
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var only = PageRequests.constant(GoalStatus.class, status);
        var number = PageRequests.page(page);
        var sections = only == null
                ? Arrays.stream(GoalStatus.values()).map(this::first).toList()
                : List.of(new Section(only, journal.goals(only, number, PageRequests.SIZE)));
        model.addAttribute("only", only);
        model.addAttribute("number", number);
        model.addAttribute("today", today());
        model.addAttribute("sections", sections);
        model.addAttribute(
                "none",
                only == null
                        && sections.stream().allMatch(section -> section.goals().isEmpty()));
        return "goals/list";
    }

    private Section first(GoalStatus status) {
        return new Section(
                status, journal.goals(status, 1, status == GoalStatus.ACTIVE ? PageRequests.SIZE : CLOSED_SHOWN));
    }

    /** Reached from whatever can raise a goal, or from nothing at all. */
    @GetMapping("/goals/new")
    String blank(
            @RequestParam(required = false) @Nullable RejectionId rejection,
            @RequestParam(required = false) @Nullable ThemeId theme,
            @RequestParam(required = false) @Nullable String origin,
            @RequestParam(required = false) @Nullable String text,
            Model model) {
        var kind = PageRequests.constant(RaisedBy.Origin.class, origin);
        var form = GoalForm.raisedBy(new RaisedBy(rejection, theme, kind, text));
        model.addAttribute(form);
        model.addAttribute("entry", rejection == null ? null : rejections.get(rejection));
        return "goals/new";
    }

    @PostMapping("/goals")
    String set(
            @Valid @ModelAttribute GoalForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(today(), null, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var rejection = form.getRejection();
            model.addAttribute(
                    "entry",
                    rejection == null ? null : rejections.find(rejection).orElse(null));
            return "goals/new";
        }
        var details = form.toDetails(today());
        var id = form.getGoal() == null ? GoalId.next() : form.getGoal();
        var before = journal.find(id);
        if (before.isPresent() && before.get().details().title().equals(details.title())) {
            // Sent again: nothing has changed, or the person went back and added something.
            journal.setAgain(id, before.get().version(), details);
        } else {
            if (before.isPresent() || removed.has(Removable.GOAL, id.value())) {
                // The page is used again for another goal, or its own is gone: the id is taken.
                id = GoalId.next();
            }
            journal.set(id, details, false);
        }
        Flash.draftSaved(redirect, form.draft());
        Flash.status(redirect, "goal.set");
        return "redirect:/goals/" + id;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
