package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The note about an employer: add, edit, remove. The employer's page shows it. */
@Controller
@RequestMapping("/employers")
class EmployerNoteController {

    private final EmployerNoteJournal notes;
    private final Tries tries;

    EmployerNoteController(EmployerNoteJournal notes, Tries tries) {
        this.notes = notes;
        this.tries = tries;
    }

    @GetMapping("/{application}/notes/new")
    String blank(@PathVariable ApplicationId application, Model model) {
        model.addAttribute("form", new EmployerNoteForm());
        return addPage(application, model);
    }

    @PostMapping("/{application}/notes")
    String add(
            @PathVariable ApplicationId application,
            @Valid @ModelAttribute("form") EmployerNoteForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var id = new EmployerNoteId(form.item());
        return exchange.add(form, errors, () -> notes.find(id).map(EmployerNoteForm::of))
                .unless(() -> notes.isRemoved(id))
                .storing(version -> notes.save(id, version, application, form.words()))
                .orBackTo(() -> addPage(application, model))
                .then(() -> "/employers/" + application, "employer.note.saved");
    }

    @GetMapping("/notes/{id}/edit")
    String edit(@PathVariable EmployerNoteId id, Model model) {
        var note = notes.get(id);
        model.addAttribute("form", EmployerNoteForm.of(note));
        return editPage(note, model);
    }

    @PostMapping("/notes/{id}")
    String revise(
            @PathVariable EmployerNoteId id,
            @Valid @ModelAttribute("form") EmployerNoteForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        return exchange.change(form, errors, () -> EmployerNoteForm.of(notes.get(id)))
                .storing(version -> notes.revise(id, version, form.words()))
                .orBackTo(() -> editPage(notes.get(id), model))
                .then(() -> "/employers/" + notes.get(id).application(), "employer.note.saved");
    }

    @PostMapping("/notes/{id}/removal")
    String remove(@PathVariable EmployerNoteId id, RedirectAttributes redirect) {
        var employer = "/employers/" + notes.get(id).application();
        notes.remove(id);
        Flash.removed(redirect, Removable.EMPLOYER_NOTE, id.value(), employer, "employer.note.removed");
        return "redirect:" + employer;
    }

    private String addPage(ApplicationId application, Model model) {
        model.addAttribute("action", "/employers/%s/notes".formatted(application));
        return page(application, model);
    }

    private String editPage(StoredEmployerNote note, Model model) {
        model.addAttribute("action", "/employers/notes/" + note.id());
        model.addAttribute("removal", "/employers/notes/%s/removal".formatted(note.id()));
        return page(note.application(), model);
    }

    private String page(ApplicationId application, Model model) {
        model.addAttribute("company", tries.atEmployerOf(application).get(0).company());
        model.addAttribute("back", "/employers/" + application);
        return "applications/employer-note";
    }
}
