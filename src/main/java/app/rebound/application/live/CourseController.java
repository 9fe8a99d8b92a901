package app.rebound.application.live;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How an application goes, one tap each: on to a stage, over, on after all. */
@Controller
@RequestMapping("/applications/{id}")
class CourseController {

    /** What is more than a line on the next page. */
    private static final String ARRIVAL = "/arrival";

    private final ApplicationJournal journal;
    private final JournalDay journalDay;

    CourseController(ApplicationJournal journal, JournalDay journalDay) {
        this.journal = journal;
        this.journalDay = journalDay;
    }

    @PostMapping("/stage")
    String reach(@PathVariable ApplicationId id, @RequestParam Stage stage, RedirectAttributes redirect) {
        var before = journal.get(id).details();
        journal.reach(id, stage);
        if (before.stage() != stage) {
            var said = stage == Stage.OFFER ? "application.offered" : "application.moved." + stage;
            Flash.undoable(redirect, back(id, before.stage()), page(id), said, before.company());
        }
        return "redirect:" + page(id) + (stage == Stage.OFFER && before.stage() != stage ? ARRIVAL : "");
    }

    @PostMapping("/closing")
    String close(@PathVariable ApplicationId id, @RequestParam Outcome outcome, RedirectAttributes redirect) {
        var company = journal.get(id).details().company();
        if (!outcome.isClosing()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        journal.close(id, outcome, journalDay.today());
        var said = outcome == Outcome.ACCEPTED ? "application.accepted" : "application.closed";
        Flash.undoable(redirect, page(id) + "/closing/undo", page(id), said, company);
        return "redirect:" + page(id) + (outcome == Outcome.ACCEPTED ? ARRIVAL : "");
    }

    /** Closed by mistake. */
    @PostMapping("/closing/undo")
    String forgetClosing(@PathVariable ApplicationId id, RedirectAttributes redirect) {
        journal.forgetEnding(id);
        Flash.status(redirect, "application.reopened");
        return "redirect:" + page(id);
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable ApplicationId id, RedirectAttributes redirect) {
        journal.reopen(id);
        Flash.status(redirect, "application.reopened");
        return "redirect:" + page(id);
    }

    private static String back(ApplicationId id, Stage stage) {
        return "%s/stage?stage=%s".formatted(page(id), stage);
    }

    private static String page(ApplicationId id) {
        return "/applications/" + id;
    }
}
