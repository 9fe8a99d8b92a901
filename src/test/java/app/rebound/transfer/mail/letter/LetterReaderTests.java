package app.rebound.transfer.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Stage;
import app.rebound.rejection.reason.Reason;
import app.rebound.transfer.mail.message.Mail;
import app.rebound.transfer.mail.message.MailReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterReaderTests {

    private static final String HEAD = """
            From: Otterquill Careers <careers@otterquill.example>
            Subject: Your application for Site Manager at Otterquill
            Date: Tue, 3 Mar 2026 10:00:00 +0100

            Dear Robin,

            Thank you for your application for the Site Manager position.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have decided not to move forward with your application.",
                "We have decided to move forward with other candidates.",
                "Unfortunately, the position has been filled.",
                "We won't be moving you forward.",
                "You have not been selected for an interview.",
                "We are no longer hiring for this role.",
                "Other applicants were a closer match.",
            })
    void hearsANo(String sentence) {
        assertThat(read(sentence).verdict()).isEqualTo(Verdict.REJECTION);
    }

    /** What stands before them denies nothing of the offer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please do not hesitate to call me about our offer letter.",
                "Without further ado, we would like to offer you the position.",
                "Please return our offer letter signed, no later than Friday.",
            })
    void hearsAnOfferBehindAWordOfNo(String sentence) {
        var letter = read("We are delighted to offer you the position. " + sentence);

        assertThat(letter.verdict()).isEqualTo(Verdict.OFFER);
        assertThat(letter.isUnsure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you are not selected, you will not hear from us.",
                "The position has not been filled.",
                "You are not out of the running.",
                "We have not decided to move forward with other candidates.",
                "Candidates who are not shortlisted will be told in June.",
                "Once the position has been filled we will let you know.",
                "Should you not hear from us, please assume that we have decided not to proceed.",
                "We decided not to move forward with the other candidate.",
                "We are moving forward with your application.",
                "Unfortunately we need to reschedule your interview.",
            })
    void hearsNoNoWhereItIsTakenBack(String sentence) {
        assertThat(read(sentence).verdict()).isNotEqualTo(Verdict.REJECTION);
    }

    @Test
    void isUnsureOnlyWhereALetterMayBeANoOrNone() {
        var unclear = read("Unfortunately the role is on hold for now, and we wish you all the best in your search.");
        assertThat(unclear.verdict()).isEqualTo(Verdict.REJECTION);
        assertThat(unclear.or()).containsExactly(Verdict.ON_HOLD);
        assertThat(read("Unfortunately we have decided on another candidate.").isUnsure())
                .isFalse();
        assertThat(read("We have received it and will be in touch.").isUnsure()).isFalse();
    }

    @Test
    void marksTheWordsItRestsOn() {
        var mail = new MailReader().pasted(HEAD + "We have decided to move\nforward with other candidates.");
        var letter = new LetterReader().read(mail);
        assertThat(letter.words())
                .extracting(span -> cut(mail, span))
                .containsExactly("decided to move\nforward with other candidates");
        assertThat(said(letter.employer())).isEqualTo("Otterquill");
        assertThat(said(letter.role())).isEqualTo("Site Manager");
        assertThat(spansOf(letter))
                .allSatisfy(span -> assertThat(cut(mail, span)).isNotBlank());
    }

    @Test
    void readsHowFarItHadGotAndWhy() {
        var letter = read(
                "It was good to meet you after the final interview on Monday. We have gone with another candidate.");
        assertThat(said(letter.stage())).isEqualTo(Stage.FINAL);
        assertThat(said(letter.reason())).isEqualTo(Reason.ANOTHER_CANDIDATE);
        assertThat(said(read("The role has been cancelled.").reason())).isEqualTo(Reason.ROLE_CHANGED);
        assertThat(said(read("We cannot sponsor visas and will not be taking your application further.")
                        .reason()))
                .isEqualTo(Reason.TERMS);
        assertThat(said(read("We have decided not to proceed.").stage())).isEqualTo(Stage.APPLIED);
    }

    @Test
    void keepsWhatIsSaidOfThePersonAndNothingElse() {
        var mail = new MailReader()
                .pasted(HEAD
                        + "We will not be making an offer. Your answers were clear, but you could have said more about"
                        + " budgets. We wish you success in your search and will keep your resume on file.");
        var letter = new LetterReader().read(mail);
        assertThat(letter.feedback())
                .extracting(span -> cut(mail, span))
                .containsExactly("Your answers were clear, but you could have said more about budgets.");
        assertThat(read("Due to the number of applications we cannot give individual feedback. You were not selected.")
                        .feedback())
                .isEmpty();
    }

    @Test
    void saysThatItDoesNotUnderstandOtherLanguages() {
        var letter = new LetterReader()
                .read(
                        Mail.of(
                                "Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben."));
        assertThat(letter.understood()).isFalse();
        assertThat(letter.verdict()).isEqualTo(Verdict.OTHER);
    }

    @Test
    void readsTheEnglishBesideATranslation() {
        var letter = read("We have decided not to move forward with your application.\n\n"
                + "Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.");
        assertThat(letter.verdict()).isEqualTo(Verdict.REJECTION);
    }

    @Test
    void readsNothingOutOfNothing() {
        for (var text :
                List.of("", " ", "?", "\n\n\n", "a".repeat(100_000), "not ".repeat(20_000), "if we (".repeat(9_000))) {
            var letter = new LetterReader().read(Mail.of(text));
            assertThat(letter.verdict()).isEqualTo(Verdict.OTHER);
            assertThat(letter.words()).isEmpty();
        }
    }

    @Test
    void readsASubjectOfSentencesAndAWordWithoutEnd() {
        var letter = new LetterReader()
                .read(new MailReader().pasted("""
                        From: Otterquill <jobs@otterquill.example>
                        Subject: Thank you for coming in last week. We have decided not to proceed with your application.

                        Dear Robin, see above. Your interest in %s was noted, and your application for %s, too.
                        """.formatted("Ab".repeat(6_000), "A.b".repeat(1_000))));
        assertThat(letter.verdict()).isEqualTo(Verdict.REJECTION);
    }

    private static MailLetter read(String sentence) {
        return new LetterReader()
                .read(new MailReader().pasted(HEAD + sentence + "\n\nKind regards\nOtterquill Careers"));
    }

    private static <T> T said(Said<T> said) {
        return Objects.requireNonNull(said).value();
    }

    static List<MailSpan> spansOf(MailLetter letter) {
        var spans = new ArrayList<MailSpan>(letter.words());
        spans.addAll(letter.feedback());
        Stream.of(letter.employer(), letter.role(), letter.stage(), letter.reason())
                .filter(Objects::nonNull)
                .forEach(said -> spans.addAll(said.words()));
        return spans;
    }

    static String cut(Mail mail, MailSpan span) {
        var part = switch (span.part()) {
            case TEXT -> mail.text();
            case SUBJECT -> mail.subject();
            case SENDER -> mail.sender();
            case SENDER_NAME -> mail.senderName();
        };
        return Objects.requireNonNull(part).substring(span.start(), span.end());
    }
}
