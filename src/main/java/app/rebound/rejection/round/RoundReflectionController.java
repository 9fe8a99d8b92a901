package app.rebound.rejection.round;

import app.rebound.application.ApplicationLog;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.platform.NotFound;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.help.GentleLine;
import app.rebound.rejection.feeling.EmotionFamily;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a round went, right after it. */
@Controller
@RequestMapping("/rounds/{id}/reflection")
class RoundReflectionController {

    private final RoundReflectionJournal reflections;
    private final RoundJournal rounds;
    private final ApplicationLog applications;
    private final GentleLine gentle;

    RoundReflectionController(
            RoundReflectionJournal reflections, RoundJournal rounds, ApplicationLog applications, GentleLine gentle) {
        this.reflections = reflections;
        this.rounds = rounds;
        this.applications = applications;
        this.gentle = gentle;
    }

    @GetMapping
    String reflect(@PathVariable RoundId id, Model model) {
        var form = saved(id);
        model.addAttribute("form", form);
        gentle.offer(model, form.toWords().written());
        return page(id, model);
    }

    @PostMapping
    String save(
            @PathVariable RoundId id,
            @Valid @ModelAttribute("form") RoundReflectionForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(errors);
        return exchange.change(form, errors, () -> saved(id))
                .storing(version -> reflections.save(id, version, form.toWords(), form.feelings.toRatings()))
                .orBackTo(() -> page(id, model))
                .then(() -> "/applications/" + rounds.get(id).application(), "roundReflection.saved");
    }

    private RoundReflectionForm saved(RoundId id) {
        rounds.get(id);
        return RoundReflectionForm.of(id, reflections.find(id));
    }

    private String page(RoundId id, Model model) {
        var round = rounds.get(id);
        model.addAttribute("id", id);
        model.addAttribute("round", round);
        model.addAttribute("applied", applications.find(round.application()).orElseThrow(NotFound::new));
        model.addAttribute("families", EmotionFamily.values());
        return "rounds/reflection";
    }
}
