package app.rebound.reframing.page;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import app.rebound.platform.web.Viewer;
import app.rebound.reframing.ThoughtId;
import app.rebound.reframing.ThoughtJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.StoredRejection;
import app.rebound.rejection.feeling.EmotionFamily;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All thought records, and the beginning of another one. */
@Controller
@RequestMapping("/reframing")
class ThoughtsController {

    private final ThoughtJournal thoughts;
    private final RejectionJournal rejections;
    private final RemovedItems removed;
    private final WorkedExample example;
    private final MessageSource messages;
    private final Viewer viewer;

    ThoughtsController(
            ThoughtJournal thoughts,
            RejectionJournal rejections,
            RemovedItems removed,
            WorkedExample example,
            MessageSource messages,
            Viewer viewer) {
        this.thoughts = thoughts;
        this.rejections = rejections;
        this.removed = removed;
        this.example = example;
        this.messages = messages;
        this.viewer = viewer;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, Model model) {
        var shown = Pager.read(page, number -> thoughts.all(number, PageRequests.SIZE));
        model.addAttribute("thoughts", shown);
        model.addAttribute("pager", Pager.of(shown, number -> "/reframing?page=" + number));
        model.addAttribute("example", example.details());
        return "reframing/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable RejectionId entry, Model model) {
        var about = entry == null ? null : rejections.get(entry);
        model.addAttribute("form", ThoughtForm.blank(entry, about == null ? null : situation(about)));
        return newPage(about, model);
    }

    @PostMapping
    String begin(
            @Valid @ModelAttribute("form") ThoughtForm form, BindingResult errors, Exchange exchange, Model model) {
        form.check(errors);
        if (!errors.hasErrors()) {
            form.settle(List.of());
        }
        var id = new ThoughtId(form.item());
        return exchange.add(form, errors, () -> thoughts.find(id).map(ThoughtForm::begun))
                .unless(() -> removed.has(Removable.THOUGHT, id.value()))
                .storing(version -> thoughts.begin(id, version, form.entry, form.toDetails()))
                .orBackTo(() -> newPage(
                        form.entry == null ? null : rejections.find(form.entry).orElse(null), model))
                .then(() -> "/reframing/%s/edit#step-traps".formatted(id), "thought.begun");
    }

    private String newPage(@Nullable StoredRejection entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("families", EmotionFamily.values());
        model.addAttribute("example", example.details());
        return "reframing/new";
    }

    private String situation(StoredRejection entry) {
        var locale = LocaleContextHolder.getLocale();
        var application = entry.application();
        var stage = messages.getMessage("stage." + application.stage(), null, locale);
        return messages.getMessage(
                "thought.situation.of",
                new Object[] {
                    application.company(),
                    application.role(),
                    viewer.day(entry.details().heardOn(), "d MMMM yyyy"),
                    stage
                },
                locale);
    }
}
