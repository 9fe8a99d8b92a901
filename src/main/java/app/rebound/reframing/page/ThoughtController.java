package app.rebound.reframing.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.help.GentleLine;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.reframing.StoredThought;
import app.rebound.reframing.ThoughtDetails;
import app.rebound.reframing.ThoughtId;
import app.rebound.reframing.ThoughtJournal;
import app.rebound.reframing.trap.Trap;
import app.rebound.reframing.trap.TrapJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.EmotionFamily;
import jakarta.validation.Valid;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One thought record: read it, work on it while it is saved as it is typed, remove it. */
@Controller
@RequestMapping("/reframing/{id}")
class ThoughtController {

    private final ThoughtJournal thoughts;
    private final TrapJournal traps;
    private final EvidenceOffers evidence;
    private final RejectionJournal rejections;
    private final GentleLine gentle;
    private final JournalDay journalDay;

    ThoughtController(
            ThoughtJournal thoughts,
            TrapJournal traps,
            EvidenceOffers evidence,
            RejectionJournal rejections,
            GentleLine gentle,
            JournalDay journalDay) {
        this.thoughts = thoughts;
        this.traps = traps;
        this.evidence = evidence;
        this.rejections = rejections;
        this.gentle = gentle;
        this.journalDay = journalDay;
    }

    @GetMapping
    String read(@PathVariable ThoughtId id, Model model) {
        var thought = thoughts.get(id);
        model.addAttribute("thought", thought);
        offerHelp(thought.details(), model);
        addEntry(thought.entry(), model);
        return "reframing/thought";
    }

    @GetMapping("/edit")
    String edit(@PathVariable ThoughtId id, Model model) {
        var thought = thoughts.get(id);
        var form = ThoughtForm.of(thought, traps.own());
        model.addAttribute("form", form);
        return page(thought, form, model);
    }

    /**
     * Saves the whole record.
     *
     * @param insert a sentence to put into what speaks against the thought before that
     * @param stay the step to come back to; without one, the work is done for now
     */
    @PostMapping("/edit")
    String save(
            @PathVariable ThoughtId id,
            @RequestParam(required = false) @Nullable String insert,
            @RequestParam(required = false) @Nullable String stay,
            @Valid @ModelAttribute("form") ThoughtForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var thought = thoughts.get(id);
        form.check(errors);
        if (insert != null) {
            form.insert(insert, errors);
        }
        if (!errors.hasErrors()) {
            form.settle(traps.own());
        }
        var edit = exchange.change(form, errors, () -> saved(id))
                .storing(version -> thoughts.save(id, version, form.toDetails(), form.traps.another))
                .orBackTo(() -> page(thought, form, model));
        if (insert != null || stay != null) {
            return edit.then(() -> "/reframing/%s/edit#step-%s".formatted(id, insert != null ? "evidence" : "balance"));
        }
        return edit.then(() -> "/reframing/" + id, "thought.saved");
    }

    /**
     * The same save at a pause in typing; answers the new version and the time, for the line that says so. Written out: it
     * has no page to come back to.
     */
    @PostMapping(path = "/edit", headers = "X-Autosave")
    ResponseEntity<Map<String, Object>> autosave(
            @PathVariable ThoughtId id, @Valid @ModelAttribute("form") ThoughtForm form, BindingResult errors) {
        form.check(errors);
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        try {
            return savedNow(thoughts.save(id, form.version, form.toDetails()));
        } catch (OptimisticLockingFailureException changed) {
            var now = saved(id);
            var version = now.version;
            return version != null && form.saysTheSameAs(now)
                    ? savedNow(version)
                    : ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
    }

    private ResponseEntity<Map<String, Object>> savedNow(long version) {
        var at = journalDay.now().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("version", version, "at", at.toString()));
    }

    private ThoughtForm saved(ThoughtId id) {
        return ThoughtForm.of(thoughts.get(id), traps.own());
    }

    @PostMapping("/removal")
    String remove(@PathVariable ThoughtId id, RedirectAttributes redirect) {
        thoughts.remove(id);
        Flash.removed(redirect, Removable.THOUGHT, id.value(), "/reframing/" + id, "thought.removed");
        return "redirect:/reframing";
    }

    private String page(StoredThought thought, ThoughtForm form, Model model) {
        model.addAttribute("id", thought.id());
        addEntry(thought.entry(), model);
        model.addAttribute("families", EmotionFamily.values());
        model.addAttribute("standard", Trap.values());
        model.addAttribute("evidence", evidence.beside(form.evidenceAgainst, thought.entry()));
        model.addAttribute("felt", thought.details().changes());
        offerHelp(thought.details(), model);
        return "reframing/edit";
    }

    private void offerHelp(ThoughtDetails words, Model model) {
        gentle.offer(model, words.situation(), words.thought(), words.evidenceFor(), words.friend(), words.balanced());
    }

    private void addEntry(@Nullable RejectionId entry, Model model) {
        model.addAttribute(
                "entry", entry == null ? null : rejections.find(entry).orElse(null));
    }
}
