package app.rebound.application.preparation;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.platform.form.Exchange;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the person looks up before an interview. */
@Controller
@RequestMapping("/applications/{id}/research")
class ResearchController {

    private final ResearchJournal journal;
    private final ApplicationJournal applications;

    ResearchController(ResearchJournal journal, ApplicationJournal applications) {
        this.journal = journal;
        this.applications = applications;
    }

    @GetMapping
    String research(@PathVariable ApplicationId id, Model model) {
        model.addAttribute("form", saved(id));
        return page(id, model);
    }

    @PostMapping
    String save(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") ResearchForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        applications.get(id);
        return exchange.change(form, errors, () -> saved(id))
                .storing(version -> journal.save(id, version, form.toDetails()))
                .orBackTo(() -> page(id, model))
                .then(() -> "/applications/" + id, "research.saved");
    }

    private ResearchForm saved(ApplicationId id) {
        return ResearchForm.of(id, journal.of(id));
    }

    private String page(ApplicationId id, Model model) {
        model.addAttribute("job", applications.get(id));
        model.addAttribute("topics", Topic.values());
        return "applications/research";
    }
}
