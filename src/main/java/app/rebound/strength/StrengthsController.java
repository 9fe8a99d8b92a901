package app.rebound.strength;

import app.rebound.feedback.GoodWords;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.strength.win.WinId;
import app.rebound.strength.win.WinJournal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    private final JournalDay journalDay;

    StrengthsController(
            StrengthJournal strengths,
            FeedbackJournal feedback,
            WinJournal wins,
            RemovedItems removed,
            MessageSource messages,
            JournalDay journalDay) {
        this.strengths = strengths;
        this.feedback = feedback;
        this.wins = wins;
        this.removed = removed;
        this.messages = messages;
        this.journalDay = journalDay;
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
        model.addAttribute("form", note != null ? from(note, locale) : win != null ? from(win) : new StrengthForm());
        return newPage(model);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") StrengthForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(journalDay.today(), errors);
        var id = new StrengthId(form.item());
        return exchange.add(form, errors, () -> strengths.find(id).map(StrengthForm::of))
                .unless(() -> removed.has(Removable.STRENGTH, id.value()))
                .storing(version -> strengths.save(id, version, form.toDetails(), form.note))
                .orBackTo(() -> newPage(model))
                .then(() -> "/strengths#strength-" + id, "strength.kept");
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
