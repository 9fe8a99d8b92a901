package app.rebound.rejection.log;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.platform.form.Exchange;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.EmotionFamily;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Silence and a closed role can be felt and written about as a rejection can, and are not counted as one. */
@Controller
@RequestMapping("/applications/{application}/ending")
class QuietController {

    private final RejectionJournal journal;
    private final RejectionLog log;
    private final ApplicationJournal course;
    private final Feelings feelings;

    QuietController(RejectionJournal journal, RejectionLog log, ApplicationJournal course, Feelings feelings) {
        this.journal = journal;
        this.log = log;
        this.course = course;
        this.feelings = feelings;
    }

    /** What was written already is read; an application that goes on has no ending. */
    @GetMapping
    String blank(@PathVariable ApplicationId application, Model model) {
        if (!course.get(application).outcome().isQuiet()) {
            return "redirect:/applications/" + application;
        }
        var written = journal.endingsOf(application).stream()
                .filter(ending -> ending.kind().isQuiet() && ending.takenBackOn() == null)
                .findFirst();
        if (written.isPresent()) {
            return "redirect:/rejections/" + written.get().id();
        }
        model.addAttribute("form", new QuietForm());
        return page(application, model);
    }

    @PostMapping
    String write(
            @PathVariable ApplicationId application,
            @Valid @ModelAttribute("form") QuietForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(errors);
        var id = new RejectionId(form.item());
        return exchange.add(
                        form,
                        errors,
                        () -> journal.find(id).map(ending -> QuietForm.of(ending, feelings.at(id, Moment.FIRST))))
                .unless(() -> journal.isRemoved(id))
                .storing(version -> log.saveQuiet(id, version, application, form.note, form.feelings.toRatings()))
                .orBackTo(() -> page(application, model))
                .then(() -> "/rejections/" + id, "ending.saved");
    }

    private String page(ApplicationId application, Model model) {
        model.addAttribute("job", course.get(application));
        model.addAttribute("families", EmotionFamily.values());
        return "rejections/quiet";
    }
}
