package app.rebound.feedback.request;

import app.rebound.application.ApplicationLog;
import app.rebound.application.RoundDetails;
import app.rebound.application.Went;
import app.rebound.feedback.request.letter.Choice;
import app.rebound.feedback.request.letter.Letter;
import app.rebound.feedback.request.letter.Letters;
import app.rebound.feedback.request.letter.Question;
import app.rebound.feedback.request.letter.Tone;
import app.rebound.platform.web.Flash;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.RejectionView;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for feedback: choose what and how, take the message along, note that it was sent. */
@Controller
class AskController {

    private final RequestJournal requests;
    private final RejectionJournal rejections;
    private final ApplicationLog applications;
    private final Letters letters;
    private final Clock clock;

    AskController(
            RequestJournal requests,
            RejectionJournal rejections,
            ApplicationLog applications,
            Letters letters,
            Clock clock) {
        this.requests = requests;
        this.rejections = rejections;
        this.applications = applications;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping("/rejections/{id}/requests/new")
    String choose(@PathVariable RejectionId id, Model model) {
        var rejection = rejections.get(id);
        model.addAttribute("rejection", rejection);
        model.addAttribute(Choice.usual());
        model.addAttribute("tones", Tone.values());
        model.addAttribute("questions", Question.values());
        model.addAttribute("hard", hardQuestions(rejection));
        return "feedback/ask";
    }

    /** What makes no sense among the choices is ignored. */
    @GetMapping("/rejections/{id}/requests/message/new")
    String write(@PathVariable RejectionId id, @ModelAttribute Choice choice, BindingResult nonsense, Model model) {
        var rejection = rejections.get(id);
        var letter = letter(rejection, choice);
        model.addAttribute(RequestForm.of(letter.body(), LocalDate.now(clock)));
        return messagePage(rejection, letter, letter, model);
    }

    @PostMapping("/rejections/{id}/requests")
    String add(
            @PathVariable RejectionId id,
            @ModelAttribute Choice choice,
            BindingResult nonsense,
            @Valid @ModelAttribute RequestForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var rejection = rejections.get(id);
        var letter = letter(rejection, choice);
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var typed = new Letter(letter.subject(), Objects.requireNonNullElse(form.getMessage(), ""));
            return messagePage(rejection, letter, typed, model);
        }
        var minted = Objects.requireNonNullElseGet(form.getEntry(), RequestId::next);
        var noted = requests.ask(minted, id, form.toDetails(), Objects.requireNonNull(form.getAskedOn()));
        Flash.draftSaved(redirect, draft(id, letter));
        Flash.status(redirect, "request.saved");
        return "redirect:/rejections/%s#request-%s".formatted(id, noted);
    }

    private Letter letter(RejectionView rejection, Choice choice) {
        var moments = hardQuestions(rejection).stream()
                .filter(question -> choice.getMoments().contains(question.id()))
                .map(RoundDetails.Question::text)
                .toList();
        return letters.asking(rejection, choice, moments);
    }

    private List<RoundDetails.Question> hardQuestions(RejectionView rejection) {
        return applications.rounds(rejection.applicationId()).stream()
                .flatMap(round -> round.details().questions().stream())
                .filter(question -> question.went() == Went.STRUGGLED)
                .toList();
    }

    private static String messagePage(RejectionView rejection, Letter written, Letter typed, Model model) {
        model.addAttribute("rejection", rejection);
        model.addAttribute("letter", typed);
        model.addAttribute("draft", draft(rejection.id(), written));
        model.addAttribute("ways", AskedBy.values());
        return "feedback/message";
    }

    /** A draft of its own for each choice, so that choosing anew brings the new words and keeps the old ones. */
    private static String draft(RejectionId id, Letter written) {
        return "request-of-%s-%x".formatted(id, written.body().hashCode());
    }
}
