package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.NameMatch;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Names the employer of an application, however it stands: often it is known only later. */
@Controller
@RequestMapping("/applications/{id}/employer")
class EmployerNameController {

    private final ApplicationJournal journal;

    EmployerNameController(ApplicationJournal journal) {
        this.journal = journal;
    }

    @GetMapping
    String ask(@PathVariable ApplicationId id, Model model) {
        model.addAttribute("form", EmployerForm.of(journal.get(id)));
        return page(id, model);
    }

    @PostMapping
    String name(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") EmployerForm form,
            BindingResult errors,
            Exchange exchange,
            RedirectAttributes redirect,
            Model model) {
        var before = journal.get(id).details().company();
        return exchange.change(form, errors, () -> EmployerForm.of(journal.get(id)))
                .storing(version -> journal.nameEmployer(id, version, Objects.requireNonNull(form.company)))
                .orBackTo(() -> page(id, model))
                .then(() -> tell(id, before, Objects.requireNonNull(form.company), redirect));
    }

    /** Says what became of it, with the way back, and answers the page that shows it. */
    private String tell(ApplicationId id, String before, String now, RedirectAttributes redirect) {
        var page = (NameMatch.isKnown(now) ? "/employers/" : "/applications/") + id;
        if (now.equals(before)) {
            Flash.status(redirect, "employer.named", now);
        } else {
            Flash.undoable(redirect, calling(id, before), page, "employer.named", now);
        }
        return page;
    }

    private String calling(ApplicationId id, String employer) {
        return UriComponentsBuilder.fromPath("/applications/{id}/employer")
                .queryParam("company", "{employer}")
                .queryParam("version", "{version}")
                .encode()
                .buildAndExpand(id, employer, journal.get(id).version())
                .toUriString();
    }

    private String page(ApplicationId id, Model model) {
        model.addAttribute("job", journal.get(id));
        return "applications/employer-name";
    }
}
