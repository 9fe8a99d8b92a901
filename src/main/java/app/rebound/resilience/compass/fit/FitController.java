package app.rebound.resilience.compass.fit;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.resilience.compass.Compass;
import app.rebound.resilience.compass.CompassJournal;
import app.rebound.resilience.compass.Line;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Holds one application against the compass, and lists those that were and those that were not. */
@Controller
class FitController {

    private final FitJournal fits;
    private final CompassJournal compass;
    private final ApplicationJournal applications;

    FitController(FitJournal fits, CompassJournal compass, ApplicationJournal applications) {
        this.fits = fits;
        this.compass = compass;
        this.applications = applications;
    }

    @GetMapping("/compass/applications")
    String list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var held = "held".equals(show);
        var number = PageRequests.page(page);
        model.addAttribute("held", held);
        model.addAttribute("number", number);
        model.addAttribute("tally", fits.tally());
        model.addAttribute(
                "page", held ? fits.held(number, PageRequests.SIZE) : fits.waiting(number, PageRequests.SIZE));
        return "compass/applications";
    }

    @GetMapping("/applications/{id}/fit")
    String look(@PathVariable ApplicationId id, Model model) {
        model.addAttribute(FitForm.of(fits.of(id)));
        return page(id, compass.all(), model);
    }

    @PostMapping("/applications/{id}/fit")
    String hold(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute FitForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        applications.get(id);
        var lines = compass.all();
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, lines, model);
        }
        var details = form.toDetails(lines.touchable().stream().map(Line::id).collect(Collectors.toSet()));
        try {
            fits.hold(id, form.getVersion(), details);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            var stored = fits.of(id);
            if (!details.equals(stored.details())) {
                var now = FitForm.of(stored);
                form.setVersion(now.getVersion());
                model.addAttribute("saved", form.differencesTo(now));
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(id, lines, model);
            }
        }
        Flash.draftSaved(redirect, "fit-" + id);
        Flash.status(redirect, "fit.saved");
        return "redirect:/applications/" + id;
    }

    private String page(ApplicationId id, Compass lines, Model model) {
        model.addAttribute("job", applications.get(id));
        model.addAttribute("compass", lines);
        model.addAttribute("fits", Fit.values());
        return "compass/fit";
    }
}
