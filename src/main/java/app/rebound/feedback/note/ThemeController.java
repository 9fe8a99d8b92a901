package app.rebound.feedback.note;

import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.feedback.theme.MentionJournal;
import app.rebound.feedback.theme.Mentioned;
import app.rebound.feedback.theme.ThemesPart;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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

/** What a note or a reflection is about: the person's word on the suggestions, and themes they add. */
@Controller
class ThemeController {

    private final MentionJournal mentions;
    private final FeedbackJournal feedback;
    private final NoteJournal notes;
    private final RejectionJournal rejections;

    ThemeController(MentionJournal mentions, FeedbackJournal feedback, NoteJournal notes, RejectionJournal rejections) {
        this.mentions = mentions;
        this.feedback = feedback;
        this.notes = notes;
        this.rejections = rejections;
    }

    @PostMapping("/themes/mentions/{id}/confirmation")
    String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        Flash.status(redirect, "theme.confirmed");
        return backTo(mentions.confirm(id));
    }

    @PostMapping("/themes/mentions/{id}/dismissal")
    String dismiss(@PathVariable UUID id, RedirectAttributes redirect) {
        Flash.status(redirect, "theme.dismissed");
        return backTo(mentions.dismiss(id));
    }

    @PostMapping("/themes/mentions/{id}/correction")
    String correct(
            @PathVariable UUID id,
            @RequestParam ThemeId theme,
            @RequestParam Polarity polarity,
            RedirectAttributes redirect) {
        Flash.status(redirect, "theme.confirmed");
        return backTo(mentions.correct(id, theme, polarity));
    }

    @GetMapping("/rejections/{id}/themes/new")
    String blank(@PathVariable RejectionId id, @RequestParam(required = false) @Nullable NoteId note, Model model) {
        check(id, note);
        var form = new ThemeForm();
        form.note = note;
        model.addAttribute("form", form);
        return page(id, note, model);
    }

    @PostMapping("/rejections/{id}/themes")
    String add(
            @PathVariable RejectionId id,
            @Valid @ModelAttribute("form") ThemeForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        check(id, form.note);
        var themes = feedback.themes();
        form.check(themes, errors);
        var item = form.item();
        return exchange.add(form, errors, () -> mentions.find(item).map(ThemeForm::of))
                .storing(version -> mentions.save(
                        item,
                        version,
                        id,
                        form.note,
                        Objects.requireNonNull(form.label(themes)),
                        Objects.requireNonNull(form.polarity)))
                .orBackTo(() -> page(id, form.note, model))
                .then(() -> address(id, form.note), "theme.confirmed");
    }

    /** Both are this journal's, and the note belongs to the entry. */
    private void check(RejectionId id, @Nullable NoteId note) {
        rejections.get(id);
        if (note != null && !notes.get(note).rejection().equals(id)) {
            throw new NotFound();
        }
    }

    private String page(RejectionId id, @Nullable NoteId note, Model model) {
        model.addAttribute("rejection", rejections.get(id));
        model.addAttribute("themes", feedback.themes());
        model.addAttribute("polarities", Polarity.values());
        model.addAttribute("anchor", ThemesPart.anchor(note));
        return "feedback/theme";
    }

    private static String backTo(Mentioned mention) {
        return backTo(mention.rejection(), mention.note());
    }

    private static String backTo(RejectionId rejection, @Nullable NoteId note) {
        return "redirect:" + address(rejection, note);
    }

    private static String address(RejectionId rejection, @Nullable NoteId note) {
        return "/rejections/%s#%s".formatted(rejection, ThemesPart.anchor(note));
    }
}
