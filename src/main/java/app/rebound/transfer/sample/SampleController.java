package app.rebound.transfer.sample;

import app.rebound.account.sample.SampleAddress;
import app.rebound.account.sample.SampleVisit;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way into the sample journey. */
@Controller
class SampleController {

    private final SampleVisit visit;
    private final SampleFile file;

    SampleController(SampleVisit visit, SampleFile file) {
        this.visit = visit;
        this.file = file;
    }

    @PostMapping(SampleAddress.OPEN)
    String open(HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        if (visit.begin(request, response, file::restore)) {
            Flash.status(redirect, "sample.opened");
        }
        return "redirect:/dashboard";
    }
}
