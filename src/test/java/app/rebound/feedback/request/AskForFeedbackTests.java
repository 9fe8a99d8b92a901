package app.rebound.feedback.request;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.application.ApplicationLog;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.application.round.Went;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Asking for feedback as a person meets it. */
@FullStack
class AskForFeedbackTests {

    private static final String COMPANY = "O\"Hara & <Sons> 🙂";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RoundJournal rounds;

    @Autowired
    TestClock clock;

    String entry;

    @BeforeEach
    void logRejection() {
        entry = log(COMPANY, "2026-03-12");
    }

    private String log(String company, String heardOn) {
        return "/rejections/"
                + journals.as(
                        journals.ofLocalAccount(),
                        () -> aRejection().at(company).on(heardOn).logIn(rejectionLog));
    }

    private void addRound() {
        journals.as(
                journals.ofLocalAccount(),
                () -> rounds.add(
                        RoundId.next(),
                        rejections
                                .get(RejectionId.of(entry.substring("/rejections/".length())))
                                .applicationId(),
                        new RoundDetails(
                                RoundKind.TECHNICAL,
                                LocalDate.of(2026, 3, 5),
                                RoundResult.NOT_PASSED,
                                null,
                                Ratings.NONE,
                                null,
                                List.of(
                                        new RoundDetails.Question(null, "Now add refunds.", Went.STRUGGLED, null),
                                        new RoundDetails.Question(null, "Why us?", Went.WELL, null)))));
    }

    private Page message(String choices) {
        return visitor.send(MockMvcRequestBuilders.get(URI.create(entry + "/requests/message/new" + choices)))
                .answers(200);
    }

    private PageForm form() {
        return message("?tone=WARM&questions=IMPROVE").form(entry + "/requests");
    }

    private Page story() {
        return visitor.open(entry).answers(200);
    }

    private Page ask() {
        return form().with("whom", "Kim")
                .with("address", "kim@example.org")
                .send()
                .follow();
    }

    private String today() {
        return visitor.open("/dashboard").one("section[aria-labelledby=today]").text();
    }

    @Test
    void asksRemindsReceivesAndKeepsANote() {
        assertThat(today()).contains("You could ask " + COMPANY + " for feedback; you heard from them on 12 March");
        assertThat(ask().announcement()).startsWith("Your request is saved.");
        assertThat(today()).contains("Nothing to do here today.");
        assertThat(story().main())
                .contains("You asked Kim for feedback", "by e-mail", "waiting")
                .contains("If no answer comes by 21 March, Today offers a short reminder.");
        assertThat(visitor.open("/feedback")
                        .one("section[aria-labelledby=asked]")
                        .text())
                .contains(COMPANY + " · Kim, waiting since 14 March", "by e-mail 1 still waiting")
                .doesNotContain("answered,");

        clock.advance(Duration.ofDays(7));
        assertThat(today()).contains("You asked " + COMPANY + " for feedback on 14 March.");
        var reminder =
                visitor.open(story().one("a[href$=/reminder]").attr("href")).answers(200);
        assertThat(decoded(reminder))
                .startsWith("mailto:kim@example.org?subject=Feedback on my application: Developer");
        reminder.formOf("I have reminded them").send();
        assertThat(story().main()).contains("reminded, waiting", "You reminded them on 21 March 2026.");
        assertThat(today()).contains("Nothing to do here today.");

        clock.advance(Duration.ofDays(2));
        var note = visitor.open(story().one("a[href*=request=]").attr("href"))
                .answers(200)
                .form(entry + "/feedback");
        assertThat(note.value("fromWhom")).isEqualTo("Kim");
        assertThat(note.value("channel")).isEqualTo("PERSONAL_MAIL");
        assertThat(note.value("receivedOn")).isEqualTo("2026-03-23");
        note.with("text", "You were close.").send();

        assertThat(story().main()).contains("Feedback came on 23 March 2026.", "Feedback from Kim", "You were close.");
        assertThat(visitor.open("/feedback")
                        .one("section[aria-labelledby=asked]")
                        .text())
                .contains("by e-mail 1 of 1 answered, 1 with feedback")
                .doesNotContain("still waiting");
    }

    @Test
    void offersTheQuestionsThatWereHardAndAsksAboutThem() {
        addRound();
        var choose = visitor.open(entry + "/requests/new").answers(200);
        assertThat(choose.texts("label:has([name=moments])")).containsExactly("Now add refunds.");
        var moment = choose.one("[name=moments]").val();

        var page = message("?tone=BRIEF&questions=CHOSEN&questions=IMPROVE&moments=" + moment);

        assertThat(page.one("textarea").wholeText())
                .contains("- What would have made my application stronger?")
                .contains("- How did my answer to “Now add refunds.” come across?")
                .contains(COMPANY, "Developer", "12 March");
    }

    @Test
    void readsChoicesAsFarAsTheyMakeSense() {
        assertThat(message("?tone=LOUD&questions=NONSENSE&questions=&moments=x")
                        .one("textarea")
                        .wholeText())
                .isEqualTo(message("").one("textarea").wholeText());
    }

    @Test
    void opensTheMessageAsAMail() {
        assertThat(decoded(message("")))
                .startsWith("mailto:?subject=Feedback on my application: Developer&body=Hello,\r\n\r\nThank you")
                .contains("role at " + COMPANY + ".");
    }

    private static String decoded(Page page) {
        return URLDecoder.decode(page.one("[data-mail]").attr("href"), StandardCharsets.UTF_8);
    }

    @Test
    void keepsWhatWasTypedWhenTheDayIsMissing() {
        var again = form().with("message", "Mine")
                .with("address", "a@example.org")
                .with("askedOn", "")
                .send()
                .answers(422);

        assertThat(again.problems()).containsExactly("Which day did you ask? A best guess is fine.");
        assertThat(again.one("textarea").wholeText().strip()).isEqualTo("Mine");
        assertThat(decoded(again)).startsWith("mailto:a@example.org?").endsWith("&body=Mine");
    }

    @Test
    void makesOneRequestOfAFormThatIsSentTwice() {
        var form = form();
        var first = form.send().leadsTo();

        assertThat(form.with("whom", "Kim").send().leadsTo()).isEqualTo(first);
        assertThat(story().texts("h3[id^=request-]")).containsExactly("You asked Kim for feedback");
    }

    @Test
    void goesAndComesBack() {
        var form = form();
        form.send();

        var removed = story().formOf("Delete request").send().follow();
        assertThat(story().has("h3[id^=request-]")).isFalse();
        removed.formOf("Undo").send();
        assertThat(story().has("h3[id^=request-]")).isTrue();
    }

    @Test
    void takesARefusalBack() {
        ask();
        assertThat(story().formOf("They declined").send().follow().announcement())
                .startsWith("Noted.");
        assertThat(story().texts(".request-state")).contains("declined");

        story().formOf("Reopen request").send();
        assertThat(story().texts(".request-state")).contains("waiting");
    }

    @Test
    void letsGoFromTheReminder() {
        ask();
        clock.advance(Duration.ofDays(7));
        visitor.open(story().one("a[href$=/reminder]").attr("href"))
                .form(requestAddress() + "/reminder")
                .send(requestAddress() + "/release");

        assertThat(story().texts(".request-state")).contains("no answer");
        assertThat(today()).contains("Nothing to do here today.");
    }

    private String requestAddress() {
        return "/requests/" + story().one("h3[id^=request-]").id().substring("request-".length());
    }

    @Test
    void countsSilenceAsNoAnswerAfterTwoWeeksAndStillTakesOne() {
        ask();
        clock.advance(Duration.ofDays(14));
        assertThat(story().texts(".request-state")).contains("no answer");
        assertThat(visitor.open("/feedback").main()).contains("by e-mail 0 of 1 answered");

        visitor.open(story().one("a[href*=request=]").attr("href"))
                .form(entry + "/feedback")
                .with("text", "Late, but here.")
                .send();
        assertThat(story().texts(".request-state")).contains("feedback came");
    }

    @Test
    void leavesItToThePersonWhetherANoteIsTheAnswer() {
        ask();
        var form =
                visitor.open(entry + "/feedback/new").form(entry + "/feedback").with("text", "A form letter.");
        assertThat(form.value("request")).isEmpty();
        form.send();
        assertThat(story().texts(".request-state")).contains("waiting");

        visitor.open(entry + "/feedback/new")
                .form(entry + "/feedback")
                .with("text", "Kind words.")
                .with("request", requestAddress().substring("/requests/".length()))
                .send();
        assertThat(story().texts(".request-state")).contains("feedback came");
    }

    @Test
    void isOfferedWhileItMakesSense() {
        assertThat(story().has("aside a[href$=/requests/new]")).isTrue();
        ask();
        assertThat(story().has("aside a[href$=/requests/new]")).isFalse();
        assertThat(visitor.open(log("Globex", "2026-02-11")).has("aside a[href$=/requests/new]"))
                .isFalse();
    }
}
