package app.rebound.rejection.checkin;

import app.rebound.platform.form.Exchange;
import app.rebound.platform.help.GentleLine;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.FeltChange;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How does it feel now? Asked some days after, and answered with a tap. */
@Controller
@RequestMapping("/rejections/{id}/check-in")
class CheckInController {

    private final CheckInJournal checkIns;
    private final RejectionJournal rejections;
    private final Feelings feelings;
    private final GentleLine gentle;

    CheckInController(CheckInJournal checkIns, RejectionJournal rejections, Feelings feelings, GentleLine gentle) {
        this.checkIns = checkIns;
        this.rejections = rejections;
        this.feelings = feelings;
        this.gentle = gentle;
    }

    @GetMapping
    String ask(@PathVariable RejectionId id, Model model) {
        model.addAttribute("form", saved(id));
        return page(id, model);
    }

    @PostMapping
    String save(
            @PathVariable RejectionId id,
            @Valid @ModelAttribute("form") CheckInForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        rejections.get(id);
        form.check(errors);
        return exchange.change(form, errors, () -> saved(id))
                .storing(version -> checkIns.save(id, version, form.toRatings(), form.words))
                .orBackTo(() -> page(id, model))
                .then(() -> "/rejections/%s/check-in/saved".formatted(id));
    }

    /** What has changed since the first day. */
    @GetMapping("/saved")
    String saved(@PathVariable RejectionId id, Model model) {
        model.addAttribute("rejection", rejections.get(id));
        var felt = feelings.changes(id);
        model.addAttribute("felt", felt);
        model.addAttribute("heavy", felt.stream().anyMatch(FeltChange::weighs));
        gentle.offer(model, saved(id).words);
        return "check-ins/saved";
    }

    private CheckInForm saved(RejectionId id) {
        return checkIns.today(id).map(today -> CheckInForm.of(id, today)).orElseGet(() -> CheckInForm.blank(id));
    }

    private String page(RejectionId id, Model model) {
        model.addAttribute("rejection", rejections.get(id));
        model.addAttribute("felt", feelings.changes(id));
        return "check-ins/check-in";
    }
}
