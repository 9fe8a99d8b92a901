package app.rebound.feedback.request.page;

import app.rebound.feedback.request.RequestId;
import app.rebound.feedback.request.RequestJournal;
import app.rebound.feedback.request.letter.Letter;
import app.rebound.feedback.request.letter.Letters;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.RejectionJournal;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a request for feedback. That feedback came is said by keeping it as a note. */
@Controller
class RequestController {

    private final RequestJournal requests;
    private final RejectionJournal rejections;
    private final Letters letters;

    RequestController(RequestJournal requests, RejectionJournal rejections, Letters letters) {
        this.requests = requests;
        this.rejections = rejections;
        this.letters = letters;
    }

    @GetMapping("/requests/{id}/reminder")
    String reminder(@PathVariable RequestId id, Model model) {
        model.addAttribute("form", ReminderForm.of(id, letter(id).body()));
        return page(id, model);
    }

    @PostMapping("/requests/{id}/reminder")
    String remind(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") ReminderForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.item = id.value();
        return exchange.add(form, errors, Optional::<ReminderForm>empty)
                .storing(version -> requests.remind(id))
                .orBackTo(() -> page(id, model))
                .then(() -> address(id), "request.reminded");
    }

    private String page(RequestId id, Model model) {
        var request = requests.get(id);
        model.addAttribute("asked", request);
        model.addAttribute("rejection", rejections.get(request.rejection()));
        model.addAttribute("letter", letter(id));
        return "feedback/reminder";
    }

    private Letter letter(RequestId id) {
        var request = requests.get(id);
        return letters.reminding(
                rejections.get(request.rejection()), request.days().askedOn());
    }

    @PostMapping("/requests/{id}/refusal")
    String refuse(@PathVariable RequestId id, RedirectAttributes redirect) {
        requests.refuse(id);
        Flash.status(redirect, "request.refused");
        return backTo(id);
    }

    @PostMapping("/requests/{id}/release")
    String letGo(@PathVariable RequestId id, RedirectAttributes redirect) {
        requests.letGo(id);
        Flash.draftSaved(redirect, "Reminder/" + id);
        Flash.status(redirect, "request.letGo");
        return backTo(id);
    }

    @PostMapping("/requests/{id}/reopening")
    String reopen(@PathVariable RequestId id) {
        requests.reopen(id);
        return backTo(id);
    }

    @PostMapping("/requests/{id}/removal")
    String remove(@PathVariable RequestId id, RedirectAttributes redirect) {
        var entry = "/rejections/" + requests.get(id).rejection();
        requests.remove(id);
        Flash.removed(redirect, Removable.REQUEST, id.value(), entry, "request.removed");
        return "redirect:" + entry;
    }

    private String backTo(RequestId id) {
        return "redirect:" + address(id);
    }

    private String address(RequestId id) {
        return "/rejections/%s#request-%s".formatted(requests.get(id).rejection(), id);
    }
}
