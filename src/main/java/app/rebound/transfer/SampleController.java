package app.rebound.transfer;

import app.rebound.platform.NotFound;
import app.rebound.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sample journey, there and back. */
@Controller
class SampleController {

    private final SampleJourney journey;

    SampleController(SampleJourney journey) {
        this.journey = journey;
    }

    @PostMapping("/sample-journey")
    String load(RedirectAttributes redirect) {
        journey.load();
        Flash.status(redirect, "sample.loaded");
        return "redirect:/dashboard";
    }

    @PostMapping("/sample-journey/removal")
    String remove(RedirectAttributes redirect) {
        var kept = journey.remove();
        var said = kept == 0 ? "sample.removed" : "sample.removed.kept";
        Flash.undoable(redirect, "/sample-journey/undo", "/dashboard", said, kept);
        return "redirect:/dashboard";
    }

    @PostMapping("/sample-journey/undo")
    String undo(RedirectAttributes redirect) {
        if (!journey.restore()) {
            throw new NotFound();
        }
        Flash.status(redirect, "removal.undone");
        return "redirect:/dashboard";
    }
}
