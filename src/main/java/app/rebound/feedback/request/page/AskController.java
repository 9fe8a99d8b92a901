package app.rebound.feedback.request.page;

import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.Went;
import app.rebound.feedback.request.AskedBy;
import app.rebound.feedback.request.RequestId;
import app.rebound.feedback.request.RequestJournal;
import app.rebound.feedback.request.letter.Choice;
import app.rebound.feedback.request.letter.Letter;
import app.rebound.feedback.request.letter.Letters;
import app.rebound.feedback.request.letter.Question;
import app.rebound.feedback.request.letter.Tone;
import app.rebound.platform.form.Exchange;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.StoredRejection;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for feedback: choose what and how, take the message along, note that it was sent. */
@Controller
class AskController {

    private final RequestJournal requests;
    private final RejectionJournal rejections;
    private final RoundJournal rounds;
    private final Letters letters;
    private final JournalDay journalDay;

    AskController(
            RequestJournal requests,
            RejectionJournal rejections,
            RoundJournal rounds,
            Letters letters,
            JournalDay journalDay) {
        this.requests = requests;
        this.rejections = rejections;
        this.rounds = rounds;
        this.letters = letters;
        this.journalDay = journalDay;
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
        model.addAttribute("form", RequestForm.of(letter.body(), journalDay.today()));
        return messagePage(rejection, letter, model);
    }

    @PostMapping("/rejections/{id}/requests")
    String add(
            @PathVariable RejectionId id,
            @ModelAttribute Choice choice,
            BindingResult nonsense,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Exchange exchange,
            Model model) {
        form.check(journalDay.today(), errors);
        var request = new RequestId(form.item());
        return exchange.add(form, errors, () -> requests.find(request, id).map(RequestForm::of))
                .unless(() -> requests.isRemoved(request))
                .storing(version ->
                        requests.save(request, version, id, form.toDetails(), Objects.requireNonNull(form.askedOn)))
                .orBackTo(() -> messagePage(rejections.get(id), typed(id, choice, form), model))
                .then(() -> "/rejections/%s#request-%s".formatted(id, request), "request.saved");
    }

    private Letter typed(RejectionId id, Choice choice, RequestForm form) {
        var written = letter(rejections.get(id), choice);
        return new Letter(written.subject(), Objects.requireNonNullElse(form.message, ""));
    }

    private Letter letter(StoredRejection rejection, Choice choice) {
        var moments = hardQuestions(rejection).stream()
                .filter(question -> choice.getMoments().contains(question.id()))
                .map(RoundDetails.Question::text)
                .toList();
        return letters.asking(rejection, choice, moments);
    }

    private List<RoundDetails.Question> hardQuestions(StoredRejection rejection) {
        return rounds.of(rejection.applicationId()).stream()
                .flatMap(round -> round.details().questions().stream())
                .filter(question -> question.went() == Went.STRUGGLED)
                .toList();
    }

    private static String messagePage(StoredRejection rejection, Letter letter, Model model) {
        model.addAttribute("rejection", rejection);
        model.addAttribute("letter", letter);
        model.addAttribute("ways", AskedBy.values());
        return "feedback/message";
    }
}
