package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.Visitor;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.question.QuestionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person asks beforehand: once at the start, and of any fact that can be watched. */
@FullStack
class QuestionTests {

    private static final String SUSPICION = "Where do you think applications stop?";
    private static final String TECHNICAL = "Do applications end at technical rounds more often than elsewhere?";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejections;

    @Autowired
    FeedbackJournal feedback;

    @Test
    void isAskedOnceAtTheStart() {
        suspect("TECHNICAL");

        assertThat(patterns())
                .doesNotContain(SUSPICION)
                .contains("What you asked", TECHNICAL, "You asked this before your first rejection.");
    }

    @Test
    void canBeSkipped() {
        visitor.open("/patterns").form("/questions/first/dismissal").send().answers(302);

        assertThat(patterns()).doesNotContain(SUSPICION);
    }

    @Test
    void leavesItOpenWhereNothingIsChosen() {
        suspect("");

        assertThat(patterns()).contains(SUSPICION);
    }

    @Test
    void isNotAskedOfThoseWhoHaveMuchToCount() {
        logThreeWithATheme();
        logThreeWithATheme();

        assertThat(patterns()).doesNotContain(SUSPICION);
    }

    @Test
    void saysThatItIsTestedOnWhatCameLater() {
        logThreeWithATheme();

        suspect("SCREENING_CALL");

        assertThat(patterns())
                .contains("Do applications end at screening calls more often than elsewhere?")
                .contains("You asked this on 14 March 2026. It is tested first at each look")
                .contains("5 screening calls are needed to test this. So far: 0.");
    }

    @Test
    void watchesAFactAndStops() {
        logThreeWithATheme();
        watchTheme();
        assertThat(patterns()).contains("Does “Time management” come up more in one place than in others?");
        assertThat(finding().has("form[action$=/question]")).isFalse();

        var stopped = visitor.open("/patterns").formOf("Stop watching").send().follow();

        assertThat(stopped.main()).doesNotContain("Does “Time management” come up more");
        stopped.formOf("Undo").send().follow();
        assertThat(patterns()).contains("Does “Time management” come up more");
    }

    @Test
    void watchesAFewAtATime() {
        for (var place : new String[] {"PANEL", "CASE", "TECHNICAL", "FINAL"}) {
            visitor.post("/questions", Map.of("place", place)).follow().answers(200);
        }

        var told = visitor.post("/questions", Map.of("place", "OTHER")).follow();

        assertThat(told.html().text()).contains("watches %d questions at a time".formatted(QuestionJournal.MOST));
        assertThat(told.html().select("form[action$=/removal]:contains(Stop watching)"))
                .hasSize(QuestionJournal.MOST);
    }

    @Test
    void saysWhenPatternsAreLookedFor() {
        assertThat(patternsOfThree()).contains("once 12 applications have ended. So far: 3.");
        assertThat(visitor.open("/patterns?period=year").main())
                .contains("Rebound looks for patterns in the whole journal. A part of the journal shows facts only.");
    }

    private String patternsOfThree() {
        logThreeWithATheme();
        return patterns();
    }

    private void suspect(String place) {
        visitor.open("/patterns").form("/questions").with("place", place).send().answers(302);
    }

    private void watchTheme() {
        finding().formOf("Watch this question").send().answers(302);
    }

    private Page finding() {
        return visitor.open(
                visitor.open("/patterns").one("a[href^=/findings/recurrence-]").attr("href"));
    }

    private void logThreeWithATheme() {
        journals.as(journals.ofLocalAccount(), () -> {
            for (var day : new String[] {"2026-03-01", "2026-03-02", "2026-03-03"}) {
                var entry = aRejection().at("Acme").on(day).logIn(rejections);
                feedback.confirmTheme(entry, null, "time-management", Polarity.TO_IMPROVE, null);
            }
        });
    }

    private String patterns() {
        return visitor.open("/patterns").main();
    }
}
