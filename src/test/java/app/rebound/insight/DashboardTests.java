package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Visitor;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the one sentence on top to its numbers and entries, and what a person can do about it. */
@FullStack
class DashboardTests {

    private static final String OFTEN = "came up as something to work on in %d of %d rejections";

    @Autowired
    Visitor visitor;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    FeedbackJournal feedback;

    private ThemeId theme;
    private RejectionId acme;
    private RejectionId globex;

    @Autowired
    Journals journals;

    @BeforeEach
    void threeEntriesWithATheme() {
        journals.open(journals.ofLocalAccount());
        theme = feedback.themeByCode("time-management").id();
        acme = confirm(aRejection().at("Acme").on("2026-03-01").logIn(rejectionLog));
        globex = confirm(aRejection().at("Globex").on("2026-02-01").logIn(rejectionLog));
        confirm(aRejection().at("Initech").on("2025-06-01").logIn(rejectionLog));
    }

    @Test
    void theSentenceLeadsToItsEntriesAndTheseToTheEntry() {
        var finding = visitor.open("/dashboard").one("a:contains(See the 3 applications)");

        var page = visitor.open(finding.attr("href"));

        assertThat(page.one("h1").text()).contains(OFTEN.formatted(3, 3));
        assertThat(page.texts(".behind a"))
                .containsExactly("Acme, Developer", "Globex, Developer", "Initech, Developer");
        assertThat(page.texts(".numbers td")).startsWith("3 of 3", "100%");
        var entry = visitor.open(page.html().select(".behind a").first().attr("href"));
        assertThat(entry.one("h1").text()).contains("Acme");
        assertThat(visitor.open(entry.one("main > .back").attr("href"))
                        .one("h1")
                        .text())
                .contains(OFTEN.formatted(3, 3));
    }

    @Test
    void theSentenceIsHeldByALineOfThePersonsOwn() {
        reflect("I ran out of time before the second part. They were kind about it.");

        assertThat(visitor.open("/dashboard").one("blockquote").text())
                .isEqualTo("“I ran out of time before the second part.” Acme, 1 March");
        assertThat(visitor.open("/findings/recurrence-" + theme).texts(".behind__words"))
                .containsExactly("“I ran out of time before the second part.”");
    }

    @Test
    void onTheDayOfARejectionNothingIsToWorkOn() {
        confirm(aRejection().at("Umbrella").on("2026-03-14").logIn(rejectionLog));

        assertThatItRests();
        assertThat(visitor.open("/patterns").main()).contains(OFTEN.formatted(4, 4));
    }

    @Test
    void onADayOfStrongFeelingsNothingIsToWorkOn() {
        confirm(aRejection().at("Umbrella").on("2026-03-12").feeling("sad", 9).logIn(rejectionLog));

        assertThatItRests();
    }

    private void assertThatItRests() {
        var dashboard = visitor.open("/dashboard");
        assertThat(dashboard.one("#lead").text()).isEqualTo("It is written down");
        assertThat(dashboard.main()).doesNotContain("To work on", "came up as something to work on");
        assertThat(dashboard.has(".button--primary")).isFalse();
        assertThat(visitor.open(dashboard.one("#lead ~ .actions a").attr("href"))
                        .one("h1")
                        .text())
                .isEqualTo("Umbrella");
    }

    @Test
    void whatIsStillCoveredIsNotQuoted() {
        visitor.open("/rejections/%s/feedback/new".formatted(acme))
                .form("/rejections/%s/feedback".formatted(acme))
                .with("text", "You ran out of time before the second part.")
                .send()
                .answers(302);

        assertThat(visitor.open("/dashboard").has("blockquote")).isFalse();
        assertThat(visitor.open("/findings/recurrence-" + theme).main()).doesNotContain("second part");
    }

    @Test
    void aFindingThatIsNotUsefulStaysAwayUntilItsEntriesChange() {
        var said = visitor.open("/dashboard").one("#lead").text();
        visitor.open("/findings/recurrence-" + theme)
                .form("/findings/recurrence-" + theme + "/dismissal")
                .send()
                .follow();
        assertThat(visitor.open("/dashboard").main()).doesNotContain(said);

        journals.open(journals.ofLocalAccount());
        confirm(aRejection().at("Umbrella").on("2026-03-12").logIn(rejectionLog));

        assertThat(visitor.open("/dashboard").main()).contains(OFTEN.formatted(4, 4));
    }

    @Test
    void aFindingComesBackWhenThePersonThinksBetterOfIt() {
        var said = visitor.open("/dashboard").one("#lead").text();
        var announced = visitor.open("/findings/recurrence-" + theme)
                .form("/findings/recurrence-" + theme + "/dismissal")
                .send()
                .follow();

        announced.formOf("Undo").send().follow();

        assertThat(visitor.open("/dashboard").main()).contains(said);
    }

    @Test
    void aPeriodNarrowsEverything() {
        assertThat(visitor.open("/patterns").main()).contains(OFTEN.formatted(3, 3));
        assertThat(visitor.open("/patterns?period=quarter").main()).contains(OFTEN.formatted(2, 2));
        assertThat(visitor.open("/patterns?period=nonsense").main()).contains(OFTEN.formatted(3, 3));
    }

    @Test
    void aTimeOfTheDashboardLeadsToThatTimeOfThePatterns() {
        assertThat(visitor.open("/dashboard?period=quarter")
                        .follow()
                        .one(".segments [aria-current]")
                        .text())
                .isEqualTo("90 days");
    }

    @Test
    void aPeriodWithoutEntriesSaysSoKindly() {
        rejections.remove(acme);
        rejections.remove(globex);

        assertThat(visitor.open("/patterns?period=quarter").main()).contains("Nothing was written down in this time");
    }

    @Test
    void tellsEveryFindingAsData() {
        var told = JsonMapper.shared()
                .readTree(visitor.exactly(get("/insights.json").header("Host", "localhost"))
                        .body());

        var recurrence = told.get("findings")
                .valueStream()
                .filter(finding -> finding.get("subject").asString().equals("recurrence-" + theme))
                .findFirst()
                .orElseThrow();
        assertThat(recurrence.get("kind").asString()).isEqualTo("RECURRENCE");
        assertThat(recurrence.get("grade").asString()).isEqualTo("WORTH_WATCHING");
        assertThat(recurrence.get("sentence").asString()).contains(OFTEN.formatted(3, 3));
        assertThat(recurrence.at("/counts/0/count").asInt()).isEqualTo(3);
        assertThat(recurrence.at("/counts/0/denominator").asInt()).isEqualTo(3);
        assertThat(recurrence.at("/counts/0/interval/1").asDouble()).isEqualTo(1.0);
        assertThat(recurrence.get("entries").valueStream().map(JsonNode::asString))
                .hasSize(3);
        assertThat(recurrence.get("p").isNull()).isTrue();
    }

    private void reflect(String wasHard) {
        visitor.open("/rejections/%s/reflection".formatted(acme))
                .form("/rejections/%s/reflection".formatted(acme))
                .with("wasHard", wasHard)
                .send()
                .answers(302);
    }

    private RejectionId confirm(RejectionId entry) {
        feedback.confirmTheme(entry, null, "time-management", Polarity.TO_IMPROVE, null);
        return entry;
    }
}
