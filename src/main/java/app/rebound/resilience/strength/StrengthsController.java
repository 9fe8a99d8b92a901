package app.rebound.resilience.strength;

import app.rebound.feedback.FeedbackJournal;
import app.rebound.feedback.GoodWords;
import app.rebound.feedback.NoteId;
import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.NotFound;
import app.rebound.resilience.win.WinId;
import app.rebound.resilience.win.WinJournal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All strengths, in the person's order, and another one: from nothing, from a win, or from what somebody said. */
@Controller
@RequestMapping("/strengths")
class StrengthsController {

    private static final int OFFERED = 5;

    private final StrengthJournal strengths;
    private final FeedbackJournal feedback;
    private final WinJournal wins;
    private final RemovedItems removed;
    private final MessageSource messages;
    private final Clock clock;

    StrengthsController(
            StrengthJournal strengths,
            FeedbackJournal feedback,
            WinJournal wins,
            RemovedItems removed,
            MessageSource messages,
            Clock clock) {
        this.strengths = strengths;
        this.feedback = feedback;
        this.wins = wins;
        this.removed = removed;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String order, Model model) {
        var all = strengths.all();
        model.addAttribute("strengths", all);
        model.addAttribute("order", order != null && all.size() > 1);
        model.addAttribute("goodWords", notKeptYet(all));
        return "strengths/strengths";
    }

    @GetMapping("/new")
    String begin(
            @RequestParam(required = false) @Nullable NoteId note,
            @RequestParam(required = false) @Nullable WinId win,
            Locale locale,
            Model model) {
        model.addAttribute(note != null ? from(note, locale) : win != null ? from(win) : StrengthForm.blank());
        return newPage(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute StrengthForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return newPage(model);
        }
        var details = form.toDetails();
        var id = form.getStrength() == null ? StrengthId.next() : form.getStrength();
        var before = strengths.find(id);
        if (before.isPresent() && before.get().details().title().equals(details.title())) {
            // Sent again: nothing has changed, or the person went back and added something.
            strengths.revise(id, before.get().version(), details);
        } else {
            if (before.isPresent() || removed.has(Removable.STRENGTH, id.value())) {
                // The page is used again for another strength, or its own is gone: the id is taken.
                id = StrengthId.next();
            }
            strengths.add(id, details, form.getNote(), false);
        }
        Flash.draftSaved(redirect, form.draft());
        Flash.status(redirect, "strength.kept");
        return "redirect:/strengths#strength-" + id;
    }

    private StrengthForm from(NoteId note, Locale locale) {
        var words = feedback.wordsOf(note).orElseThrow(NotFound::new);
        var somebody = messages.getMessage("strength.saidBy.at", new Object[] {words.company()}, locale);
        return StrengthForm.from(words, somebody);
    }

    private StrengthForm from(WinId win) {
        return StrengthForm.from(wins.find(win).orElseThrow(NotFound::new));
    }

    private String newPage(Model model) {
        model.addAttribute("goodWords", notKeptYet(strengths.all()));
        return "strengths/new";
    }

    private List<GoodWords> notKeptYet(List<StrengthLine> kept) {
        return feedback.goodWords(OFFERED + kept.size()).stream()
                .filter(words -> kept.stream().noneMatch(one -> words.note().equals(one.note())))
                .limit(OFFERED)
                .toList();
    }
}
