package app.rebound.feedback.request.letter;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.ApplicationId;
import app.rebound.rejection.EndingKind;
import app.rebound.rejection.RejectionFixtures;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.StoredRejection;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the messages say. */
class LettersTests {

    private final Letters letters = new Letters(messages());

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static StoredRejection at(String company, String role) {
        return view(aRejection().at(company).as(role).on("2026-03-10").build());
    }

    private static StoredRejection view(RejectionFixtures.NewRejection entry) {
        return new StoredRejection(
                RejectionId.next(),
                ApplicationId.next(),
                entry.application(),
                entry.details(),
                EndingKind.REJECTED,
                null,
                false,
                null,
                0L);
    }

    private static Choice choice(Tone tone, Question... questions) {
        var choice = new Choice();
        choice.setTone(tone);
        choice.setQuestions(List.of(questions));
        return choice;
    }

    @Test
    void asksWarmly() {
        var letter = letters.asking(at("Acme", "Developer"), choice(Tone.WARM, Question.IMPROVE), List.of());

        assertThat(letter.subject()).isEqualTo("Feedback on my application: Developer");
        assertThat(letter.body()).isEqualTo("""
                Hello,

                Thank you for telling me on 10 March how you decided about the Developer role at Acme. I had hoped for a \
                yes, and I would like to take something from it for the next one. If you have a moment, one question:

                What would you suggest I work on before I apply for a role like this again?

                A line or two would help me. I also understand if you would rather not.

                All the best to you and the team,""");
    }

    @Test
    void asksSeveralThingsBriefly() {
        var letter = letters.asking(
                at("Acme", "Developer"),
                choice(Tone.BRIEF, Question.CHOSEN, Question.ONE_THING),
                List.of("Now add\nrefunds."));

        assertThat(letter.body()).isEqualTo("""
                Hello,

                Thank you for your answer of 10 March about the Developer role at Acme. 3 questions, to learn from it:

                - What would have made my application stronger?
                - Which one thing would have made a difference?
                - How did my answer to “Now add refunds.” come across?

                A single line would help.

                Thank you, and kind regards,""");
    }

    @Test
    void asksFormally() {
        var letter = letters.asking(at("Acme", "Developer"), choice(Tone.FORMAL, Question.IMPROVE), List.of("Why us?"));

        assertThat(letter.body()).isEqualTo("""
                Dear hiring team,

                Thank you for informing me on 10 March of your decision on the position of Developer at Acme. I would \
                value your view on the following:

                - Which areas would you advise me to develop further for a position of this kind?
                - I was less certain of my answer to “Why us?”. How did it come across, and what would have made it \
                stronger?

                A brief reply would help me, and I understand if your rules do not allow one.

                Kind regards,""");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryQuestionInEveryTone(Tone tone) {
        var body = letters.asking(at("Acme", "Developer"), choice(tone, Question.values()), List.of("Why us?"))
                .body();

        assertThat(body).contains("Developer", "Acme", "10 March", "Why us?").doesNotContain("{", "??");
        assertThat(body.lines().filter(line -> line.startsWith("- "))).hasSize(4);
    }

    @Test
    void asksWhatToWorkOnWhereNothingWasChosen() {
        var letter = letters.asking(at("Acme", "Developer"), new Choice(), List.of());

        assertThat(letter).isEqualTo(letters.asking(at("Acme", "Developer"), Choice.usual(), List.of()));
    }

    @Test
    void remindsShortly() {
        var letter = letters.reminding(at("Acme", "Developer"), LocalDate.of(2026, 3, 12));

        assertThat(letter.subject()).isEqualTo("Feedback on my application: Developer");
        assertThat(letter.body())
                .startsWith("Hello,\n\nOn 12 March I asked you about my application for the Developer role at Acme.")
                .hasSizeLessThan(letters.asking(at("Acme", "Developer"), Choice.usual(), List.of())
                        .body()
                        .length());
    }

    @Test
    void takesNamesAsTheyAreButOnOneLine() {
        var letter = letters.asking(
                at("O'Hara & \"Sons\" {0} 🙂\nLtd", "Dev\r\nBcc: x@example.org"), Choice.usual(), List.of());

        assertThat(letter.body()).contains("the Dev Bcc: x@example.org role at O'Hara & \"Sons\" {0} 🙂 Ltd.");
        assertThat(letter.subject()).isEqualTo("Feedback on my application: Dev Bcc: x@example.org");
    }
}
