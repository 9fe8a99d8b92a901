package app.rebound.account.sample;

import app.rebound.account.signin.KeptForms;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way out of the sample. */
@Controller
class LeaveController {

    private final SampleVisit visit;
    private final KeptForms forms;

    LeaveController(SampleVisit visit, KeptForms forms) {
        this.visit = visit;
        this.forms = forms;
    }

    /** @param again whether to send the form that was refused because the sample was open */
    @PostMapping(SampleAddress.LEAVE)
    String leave(
            @RequestParam(required = false) boolean again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        visit.end(request, response);
        var refused = again ? forms.getRequest(request, response) : null;
        if (refused == null) {
            Flash.status(redirect, "sample.left");
        }
        return "redirect:"
                + Optional.ofNullable(refused).map(SavedRequest::getRedirectUrl).orElse("/dashboard");
    }

    /** Where a browser is led whose sample is there no longer. */
    @GetMapping(SampleAddress.CLOSED)
    String closed() {
        return "sample/closed";
    }
}
