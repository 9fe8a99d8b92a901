package app.rebound.strength.card;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.StoredApplication;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.web.Flash;
import org.jspecify.annotations.Nullable;
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
        model.addAttribute("form", chosen(application));
        return editPage(job, model);
    }

    @PostMapping
    String choose(
            @RequestParam(required = false) @Nullable ApplicationId application,
            @ModelAttribute("form") CardChoiceForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        var job = find(application);
        form.check(errors);
        return exchange.change(form, errors, () -> chosen(application))
                .storing(version -> cards.choose(application, version, form.toChoice()))
                .orBackTo(() -> editPage(job, model))
                .then(() -> address(application), "confidence.chosen");
    }

    private CardChoiceForm chosen(@Nullable ApplicationId application) {
        return cards.chosen(application).map(CardChoiceForm::of).orElseGet(CardChoiceForm::new);
    }

    @PostMapping("/choice/removal")
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
        model.addAttribute("chosen", cards.chosen(application).isPresent());
        model.addAttribute("card", address(application));
        return "strengths/edit-card";
    }
}
