package app.rebound.resilience.thought.page;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.RejectionView;
import app.rebound.rejection.feeling.Emotion;
import app.rebound.resilience.thought.ThoughtId;
import app.rebound.resilience.thought.ThoughtJournal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** All thought records, and the beginning of another one. */
@Controller
@RequestMapping("/reframing")
class ThoughtsController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");

    private final ThoughtJournal thoughts;
    private final RejectionJournal rejections;
    private final RemovedItems removed;
    private final WorkedExample example;
    private final MessageSource messages;

    ThoughtsController(
            ThoughtJournal thoughts,
            RejectionJournal rejections,
            RemovedItems removed,
            WorkedExample example,
            MessageSource messages) {
        this.thoughts = thoughts;
        this.rejections = rejections;
        this.removed = removed;
        this.example = example;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, Model model) {
        var number = PageRequests.page(page);
        model.addAttribute("number", number);
        model.addAttribute("thoughts", thoughts.all(number, PageRequests.SIZE));
        model.addAttribute("example", example.details());
        return "reframing/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable RejectionId entry, Model model) {
        var about = entry == null ? null : rejections.get(entry);
        model.addAttribute(ThoughtForm.blank(entry, about == null ? null : situation(about)));
        return newPage(about, model);
    }

    @PostMapping
    String begin(
            @Valid @ModelAttribute ThoughtForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var entry = form.getEntry();
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return newPage(entry == null ? null : rejections.find(entry).orElse(null), model);
        }
        var id = form.getMinted() == null ? ThoughtId.next() : form.getMinted();
        var before = thoughts.find(id);
        if (before.isPresent() && Objects.equals(before.get().details().thought(), form.getThought())) {
            // Sent again: nothing has changed, or the person went back and added something.
            thoughts.save(id, before.get().version(), before.get().details().begunAs(form.toDetails()));
        } else {
            if (before.isPresent() || removed.has(Removable.THOUGHT, id.value())) {
                // The page is used again for another thought, or its own is gone: the id is taken.
                id = ThoughtId.next();
            }
            thoughts.begin(id, entry, form.toDetails());
        }
        Flash.draftSaved(redirect, draft(entry));
        Flash.status(redirect, "thought.begun");
        return "redirect:/reframing/%s/edit#step-traps".formatted(id);
    }

    private String newPage(@Nullable RejectionView entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("emotions", Emotion.values());
        model.addAttribute("example", example.details());
        model.addAttribute("draft", draft(entry == null ? null : entry.id()));
        return "reframing/new";
    }

    private String situation(RejectionView entry) {
        var locale = LocaleContextHolder.getLocale();
        var application = entry.application();
        var stage = messages.getMessage("stage." + application.stage(), null, locale);
        return messages.getMessage(
                "thought.situation.of",
                new Object[] {
                    application.company(),
                    application.role(),
                    DAY.withLocale(locale).format(entry.details().heardOn()),
                    stage
                },
                locale);
    }

    private static String draft(@Nullable RejectionId entry) {
        return entry == null ? "new-thought" : "new-thought-" + entry;
    }
}
