package app.rebound.application.live;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Stage;
import app.rebound.application.preparation.ResearchJournal;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.StoredRound;
import app.rebound.platform.Decoration;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One application that has not ended in a rejection: read it, edit it, plan the next step, remove it. */
@Controller
@RequestMapping("/applications/{id}")
class ApplicationController {

    private final ApplicationJournal journal;
    private final ApplicationLog log;
    private final RoundJournal rounds;
    private final ResearchJournal research;
    private final CompanyMemory memory;
    private final List<EndingPage> endings;
    private final List<ApplicationSource> sources;
    private final Decoration decoration;
    private final JournalDay journalDay;

    ApplicationController(
            ApplicationJournal journal,
            ApplicationLog log,
            RoundJournal rounds,
            ResearchJournal research,
            CompanyMemory memory,
            List<EndingPage> endings,
            List<ApplicationSource> sources,
            Decoration decoration,
            JournalDay journalDay) {
        this.journal = journal;
        this.log = log;
        this.rounds = rounds;
        this.research = research;
        this.memory = memory;
        this.endings = endings;
        this.sources = sources;
        this.decoration = decoration;
        this.journalDay = journalDay;
    }

    /** Of an application that ended in a rejection, the address leads there. */
    @GetMapping
    String application(
            @PathVariable ApplicationId id, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        var ending = ending(id);
        if (ending.isPresent()) {
            Flash.handOn(request, redirect);
            return "redirect:" + ending.get();
        }
        return page(id, model);
    }

    @GetMapping("/edit")
    String edit(@PathVariable ApplicationId id, Model model) {
        model.addAttribute("form", ApplicationForm.of(journal.get(id)));
        return ending(id).map(address -> "redirect:" + address).orElseGet(() -> editPage(id, model));
    }

    @PostMapping
    String revise(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("form") ApplicationForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(today(), errors);
        return exchange.change(form, errors, () -> ApplicationForm.of(journal.get(id)))
                .storing(version -> journal.revise(id, version, form.toDetails(), form.toNextStep()))
                .orBackTo(() -> editPage(id, model))
                .then(() -> "/applications/" + id, "application.saved");
    }

    @PostMapping("/next-step")
    String plan(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("nextStep") NextStepForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(today(), errors);
        return exchange.change(form, errors, () -> NextStepForm.of(journal.get(id)))
                .storing(version -> journal.plan(id, version, form.toNextStep()))
                .orBackTo(() -> page(id, model))
                .then(() -> "/applications/" + id, "application.nextStep.saved");
    }

    @PostMapping("/next-step/completion")
    String complete(@PathVariable ApplicationId id, RedirectAttributes redirect) {
        var before = journal.get(id);
        var step = before.nextStep();
        journal.plan(id, before.version(), null);
        if (step != null) {
            var undo = UriComponentsBuilder.fromPath("/applications/" + id + "/next-step")
                    .queryParam("nextStep", "{what}")
                    .queryParam("nextStepOn", "{on}")
                    .queryParam("version", "{version}")
                    .encode()
                    .buildAndExpand(
                            step.what(),
                            step.on() == null ? "" : step.on(),
                            journal.get(id).version())
                    .toUriString();
            Flash.undoable(redirect, undo, "/applications/" + id, "application.nextStep.done");
        }
        return "redirect:/applications/" + id;
    }

    /** What got the person the offer. */
    @PostMapping("/offer")
    String worked(
            @PathVariable ApplicationId id,
            @Valid @ModelAttribute("worked") WorkedForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        return exchange.change(form, errors, () -> WorkedForm.of(journal.get(id)))
                .storing(version -> journal.tellWhatWorked(id, version, form.worked))
                .orBackTo(() -> page(id, model))
                .then(() -> "/applications/" + id, "application.worked.saved");
    }

    @PostMapping("/removal")
    String remove(@PathVariable ApplicationId id, RedirectAttributes redirect) {
        var company = journal.get(id).details().company();
        journal.remove(id);
        Flash.removed(
                redirect, Removable.APPLICATION, id.value(), "/applications/" + id, "application.removed", company);
        return "redirect:/applications";
    }

    private Optional<String> ending(ApplicationId id) {
        return endings.stream().flatMap(module -> module.of(id).stream()).findFirst();
    }

    private String page(ApplicationId id, Model model) {
        var application = journal.get(id);
        if (!model.containsAttribute("nextStep")) {
            model.addAttribute("nextStep", NextStepForm.of(application));
        }
        if (!model.containsAttribute("worked")) {
            model.addAttribute("worked", WorkedForm.of(application));
        }
        model.addAttribute("job", application);
        model.addAttribute(
                "story",
                endings.stream()
                        .flatMap(module -> module.storyOf(id).stream())
                        .findFirst()
                        .orElse(null));
        var held = rounds.of(id);
        model.addAttribute("events", CourseEvent.of(application, held, log.turns(id)));
        if (application.isOpen()) {
            held.stream().filter(StoredRound::ahead).findFirst().ifPresent(round -> model.addAttribute("ahead", round));
            held.stream()
                    .filter(round -> round.begun() && round.told().isEmpty())
                    .reduce((earlier, later) -> later)
                    .ifPresent(round -> model.addAttribute("untold", round));
        }
        model.addAttribute(
                "parts",
                sources.stream().flatMap(source -> source.partsOf(id).stream()).toList());
        model.addAttribute("research", research.of(id));
        model.addAttribute(
                "memory",
                decoration.read(
                        CompanyMemory.class,
                        List.of(),
                        () -> memory.of(application.details().company(), id)));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("today", today());
        return "applications/application";
    }

    private static String editPage(ApplicationId id, Model model) {
        model.addAttribute("id", id);
        ApplicationsController.addOptions(model);
        return "applications/edit";
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
