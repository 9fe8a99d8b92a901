package app.rebound.rejection.checkin;

import app.rebound.platform.web.Flash;
import app.rebound.platform.web.GentleLine;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.FeltChange;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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
        model.addAttribute(saved(id));
        return page(id, model);
    }

    @PostMapping
    String save(
            @PathVariable RejectionId id,
            @Valid @ModelAttribute CheckInForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        rejections.get(id);
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, model);
        }
        try {
            checkIns.save(id, form.getVersion(), form.toRatings(), form.getWords());
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            var now = saved(id);
            if (!form.saysTheSameAs(now)) {
                form.setVersion(now.getVersion());
                model.addAttribute("saved", form.differencesTo(now));
                response.setStatus(HttpStatus.CONFLICT.value());
                return page(id, model);
            }
        }
        Flash.draftSaved(redirect, draft(id));
        return "redirect:/rejections/%s/check-in/saved".formatted(id);
    }

    /** What has changed since the first day. */
    @GetMapping("/saved")
    String saved(@PathVariable RejectionId id, Model model) {
        model.addAttribute("rejection", rejections.get(id));
        var felt = feelings.changes(id);
        model.addAttribute("felt", felt);
        model.addAttribute("heavy", felt.stream().anyMatch(FeltChange::weighs));
        gentle.offer(model, saved(id).getWords());
        return "check-ins/saved";
    }

    private CheckInForm saved(RejectionId id) {
        return checkIns.today(id).map(CheckInForm::of).orElseGet(CheckInForm::new);
    }

    private String page(RejectionId id, Model model) {
        model.addAttribute("rejection", rejections.get(id));
        model.addAttribute("felt", feelings.changes(id));
        model.addAttribute("draft", draft(id));
        return "check-ins/check-in";
    }

    private static String draft(RejectionId id) {
        return "check-in-" + id;
    }
}
