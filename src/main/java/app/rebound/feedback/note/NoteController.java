package app.rebound.feedback.note;

import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.request.RequestId;
import app.rebound.feedback.request.RequestJournal;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One feedback note: keep it, read it when ready, cover it again, edit or remove it. */
@Controller
class NoteController {

    private final NoteJournal notes;
    private final RejectionJournal rejections;
    private final RequestJournal requests;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    NoteController(
            NoteJournal notes,
            RejectionJournal rejections,
            RequestJournal requests,
            RemovedItems removed,
            JournalDay journalDay) {
        this.notes = notes;
        this.rejections = rejections;
        this.requests = requests;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    @GetMapping("/rejections/{id}/feedback/new")
    String blank(
            @PathVariable RejectionId id, @RequestParam(required = false) @Nullable RequestId request, Model model) {
        var form = requests.find(request, id)
                .map(asked -> NoteForm.answering(asked, journalDay.today()))
                .orElseGet(() -> NoteForm.blank(rejections.get(id).details().heardOn()));
        model.addAttribute("form", form);
        return newPage(id, form, model);
    }

    @PostMapping("/rejections/{id}/feedback")
    String add(
            @PathVariable RejectionId id,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        var note = new NoteId(form.item());
        return exchange.add(form, errors, () -> notes.find(note).map(NoteForm::of))
                .unless(() -> removed.has(Removable.NOTE, note.value()))
                .storing(version -> notes.save(note, id, version, form.toDetails(), form.covered, form.request))
                .orBackTo(() -> newPage(id, form, model))
                .then(() -> "/rejections/%s#note-%s".formatted(id, note), "note.saved");
    }

    @PostMapping("/feedback/{id}/opening")
    String open(@PathVariable NoteId id) {
        notes.open(id);
        return backTo(notes.get(id));
    }

    @PostMapping("/feedback/{id}/cover")
    String cover(@PathVariable NoteId id) {
        notes.cover(id);
        return backTo(notes.get(id));
    }

    /** A covered note is opened first: the form holds its text. */
    @GetMapping("/feedback/{id}/edit")
    String edit(@PathVariable NoteId id, Model model) {
        var note = notes.get(id);
        if (!note.opened()) {
            return backTo(note);
        }
        model.addAttribute("form", NoteForm.of(note));
        return editPage(note, model);
    }

    @PostMapping("/feedback/{id}")
    String revise(
            @PathVariable NoteId id,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        return exchange.change(form, errors, () -> NoteForm.of(notes.get(id)))
                .storing(version -> notes.revise(id, version, form.toDetails()))
                .orBackTo(() -> editPage(notes.get(id), model))
                .then(() -> address(notes.get(id)), "note.saved");
    }

    @PostMapping("/feedback/{id}/removal")
    String remove(@PathVariable NoteId id, RedirectAttributes redirect) {
        var note = notes.get(id);
        notes.remove(id);
        Flash.removed(redirect, Removable.NOTE, id.value(), "/rejections/" + note.rejection(), "note.removed");
        return "redirect:/rejections/" + note.rejection();
    }

    private String newPage(RejectionId id, NoteForm form, Model model) {
        model.addAttribute("rejection", rejections.get(id));
        model.addAttribute(
                "asked",
                requests.find(form.request, id)
                        .or(() -> requests.waitingFor(id))
                        .orElse(null));
        model.addAttribute("channels", Channel.values());
        return "feedback/new";
    }

    private String editPage(StoredNote note, Model model) {
        model.addAttribute("rejection", rejections.get(note.rejection()));
        model.addAttribute("id", note.id());
        model.addAttribute("channels", Channel.values());
        return "feedback/edit";
    }

    private static String backTo(StoredNote note) {
        return "redirect:" + address(note);
    }

    private static String address(StoredNote note) {
        return "/rejections/%s#note-%s".formatted(note.rejection(), note.id());
    }
}
