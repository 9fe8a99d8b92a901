package app.rebound.rejection.story;

import app.rebound.platform.web.Flash;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.StoredRejection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A no that was none: the employer came back, or it was logged by mistake. The application goes on; each has a way back. */
@Controller
@RequestMapping("/rejections/{id}")
class TakingBackController {

    private final RejectionJournal journal;

    TakingBackController(RejectionJournal journal) {
        this.journal = journal;
    }

    @PostMapping("/taking-back")
    String takeBack(@PathVariable RejectionId id, RedirectAttributes redirect) {
        var entry = journal.get(id);
        journal.takeBack(id);
        return goesOn(entry, "rejection.takenBack", redirect);
    }

    /** The entry alone goes. */
    @PostMapping("/entry-removal")
    String remove(@PathVariable RejectionId id, RedirectAttributes redirect) {
        var entry = journal.get(id);
        journal.removeEntry(id);
        return goesOn(entry, entry.isStanding() ? "rejection.neverWas" : "rejection.entry.removed", redirect);
    }

    @PostMapping("/standing")
    String stand(@PathVariable RejectionId id, RedirectAttributes redirect) {
        journal.stand(id);
        Flash.status(redirect, "rejection.stands");
        return "redirect:/rejections/" + id;
    }

    private static String goesOn(StoredRejection entry, String said, RedirectAttributes redirect) {
        Flash.undoable(
                redirect,
                "/rejections/%s/standing".formatted(entry.id()),
                "/rejections/" + entry.id(),
                said,
                entry.application().company());
        return "redirect:/applications/" + entry.applicationId();
    }
}
