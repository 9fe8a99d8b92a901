package app.rebound.resilience.strength.card;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.StoredApplication;
import app.rebound.platform.web.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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

/** The confidence card, to read and to change; of an application if the address names one. */
@Controller
@RequestMapping("/strengths/card")
class ConfidenceCardController {

    private final ConfidenceCards cards;
    private final ApplicationJournal applications;

    ConfidenceCardController(ConfidenceCards cards, ApplicationJournal applications) {
        this.cards = cards;
        this.applications = applications;
    }

    @GetMapping
    String card(@RequestParam(required = false) @Nullable ApplicationId application, Model model) {
        var job = find(application);
        model.addAttribute("job", job);
        model.addAttribute("card", cards.card(job));
        return "strengths/card";
    }

    @GetMapping("/edit")
    String edit(@RequestParam(required = false) @Nullable ApplicationId application, Model model) {
        var job = find(application);
        model.addAttribute(CardChoiceForm.of(cards.choice(application).orElse(CardChoice.OPEN)));
        return editPage(job, model);
    }

    @PostMapping
    String choose(
            @RequestParam(required = false) @Nullable ApplicationId application,
            @ModelAttribute CardChoiceForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var job = find(application);
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return editPage(job, model);
        }
        cards.choose(application, form.toChoice());
        Flash.status(redirect, "confidence.chosen");
        return "redirect:" + address(application);
    }

    @PostMapping("/removal")
    String leaveOpen(@RequestParam(required = false) @Nullable ApplicationId application, RedirectAttributes redirect) {
        find(application);
        cards.leaveOpen(application);
        Flash.status(redirect, "confidence.leftOpen");
        return "redirect:" + address(application);
    }

    static String address(@Nullable ApplicationId application) {
        return application == null ? "/strengths/card" : "/strengths/card?application=" + application;
    }

    private @Nullable StoredApplication find(@Nullable ApplicationId application) {
        return application == null ? null : applications.get(application);
    }

    private String editPage(@Nullable StoredApplication job, Model model) {
        var application = job == null ? null : job.id();
        model.addAttribute("job", job);
        model.addAttribute("candidates", cards.candidates(job));
        model.addAttribute("chosen", cards.choice(application).isPresent());
        model.addAttribute("card", address(application));
        return "strengths/edit-card";
    }
}
