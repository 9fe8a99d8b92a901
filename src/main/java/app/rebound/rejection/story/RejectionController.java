package app.rebound.rejection.story;

import app.rebound.application.ApplicationJournal;
import app.rebound.application.live.CompanyMemory;
import app.rebound.application.round.RoundSource.RoundPart;
import app.rebound.application.round.StoredRound;
import app.rebound.platform.Decoration;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.help.GentleLine;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.text.Dates;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.OwnWords;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.entry.StoryPart;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import app.rebound.rejection.log.RejectionForm;
import app.rebound.rejection.log.RejectionLog;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The story of one rejection: read it, edit it, come back to it, remove it. */
@Controller
class RejectionController {

    private final RejectionJournal journal;
    private final ApplicationJournal course;
    private final RejectionLog log;
    private final Feelings feelings;
    private final StoryReader stories;
    private final CompanyMemory memory;
    private final GentleLine gentle;
    private final Decoration decoration;
    private final JournalDay journalDay;

    RejectionController(
            RejectionJournal journal,
            ApplicationJournal course,
            RejectionLog log,
            Feelings feelings,
            StoryReader stories,
            CompanyMemory memory,
            GentleLine gentle,
            Decoration decoration,
            JournalDay journalDay) {
        this.journal = journal;
        this.course = course;
        this.log = log;
        this.feelings = feelings;
        this.stories = stories;
        this.memory = memory;
        this.gentle = gentle;
        this.decoration = decoration;
        this.journalDay = journalDay;
    }

    /** What the page needs is read before what decorates it. */
    @GetMapping("/rejections/{id}")
    String story(@PathVariable RejectionId id, Model model) {
        return decoration.beside(() -> {
            var read = stories.read(id);
            var entry = read.entry();
            model.addAttribute("rejection", entry);
            model.addAttribute("story", read.events());
            model.addAttribute("facts", read.facts());
            model.addAttribute("taken", read.taken());
            model.addAttribute("people", read.people());
            stories.step(read).ifPresent(step -> model.addAttribute("step", step));
            model.addAttribute(
                    "goesOn",
                    !entry.isStanding() && course.get(entry.applicationId()).isOpen());
            model.addAttribute("tomorrow", journalDay.today().plusDays(1));
            gentle.offer(model, ownWords(read.story()));
            model.addAttribute("offers", stories.offers(read));
            model.addAttribute(
                    "memory",
                    decoration.read(
                            CompanyMemory.class,
                            List.of(),
                            () -> memory.of(entry.application().company(), entry.applicationId())));
            return "rejections/story";
        });
    }

    private static List<String> ownWords(List<StoryPart> story) {
        return story.stream()
                .map(StoryPart::content)
                .flatMap(RejectionController::withParts)
                .filter(OwnWords.class::isInstance)
                .flatMap(content -> ((OwnWords) content).ownWords().stream())
                .toList();
    }

    /** What was made of a round stands below it. */
    private static Stream<Object> withParts(Object content) {
        return content instanceof StoredRound round
                ? round.told().stream().map(RoundPart::content)
                : Stream.of(content);
    }

    @GetMapping("/rejections/{id}/edit")
    String edit(@PathVariable RejectionId id, Model model) {
        model.addAttribute("form", saved(id));
        return editPage(id, model);
    }

    @PostMapping("/rejections/{id}")
    String revise(
            @PathVariable RejectionId id,
            @Valid @ModelAttribute("form") RejectionForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        return exchange.change(form, errors, () -> saved(id))
                .storing(version ->
                        log.revise(id, version, form.toApplication(), form.toDetails(), form.feelings.toRatings()))
                .orBackTo(() -> editPage(id, model))
                .then(() -> "/rejections/" + id, "rejection.saved");
    }

    /** Not now: choose a day. Without one, the entry no longer waits. */
    @PostMapping("/rejections/{id}/return")
    String comeBack(
            @PathVariable RejectionId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        if (day == null) {
            journal.waitNoLonger(id);
            Flash.status(redirect, "rejection.return.off");
        } else {
            journal.comeBackOn(id, Dates.within(day, journalDay.today()));
            Flash.status(redirect, "rejection.return.set");
        }
        return "redirect:"
                + switch (back == null ? "" : back) {
                    case "entry" -> "/rejections/" + id;
                    case "logged" -> "/rejections/%s/logged".formatted(id);
                    default -> "/dashboard";
                };
    }

    @PostMapping("/rejections/{id}/removal")
    String remove(@PathVariable RejectionId id, RedirectAttributes redirect) {
        var rejection = journal.get(id);
        journal.remove(id);
        Flash.removed(
                redirect,
                Removable.APPLICATION,
                rejection.applicationId().value(),
                "/rejections/" + id,
                "rejection.removed",
                rejection.application().company());
        return "redirect:/rejections";
    }

    private RejectionForm saved(RejectionId id) {
        return RejectionForm.of(journal.get(id), feelings.at(id, Moment.FIRST));
    }

    private String editPage(RejectionId id, Model model) {
        model.addAttribute("id", id);
        RejectionForm.addOptions(model);
        return "rejections/edit";
    }
}
