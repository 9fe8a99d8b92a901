package app.rebound.application.round;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rounds of an application: add, edit, remove. The entry's page shows them. */
@Controller
class RoundController {

    private static final String PAGE = "applications/round-form";

    private final RoundJournal rounds;
    private final ApplicationLog applications;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    RoundController(RoundJournal rounds, ApplicationLog applications, RemovedItems removed, JournalDay journalDay) {
        this.rounds = rounds;
        this.applications = applications;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    @GetMapping("/applications/{application}/rounds/new")
    String blank(@PathVariable ApplicationId application, Model model) {
        model.addAttribute("form", RoundForm.blank(today()));
        return addPage(application, model);
    }

    @PostMapping("/applications/{application}/rounds")
    String add(
            @PathVariable ApplicationId application,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(today(), errors);
        var id = new RoundId(form.item());
        return exchange.add(form, errors, () -> rounds.find(id).map(RoundForm::of))
                .unless(() -> removed.has(Removable.ROUND, id.value()))
                .storing(version -> rounds.save(id, version, application, form.toDetails()))
                .orBackTo(() -> addPage(application, model))
                .then(() -> "/applications/" + application, "round.saved");
    }

    @GetMapping("/rounds/{id}/edit")
    String edit(@PathVariable RoundId id, Model model) {
        var round = get(id);
        model.addAttribute("form", RoundForm.of(round));
        return editPage(round, model);
    }

    @PostMapping("/rounds/{id}")
    String revise(
            @PathVariable RoundId id,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(today(), errors);
        return exchange.change(form, errors, () -> RoundForm.of(get(id)))
                .storing(version -> rounds.revise(id, version, form.toDetails()))
                .orBackTo(() -> editPage(get(id), model))
                .then(() -> "/applications/" + get(id).applicationId(), "round.saved");
    }

    @PostMapping("/rounds/{id}/removal")
    String remove(@PathVariable RoundId id, RedirectAttributes redirect) {
        var round = get(id);
        removed.remove(Removable.ROUND, id.value());
        var back = "/applications/" + round.applicationId();
        Flash.removed(redirect, Removable.ROUND, id.value(), back, "round.removed");
        return "redirect:" + back;
    }

    private Round get(RoundId id) {
        return rounds.find(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return journalDay.today();
    }

    private String addPage(ApplicationId application, Model model) {
        model.addAttribute("applied", applications.find(application).orElseThrow(NotFound::new));
        model.addAttribute("back", "/applications/" + application);
        model.addAttribute("action", "/applications/%s/rounds".formatted(application));
        return page(model);
    }

    private String editPage(Round round, Model model) {
        model.addAttribute("applied", applications.find(round.applicationId()).orElseThrow(NotFound::new));
        model.addAttribute("back", "/applications/" + round.applicationId());
        model.addAttribute("action", "/rounds/" + round.id());
        model.addAttribute("removal", "/rounds/%s/removal".formatted(round.id()));
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("kinds", RoundKind.values());
        model.addAttribute("results", RoundResult.values());
        model.addAttribute("ways", Went.values());
        return PAGE;
    }
}
