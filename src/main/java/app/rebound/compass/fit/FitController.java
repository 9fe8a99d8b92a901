package app.rebound.compass.fit;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.compass.Compass;
import app.rebound.compass.CompassJournal;
import app.rebound.compass.Line;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        var shown = Pager.read(
                page, number -> held ? fits.held(number, PageRequests.SIZE) : fits.waiting(number, PageRequests.SIZE));
        model.addAttribute("held", held);
        model.addAttribute("tally", fits.tally());
        model.addAttribute("page", shown);
        model.addAttribute(
                "pager",
                Pager.of(
                        shown,
                        number -> "/compass/applications?%spage=%d".formatted(held ? "show=held&" : "", number)));
        return "compass/applications";
    }

    @GetMapping("/applications/{id}/fit")
    String look(@PathVariable ApplicationId id, Model model) {
        model.addAttribute("form", FitForm.of(id, fits.of(id)));
        return page(id, compass.all(), model);
    }

    @PostMapping("/applications/{id}/fit")
    String hold(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") FitForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var lines = compass.all();
        form.touchOnly(lines.touchable().stream().map(Line::id).collect(Collectors.toSet()));
        return exchange.change(form, errors, () -> FitForm.of(id, fits.of(id)))
                .storing(version -> fits.hold(id, version, form.toDetails()))
                .orBackTo(() -> page(id, lines, model))
                .then(() -> "/applications/" + applications.get(id).id(), "fit.saved");
    }

    private String page(ApplicationId id, Compass lines, Model model) {
        model.addAttribute("job", applications.get(id));
        model.addAttribute("compass", lines);
        model.addAttribute("fits", Fit.values());
        return "compass/fit";
    }
}
