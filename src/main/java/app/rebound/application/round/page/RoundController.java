package app.rebound.application.round.page;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.days.LastDay;
import app.rebound.application.round.Reminder;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundJournal.Known;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.Viewer;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Rounds of an application: add, edit, remove. The entry's page shows them. The form has two faces, one to plan a round and one
 * to look back on it: the day decides, and a link leads to the other.
 */
@Controller
class RoundController {

    private static final String PAGE = "applications/round-form";

    private final RoundJournal rounds;
    private final ApplicationJournal applications;
    private final List<LastDay> endings;
    private final RemovedItems removed;
    private final JournalDay journalDay;
    private final Viewer viewer;

    RoundController(
            RoundJournal rounds,
            ApplicationJournal applications,
            List<LastDay> endings,
            RemovedItems removed,
            JournalDay journalDay,
            Viewer viewer) {
        this.rounds = rounds;
        this.applications = applications;
        this.endings = endings;
        this.removed = removed;
        this.journalDay = journalDay;
        this.viewer = viewer;
    }

    @GetMapping("/applications/{application}/rounds/new")
    String blank(
            @PathVariable ApplicationId application, @RequestParam(defaultValue = "false") boolean ahead, Model model) {
        var form = RoundForm.blank(now(), endedOn(application), ahead);
        model.addAttribute("form", form);
        return addPage(application, form, ahead, model);
    }

    @PostMapping("/applications/{application}/rounds")
    String add(
            @PathVariable ApplicationId application,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(dates(application, null), errors);
        var id = new RoundId(form.item());
        return exchange.add(form, errors, () -> rounds.find(id).map(RoundForm::of))
                .unless(() -> removed.has(Removable.ROUND, id.value()))
                .storing(version -> rounds.save(id, version, application, form.toDetails()))
                .orBackTo(() -> addPage(application, form, form.isAhead(now()), model))
                .then(() -> "/applications/" + application, "round.saved");
    }

    @GetMapping("/rounds/{id}/edit")
    String edit(@PathVariable RoundId id, @RequestParam(required = false) @Nullable Boolean ahead, Model model) {
        var round = get(id);
        var form = RoundForm.of(round);
        model.addAttribute("form", form);
        return editPage(round, form, ahead == null ? form.isAhead(now()) : ahead, model);
    }

    @PostMapping("/rounds/{id}")
    String revise(
            @PathVariable RoundId id,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var round = get(id);
        form.check(dates(round.application(), round), errors);
        return exchange.change(form, errors, () -> RoundForm.of(get(id)))
                .storing(version -> rounds.revise(id, version, form.toDetails()))
                .orBackTo(() -> editPage(get(id), form, form.isAhead(now()), model))
                .then(() -> "/applications/" + get(id).application(), "round.saved");
    }

    @PostMapping("/rounds/{id}/removal")
    String remove(@PathVariable RoundId id, RedirectAttributes redirect) {
        var round = get(id);
        removed.remove(Removable.ROUND, id.value());
        var back = "/applications/" + round.application();
        Flash.removed(redirect, Removable.ROUND, id.value(), back, "round.removed");
        return "redirect:" + back;
    }

    private Known get(RoundId id) {
        return rounds.get(id);
    }

    private ZonedDateTime now() {
        return journalDay.now();
    }

    private RoundDates dates(ApplicationId id, @Nullable Known round) {
        return new RoundDates(
                now().toLocalDate(),
                applications.get(id).details().appliedOn(),
                endedOn(id),
                round == null ? null : round.details().heldOn(),
                viewer);
    }

    private @Nullable LocalDate endedOn(ApplicationId id) {
        return endings.stream()
                .flatMap(module -> module.of(id).stream())
                .findFirst()
                .orElse(applications.get(id).closedOn());
    }

    private String addPage(ApplicationId application, RoundForm form, boolean ahead, Model model) {
        model.addAttribute("action", "/applications/%s/rounds".formatted(application));
        model.addAttribute("other", "/applications/%s/rounds/new?ahead=%s".formatted(application, !ahead));
        return page(application, form, ahead, model);
    }

    private String editPage(Known round, RoundForm form, boolean ahead, Model model) {
        model.addAttribute("action", "/rounds/" + round.id());
        model.addAttribute("removal", "/rounds/%s/removal".formatted(round.id()));
        model.addAttribute("other", "/rounds/%s/edit?ahead=%s".formatted(round.id(), !ahead));
        return page(round.application(), form, ahead, model);
    }

    private String page(ApplicationId application, RoundForm form, boolean ahead, Model model) {
        form.ahead = ahead;
        form.addFreeLines();
        model.addAttribute("applied", applications.get(application).details());
        model.addAttribute("back", "/applications/" + application);
        model.addAttribute("ahead", ahead);
        model.addAttribute("kinds", RoundKind.values());
        model.addAttribute("results", RoundResult.values());
        model.addAttribute("ways", Went.values());
        model.addAttribute("reminders", Reminder.values());
        model.addAttribute("zones", WellKnownZones.IDS);
        return PAGE;
    }
}
