package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
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

    private static final String SUSPICION = "Where do you think it stops?";
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

        assertThat(dashboard())
                .doesNotContain(SUSPICION)
                .contains("What you asked", TECHNICAL, "You asked this before the first entry.");
    }

    @Test
    void canBeSkipped() {
        visitor.open("/dashboard").form("/questions/first/dismissal").send().answers(302);

        assertThat(dashboard()).doesNotContain(SUSPICION).doesNotContain("What you asked");
    }

    @Test
    void leavesItOpenWhereNothingIsChosen() {
        suspect("");

        assertThat(dashboard()).contains(SUSPICION);
    }

    @Test
    void isNotAskedOfThoseWhoHaveMuchToCount() {
        logThreeWithATheme();
        logThreeWithATheme();

        assertThat(dashboard()).doesNotContain(SUSPICION);
    }

    @Test
    void saysThatItIsTestedOnWhatCameLater() {
        logThreeWithATheme();

        suspect("SCREENING_CALL");

        assertThat(dashboard())
                .contains("Do applications end at screening calls more often than elsewhere?")
                .contains("You asked this on 14 March 2026. It is tested first at each look")
                .contains("Nothing has come yet that could answer it.");
    }

    @Test
    void watchesAFactAndStops() {
        logThreeWithATheme();
        watchTheme();
        assertThat(dashboard()).contains("Does “Time management” come up more in one place than in others?");
        assertThat(visitor.open("/dashboard").has("form[action^=/findings/recurrence-][action$=/question]"))
                .isFalse();

        var stopped = visitor.open("/dashboard").formOf("Stop watching").send().follow();

        assertThat(stopped.main()).doesNotContain("What you asked");
        stopped.formOf("Undo").send().follow();
        assertThat(dashboard()).contains("What you asked");
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
        assertThat(dashboardWithThree()).contains("once 12 applications have ended; 3 have");
        assertThat(visitor.open("/dashboard?period=year").main())
                .contains("Patterns are looked for in the whole journal. A part of it shows facts.");
    }

    private String dashboardWithThree() {
        logThreeWithATheme();
        return dashboard();
    }

    private void suspect(String place) {
        visitor.open("/dashboard")
                .form("/questions")
                .with("place", place)
                .send()
                .answers(302);
    }

    private void watchTheme() {
        var page = visitor.open("/dashboard");
        var action = page.one("form[action^=/findings/recurrence-][action$=/question]")
                .attr("action");
        page.form(action).send().answers(302);
    }

    private void logThreeWithATheme() {
        journals.as(journals.ofLocalAccount(), () -> {
            for (var day : new String[] {"2026-03-01", "2026-03-02", "2026-03-03"}) {
                var entry = aRejection().at("Acme").on(day).logIn(rejections);
                feedback.confirmTheme(entry, null, "time-management", Polarity.TO_IMPROVE, null);
            }
        });
    }

    private String dashboard() {
        return visitor.open("/dashboard").main();
    }
}
