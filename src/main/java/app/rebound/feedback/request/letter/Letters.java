package app.rebound.feedback.request.letter;

import app.rebound.rejection.StoredRejection;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the messages. */
@Component
public class Letters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final MessageSource messages;

    Letters(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Asks for feedback.
     *
     * @param moments what was asked of the person when they felt unsure
     */
    public Letter asking(StoredRejection rejection, Choice choice, List<String> moments) {
        var tone = Objects.requireNonNullElse(choice.getTone(), Tone.WARM);
        var questions = Stream.concat(
                        choice.getQuestions().stream()
                                .filter(Objects::nonNull)
                                .distinct()
                                .map(question -> words("question", question, tone)),
                        moments.stream().map(moment -> words("moment", tone, oneLine(moment))))
                .toList();
        if (questions.isEmpty()) {
            questions = List.of(words("question", Question.IMPROVE, tone));
        }
        var body = String.join(
                "\n\n",
                words("greeting", tone),
                words("opening", tone, role(rejection), company(rejection), heardOn(rejection)) + " "
                        + words("lead", tone, questions.size()),
                questions.size() == 1 ? questions.get(0) : "- " + String.join("\n- ", questions),
                words("closing", tone),
                words("regards", tone));
        return new Letter(subject(rejection), body);
    }

    /** Asks once more, and leaves it there. */
    public Letter reminding(StoredRejection rejection, LocalDate askedOn) {
        return new Letter(
                subject(rejection), words("reminder", role(rejection), company(rejection), DAY.format(askedOn)));
    }

    private String subject(StoredRejection rejection) {
        return words("subject", role(rejection));
    }

    private static String role(StoredRejection rejection) {
        return oneLine(rejection.application().role());
    }

    private static String company(StoredRejection rejection) {
        return oneLine(rejection.application().company());
    }

    private static String heardOn(StoredRejection rejection) {
        return DAY.format(rejection.details().heardOn());
    }

    /** A line break in a name would break the sentence, and a header of the mail. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String words(String part, Question question, Tone tone) {
        return words("%s.%s.%s".formatted(part, question, tone));
    }

    private String words(String part, Tone tone, Object... arguments) {
        return words("%s.%s".formatted(part, tone), arguments);
    }

    private String words(String part, Object... arguments) {
        return messages.getMessage("letter." + part, arguments, Locale.ENGLISH);
    }
}
