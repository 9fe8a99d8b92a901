package app.rebound.rejection.reflection;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.reason.Control;
import app.rebound.rejection.round.RoundReflectionJournal;
import app.rebound.rejection.round.ToldRound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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

/** The guided reflection, saved as it is typed. */
@Controller
@RequestMapping("/rejections/{id}/reflection")
class ReflectionController {

    private final ReflectionJournal reflections;
    private final RejectionJournal rejections;
    private final Feelings feelings;
    private final RoundReflectionJournal rounds;
    private final JournalDay journalDay;

    ReflectionController(
            ReflectionJournal reflections,
            RejectionJournal rejections,
            Feelings feelings,
            RoundReflectionJournal rounds,
            JournalDay journalDay) {
        this.reflections = reflections;
        this.rejections = rejections;
        this.feelings = feelings;
        this.rounds = rounds;
        this.journalDay = journalDay;
    }

    /** What was written after the rounds stands beside it; as a start, it stands in the boxes that are empty. */
    @GetMapping
    String reflect(@PathVariable RejectionId id, @RequestParam(required = false) @Nullable String start, Model model) {
        model.addAttribute("rejection", rejections.get(id));
        var form = saved(id);
        if ("rounds".equals(start)) {
            model.addAttribute("started", form.startFrom(told(id)));
        }
        model.addAttribute(form);
        return page(id, model);
    }

    private List<ToldRound> told(RejectionId id) {
        return rounds.of(rejections.get(id).applicationId());
    }

    @PostMapping
    String save(
            @PathVariable RejectionId id,
            @Valid @ModelAttribute ReflectionForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var rejection = rejections.get(id);
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("rejection", rejection);
            return page(id, model);
        }
        try {
            store(id, form);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            var now = saved(id);
            if (!form.saysTheSameAs(now)) {
                form.setVersion(now.getVersion());
                model.addAttribute("saved", form.differencesTo(now));
                model.addAttribute("rejection", rejection);
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(id, model);
            }
        }
        Flash.draftSaved(redirect, draft(id));
        Flash.status(redirect, "reflection.saved");
        return "redirect:/rejections/" + id;
    }

    /** The same save at a pause in typing; answers the new version and the time, for the line that says so. */
    @PostMapping(headers = "X-Autosave")
    ResponseEntity<Map<String, Object>> autosave(
            @PathVariable RejectionId id, @Valid @ModelAttribute ReflectionForm form, BindingResult errors) {
        form.check(errors);
        if (errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        try {
            return savedNow(store(id, form));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            var now = saved(id);
            var version = now.getVersion();
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

    private long store(RejectionId id, ReflectionForm form) {
        return reflections.save(id, form.getVersion(), form.toText(), form.toReasons(), form.toAgain());
    }

    private ReflectionForm saved(RejectionId id) {
        return ReflectionForm.of(reflections.of(id), feelings.at(id, Moment.REFLECTED));
    }

    private String page(RejectionId id, Model model) {
        model.addAttribute("felt", feelings.changes(id));
        model.addAttribute("told", told(id));
        model.addAttribute("controls", Control.values());
        model.addAttribute("draft", draft(id));
        return "rejections/reflection";
    }

    private static String draft(RejectionId id) {
        return "reflection-" + id;
    }
}
