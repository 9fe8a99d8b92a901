package app.rebound.application.preparation;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
        model.addAttribute(ResearchForm.of(journal.of(id)));
        return page(id, model);
    }

    @PostMapping
    String save(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute ResearchForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        applications.get(id);
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, model);
        }
        try {
            // A form that is sent again, or unchanged, is no change.
            if (!form.toDetails().equals(journal.of(id).details())) {
                journal.save(id, form.getVersion(), form.toDetails());
            }
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            var now = ResearchForm.of(journal.of(id));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(id, model);
        }
        Flash.draftSaved(redirect, "research-" + id);
        Flash.status(redirect, "research.saved");
        return "redirect:/applications/" + id;
    }

    private String page(ApplicationId id, Model model) {
        model.addAttribute("job", applications.get(id));
        model.addAttribute("topics", Topic.values());
        return "applications/research";
    }
}
