package app.rebound.application;

import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
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

    private final ApplicationLog applications;
    private final RemovedItems removed;
    private final Clock clock;

    RoundController(ApplicationLog applications, RemovedItems removed, Clock clock) {
        this.applications = applications;
        this.removed = removed;
        this.clock = clock;
    }

    @GetMapping("/applications/{application}/rounds/new")
    String blank(@PathVariable ApplicationId application, Model model) {
        model.addAttribute(RoundForm.blank(today()));
        return addPage(application, model);
    }

    @PostMapping("/applications/{application}/rounds")
    String add(
            @PathVariable ApplicationId application,
            @Valid @ModelAttribute RoundForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(today(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return addPage(application, model);
        }
        var id = form.getEntry() == null ? RoundId.next() : form.getEntry();
        var before = applications.findRound(id);
        if (before.isPresent() && form.isFor(before.get().details())) {
            if (!form.toDetails().equals(RoundForm.of(before.get()).toDetails())) {
                // Sent again: the person went back and added something.
                applications.reviseRound(id, before.get().version(), form.toDetails());
            }
        } else {
            // The page may be used again for another round, or its own is gone: then the id is taken.
            var taken = before.isPresent() || removed.has(Removable.ROUND, id.value());
            applications.addRound(taken ? RoundId.next() : id, application, form.toDetails());
        }
        Flash.draftSaved(redirect, "round-of-" + application);
        Flash.status(redirect, "round.saved");
        return "redirect:/applications/" + application;
    }

    @GetMapping("/rounds/{id}/edit")
    String edit(@PathVariable RoundId id, Model model) {
        var round = get(id);
        model.addAttribute(RoundForm.of(round));
        return editPage(round, model);
    }

    @PostMapping("/rounds/{id}")
    String revise(
            @PathVariable RoundId id,
            @Valid @ModelAttribute RoundForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var round = get(id);
        form.check(today(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editPage(round, model);
        }
        try {
            if (!form.toDetails().equals(RoundForm.of(round).toDetails())) {
                applications.reviseRound(id, form.getVersion(), form.toDetails());
            }
        } catch (OptimisticLockingFailureException changed) {
            var now = RoundForm.of(get(id));
            form.setVersion(now.getVersion());
            model.addAttribute("saved", form.differencesTo(now));
            response.setStatus(HttpStatus.CONFLICT.value());
            return editPage(round, model);
        }
        Flash.draftSaved(redirect, "round-" + id);
        Flash.status(redirect, "round.saved");
        return "redirect:/applications/" + round.applicationId();
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
        return applications.findRound(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String addPage(ApplicationId application, Model model) {
        model.addAttribute("applied", applications.find(application).orElseThrow(NotFound::new));
        model.addAttribute("back", "/applications/" + application);
        model.addAttribute("action", "/applications/%s/rounds".formatted(application));
        model.addAttribute("draft", "round-of-" + application);
        return page(model);
    }

    private String editPage(Round round, Model model) {
        model.addAttribute("applied", applications.find(round.applicationId()).orElseThrow(NotFound::new));
        model.addAttribute("back", "/applications/" + round.applicationId());
        model.addAttribute("action", "/rounds/" + round.id());
        model.addAttribute("draft", "round-" + round.id());
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
