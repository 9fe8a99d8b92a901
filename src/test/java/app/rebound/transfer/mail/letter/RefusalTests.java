package app.rebound.transfer.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.transfer.mail.message.MailReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every class of words that a no is made of, and what stands beside the same words without being one. */
class RefusalTests {

    private static final String LETTER = """
            From: Otterquill Careers <careers@otterquill.example>
            Subject: Your application for Site Manager at Otterquill
            Date: Tue, 3 Mar 2026 10:00:00 +0100

            Dear Robin,

            Thank you for your application for the Site Manager position. %s

            Kind regards
            Otterquill Careers
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On this occasion the panel's preference was for another applicant.",
                "We ended up hiring someone who could start right away.",
                "The role has gone to an internal applicant.",
                "We received applications from people whose experience is more in line with the role, and will be"
                        + " focusing on them.",
                "We would like to take the conversation forward with people who have run a site like ours.",
                "Another candidate had slightly more experience.",
                "We've gone with someone we had worked with before.",
                "The committee has selected a candidate, and it is not you.",
                "In the end we have asked somebody else to join us.",
                "Unfortunately we are not at this point in the year in a position to extend an offer to you.",
                "At this time we do not have a need for somebody with your experience.",
                "After some thought we have decided to offer the position of Deputy Garden Site Manager to another candidate.",
                "The appointment has gone to a colleague of ours.",
                "We have picked people with more hours behind the camera.",
                "We offered the job yesterday to our weekend keyholder.",
                "We're all sorted for the season now.",
                "The colleague who was leaving has decided to stay on.",
                "The trustees have resolved to appoint Ms Holm as of May.",
            })
    void hearsThatOthersWereChosen(String sentence) {
        assertThat(verdict(sentence)).isEqualTo(Verdict.REJECTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your name won't be on the list of those we interview.",
                "We had to make some hard calls and your application didn't make it past this round.",
                "Sadly we're unable to take you any further in the process.",
                "We're not going to be able to extend an offer.",
                "Your application did not score highly enough to reach the interview stage.",
                "You did not pass the assessment this time.",
                "We don't have a role that matches your background at the moment.",
                "Your experience doesn't line up with what the team is after right now.",
                "You do not meet the minimum qualifications for this position.",
                "Your profile was not retained.",
                "Your application was not among the 75 that go forward.",
                "We have found our shortlist, and you're not on it.",
                "You have not been placed high enough to be called to the next stage.",
                "Unfortunately not this time.",
                "It is not going to be us this time.",
                "Your score came in below the benchmark that we set.",
                "There is no room for another manager this year.",
                "We can't see how this could work without a car, so we'll have to say no to you.",
            })
    void hearsThatItIsNotYou(String sentence) {
        assertThat(verdict(sentence)).isEqualTo(Verdict.REJECTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So we're stopping here, and I wanted you to know why.",
                "The decision has been made to re-advertise, and your application will not be carried over.",
                "The seat is spoken for, so we are wrapping up the rest of the applications.",
                "We have closed this search without making an appointment.",
                "The requisition has been cancelled.",
                "Due to changes in our business, this position is no longer available.",
                "This is where your application ends.",
                "After the call the team came down on a no.",
                "We've decided to pause your application here.",
                "Our headcount has been cut, and the opening got axed.",
                "There isn't a vacancy any more.",
                "We are stepping back here, with thanks.",
                "Decision: reject.",
            })
    void hearsThatItEndsOrIsGone(String sentence) {
        assertThat(verdict(sentence)).isEqualTo(Verdict.REJECTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If your profile is not a match for this role, we will keep it for other openings.",
                "Only candidates selected for interview will be contacted.",
                "Due to the number of applications we cannot reply to everyone; if you have not heard from us within"
                        + " three weeks, your application has been unsuccessful.",
                "We've not made a decision yet and are still meeting other candidates.",
                "Unfortunately our interviewer is unwell and cannot meet you on Tuesday; please pick another slot.",
                "Our director has been called away, so we can't go ahead with your interview at two.",
                "The position has been put on hold; your application stays active and we will contact you once we"
                        + " know more.",
                "We can't move your application forward until you complete the assessment.",
                "Unfortunately we can't move individual sessions on short notice.",
                "We are sorry you decided to go with another company.",
                "Thank you for letting us know that you have accepted another offer. We will close your application.",
                "You and two other candidates have been selected for the final round.",
                "Applications close on Friday. After that the position will be closed to new applicants.",
                "Please ignore our earlier email: your application is still active.",
                "We could not open your CV. Please send it again.",
                "We chose you over other candidates and would like to meet you again.",
                "Not all candidates will be successful, but we will answer everybody.",
                "I won't be able to make your interview, but my colleague will lead it.",
                "We have offered the post to another applicant, but she has until Monday, and you are next in line.",
                "What we mean when we write \"we have gone with somebody whose experience was a better match\": just that. It"
                        + " was a difficult decision, and we wish you all the best in your search.",
                "Applicants who do not upload all of the papers that the list names will not be considered.",
                "Some of our finest cooks were not successful the first time.",
                "One of your interviewers is no longer free, so we meet an hour later.",
                "As you withdraw, I close your file.",
                "In case of no reply by the end of June, please take it that you were not shortlisted.",
                "You thought that we had given the job to somebody else, and no wonder after such a wait.",
            })
    void hearsNoNoBesideTheSameWords(String sentence) {
        assertThat(verdict(sentence)).isNotEqualTo(Verdict.REJECTION);
    }

    @Test
    void hearsANoThatHasNoWordsOfOneAndMarksTheSentence() {
        var mail = new MailReader().pasted("""
                        From: Pebblewick Jobs <jobs@pebblewick.example>
                        Subject: Your application for Gardener

                        Dear Robin,

                        Thank you for your time and your interest in the role. It was a very difficult decision, and we
                        were impressed with your experience. We wish you all the best in your search.

                        Pebblewick
                        """);
        var letter = new LetterReader().read(mail);
        assertThat(letter.verdict()).isEqualTo(Verdict.REJECTION);
        assertThat(letter.words())
                .isNotEmpty()
                .allSatisfy(
                        span -> assertThat(LetterReaderTests.cut(mail, span)).isNotBlank());
    }

    @Test
    void hearsOnlyWhatIsNewAboveAnEarlierMessage() {
        var reply = """
                From: Pia Holm <pia.holm@pebblewick.example>
                Subject: Re: Gardener
                Content-Type: text/plain; charset=utf-8

                Hi Robin,

                can we talk about the position on Thursday at ten?

                %s
                > We have decided to move forward with other candidates.
                """;
        for (var wrote : new String[] {
            "Den tis 3 mars 2026 kl 10:00 skrev Pia Holm <pia.holm@pebblewick.example>:",
            "Le mar. 3 mars 2026 à 10:00, Pia Holm <pia.holm@pebblewick.example> a écrit :",
            "2026. 03. 03. 10:00 keltezéssel, Pia Holm írta:",
        }) {
            var letter = new LetterReader().read(new MailReader().pasted(reply.formatted(wrote)));
            assertThat(letter.verdict()).as(wrote).isNotEqualTo(Verdict.REJECTION);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Pebblewick, Pebblewick Careers <no-reply@pebblewick.example>, Your application, Pebblewick Careers",
        "Pebblewick Nurseries, Pebblewick Careers <jobs@pebblewick.example>, Your application, Pebblewick Nurseries",
        "Pebblewick, Pia Holm <pia@hire.lever.co>, Your application, 'Talent Partner, Pebblewick'",
        "Pebblewick, Pia Holm <pia.holm@ashbyhq.com>, Gardener, 'Head of Gardens, Pebblewick'",
        "Pebblewick, Bewerbung Pebblewick <jobs@pebblewick.dk>, Your application, Best wishes",
        "Pebblewick, GoodTime for Pebblewick <no-reply@goodtime.io>, Your interview, The team",
        "Pebble & Wick Partners, Pia Holm <pholm@pebblewick.example>, Your interview, Pebble & Wick Partners",
        "Pebblewick Bank, Pia Holm <pia@pebblewick.example>, Your application, Pebblewick Bank is a member of something",
        "Pebblewick's, Pebblewick's <no-reply@pebblewicks.example>, Your application, Pebblewick's",
        "Pebblewick District Council, myjobscotland <no-reply@myjobscotland.gov.uk>, Your application, Pebblewick District Council",
        "Pebblewick People, Pia Holm <pia@pebblewickpeople.pl>, Your interview, Recruiter @ Pebblewick People",
    })
    void readsTheEmployerWhereSeveralPlacesAgree(String employer, String from, String subject, String signature) {
        var mail = new MailReader()
                .pasted("From: %s\nSubject: %s\n\nDear Robin,\n\nwe have filled the position.\n\nKind regards\nPia\n%s"
                        .formatted(from, subject, signature));
        assertThat(Objects.requireNonNull(new LetterReader().read(mail).employer())
                        .value())
                .isEqualTo(employer);
    }

    @ParameterizedTest
    @CsvSource({
        "Sales Assistant, Sales Assistant in Leeds",
        "Sales Assistant, 2025 Sales Assistant",
        "Sales Assistant, Vacancy EM004512 Sales Assistant",
        "Sales Assistant, Sales Assistant (Band 5)",
        "Library Assistant, Library Assistant LIB/2291",
        "Lecturer in Law, Lecturer in Law",
        "Senior Recruitment Consultant, Senior Recruitment Consultant",
    })
    void keepsOfARoleWhatNamesIt(String role, String written) {
        var mail = new MailReader()
                .pasted(("From: Otterquill <jobs@otterquill.example>\nSubject: %1$s\n\nDear Robin,\n\n"
                                + "Thank you for applying for the position of %1$s. We have filled it.\n")
                        .formatted(written));
        assertThat(Objects.requireNonNull(new LetterReader().read(mail).role()).value())
                .isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recruitment is paused and will resume in spring. Your application remains active.",
                "As you asked, we have withdrawn your application, and you will not be considered.",
                "After that the link will close and we will be unable to consider your application further.",
                "Sorry, we can't go ahead tomorrow. Could you do Tuesday instead?",
                "We are not able to match that salary, but the offer stays open until Monday.",
            })
    void hearsNoNoWhereSomethingElseIsMeant(String sentence) {
        assertThat(verdict(sentence)).isNotEqualTo(Verdict.REJECTION);
    }

    /** Single sentences, with no more of a letter around than thanks; a letter says it more than once. */
    @Test
    void hearsMostOfManyWaysToSayNoAndFewOfTheOthers() throws IOException {
        assertThat(said("no.txt")).filteredOn(RefusalTests::isNo).hasSizeGreaterThan(205);
        assertThat(said("open.txt")).filteredOn(RefusalTests::isNo).hasSizeLessThan(12);
    }

    private static List<String> said(String file) throws IOException {
        try (var stream = Objects.requireNonNull(
                RefusalTests.class.getResourceAsStream("/app/rebound/transfer/mail/said/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static boolean isNo(String sentence) {
        return verdict(sentence) == Verdict.REJECTION;
    }

    private static Verdict verdict(String sentence) {
        return new LetterReader()
                .read(new MailReader().pasted(LETTER.formatted(sentence)))
                .verdict();
    }
}
