package app.rebound.transfer;

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
        journey.remove();
        Flash.status(redirect, "sample.removed");
        return "redirect:/dashboard";
    }
}
