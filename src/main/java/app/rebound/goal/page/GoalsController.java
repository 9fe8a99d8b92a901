package app.rebound.goal.page;

import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalStatus;
import app.rebound.goal.GoalSummary;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All goals. */
@Controller
class GoalsController {

    /** Closed goals that the page of all goals shows; the others are one link away. */
    private static final int CLOSED_SHOWN = 5;

    private final GoalJournal journal;
    private final JournalDay journalDay;

    GoalsController(GoalJournal journal, JournalDay journalDay) {
        this.journal = journal;
        this.journalDay = journalDay;
    }

    /** The goals that stand in one way. */
    record Section(GoalStatus status, Page<GoalSummary> goals) {}

    @GetMapping("/goals")
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var only = PageRequests.constant(GoalStatus.class, status);
        var sections = only == null
                ? Arrays.stream(GoalStatus.values()).map(this::first).toList()
                : List.of(new Section(
                        only, Pager.read(page, number -> journal.goals(only, number, PageRequests.SIZE))));
        if (only != null) {
            model.addAttribute(
                    "pager",
                    Pager.of(sections.get(0).goals(), number -> "/goals?status=%s&page=%d".formatted(only, number)));
        }
        model.addAttribute("only", only);
        model.addAttribute("table", WholeList.table(only == null ? "/goals" : "/goals?status=" + only));
        model.addAttribute("today", journalDay.today());
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
}
