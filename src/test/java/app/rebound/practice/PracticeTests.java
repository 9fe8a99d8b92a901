package app.rebound.practice;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.Statements;
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
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cards as a person meets them: from where they come to the end of a day's practice. */
@FullStack
class PracticeTests {

    private static final String DUE = "/practice/cards/due";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RoundJournal rounds;

    private String write(String question) {
        return visitor.open("/practice/cards/new")
                .form("/practice/cards")
                .with("question", question)
                .send()
                .leadsTo();
    }

    private static Page answer(Page sitting, String rating) {
        return sitting.one("form.rates").attr("action").isEmpty()
                ? sitting
                : sitting.form(sitting.one("form.rates").attr("action"))
                        .tick("rating", rating)
                        .send();
    }

    /** An entry with a round in which these questions were a struggle and another one was not. */
    private String entryWithStruggles(String... questions) {
        return journals.as(journals.ofLocalAccount(), () -> {
            var entry = aRejection().at("Acme").logIn(rejectionLog);
            rounds.add(
                    RoundId.next(),
                    rejections.get(entry).applicationId(),
                    new RoundDetails(
                            RoundKind.PANEL,
                            TestClock.TODAY.minusDays(5),
                            RoundResult.NOT_PASSED,
                            null,
                            Ratings.NONE,
                            null,
                            Stream.concat(
                                            Stream.of(new RoundDetails.Question(null, "Easy one?", Went.WELL, null)),
                                            Stream.of(questions)
                                                    .map(text -> new RoundDetails.Question(
                                                            null, text, Went.STRUGGLED, "Say less")))
                                    .toList()));
            return "/rejections/" + entry;
        });
    }

    @Test
    void practisesACardUntilThereIsNothingLeftToday() {
        write("Why us?");
        assertThat(visitor.open("/practice").main()).contains("1 card.");
        assertThat(visitor.open("/dashboard").main()).contains("1 practice card is due");

        var sitting = visitor.open(DUE);
        assertThat(sitting.main()).contains("Why us?", "Again tomorrow", "Good in 2 days");
        var after = answer(sitting, "GOOD").follow();

        assertThat(after.main()).contains("Done for today", "No other card waits.");
        assertThat(visitor.open("/practice").main()).contains("Nothing to practise today.");
        assertThat(visitor.open("/dashboard").main()).doesNotContain("practice card");
        clock.advance(Duration.ofDays(2));
        assertThat(visitor.open(DUE).main()).contains("Why us?");
    }

    @Test
    void tellsKindlyWhenAnotherTabHasAnswered() {
        write("Why us?");
        var one = visitor.open(DUE);
        var other = visitor.open(DUE);
        answer(one, "GOOD").follow();

        var told = answer(other, "AGAIN").follow();

        assertThat(told.announcement()).contains("The first answer counts");
        assertThat(told.main()).contains("“Good”: Why us?");
    }

    @Test
    void takesTheLastAnswerBack() {
        write("Why us?");
        var after = answer(visitor.open(DUE), "EASY").follow();

        var back = after.formOf("Undo the last answer").send().follow();

        assertThat(back.announcement()).isEqualTo("The answer is undone.");
        assertThat(back.main()).contains("Why us?", "0 done today, 1 to go");
        assertThat(back.has("form[action*=reviews][action$=removal]")).isFalse();
    }

    @Test
    void isEnoughAfterFifteenAndOffersAFewMore() {
        visitor.open("/practice/starters").formOf("Add all questions").send();
        assertThat(visitor.open("/practice").main()).contains("15 cards.");
        for (int i = 0; i < 15; i++) {
            answer(visitor.open(DUE), "GOOD").answers(302);
        }

        var enough = visitor.open(DUE);

        assertThat(enough.main()).contains("Done for today", "wait for the coming days");
        assertThat(enough.main().toLowerCase()).doesNotContain("overdue").doesNotContainPattern("\\blate\\b");
        var more = visitor.open(enough.one("a[href*=helpings]").attr("href"));
        assertThat(more.main()).contains("15 done today, 15 to go");
        assertThat(answer(more, "GOOD").leadsTo()).endsWith("?helpings=2");
    }

    @Test
    void addsStarterQuestionsOnceByOneByGroupAndAll() {
        var page = visitor.open("/practice/starters");
        assertThat(page.texts(".entry")).hasSizeGreaterThanOrEqualTo(60);

        assertThat(add("code", "why-us")).isEqualTo("1 card is added.");
        assertThat(add("group", "MOTIVATION")).isEqualTo("6 cards are added.");
        assertThat(add("code", "why-us")).isEqualTo("Already in your cards.");
        assertThat(visitor.open("/practice/starters").texts(".chip--well")).hasSize(7);
        assertThat(visitor.open("/practice/cards?tag=motivation").texts(".entry"))
                .hasSize(7);
    }

    private String add(String name, String value) {
        return visitor.open("/practice/starters")
                .form("/practice/starters")
                .tick(name, value)
                .send()
                .follow()
                .announcement();
    }

    @Test
    void makesACardOfAStruggledQuestionWithOneTap() {
        var entry = entryWithStruggles("Tell us about a conflict.");

        var after =
                visitor.open(entry).formOf("Practise question").send().follow().follow();

        assertThat(after.announcement()).isEqualTo("1 card is added.");
        assertThat(after.has("form[action^=/practice]")).isFalse();
        var card = visitor.open(after.one(".story a[href^=/practice/cards/]").attr("href"));
        assertThat(card.main()).contains("Tell us about a conflict.", "Say less", "Asked at Acme");
        assertThat(card.main()).doesNotContain("Easy one?");
    }

    @Test
    void makesCardsOfAllStruggledQuestionsAtOnce() {
        entryWithStruggles("First?", "Second?");
        var entry = entryWithStruggles("Third?", "Fourth?");

        assertThat(visitor.open(entry)
                        .formOf("Practise all 2")
                        .send()
                        .follow()
                        .follow()
                        .announcement())
                .isEqualTo("2 cards are added.");
        assertThat(visitor.open("/practice/struggled").texts(".entry__title")).containsExactly("First?", "Second?");
        var all = visitor.open("/practice/struggled").formOf("Practise all 2").send();
        assertThat(all.follow().announcement()).isEqualTo("2 cards are added.");

        assertThat(visitor.open("/practice/struggled").has(".entry")).isFalse();
        assertThat(visitor.open("/practice/cards").texts(".entry")).hasSize(4);
    }

    @Test
    void doesNotOfferQuestionsOfADeletedEntry() {
        var entry = entryWithStruggles("First?", "Second?");
        visitor.open(entry).form(entry + "/removal").send();

        assertThat(visitor.open("/practice/struggled").has(".entry")).isFalse();
    }

    @Test
    void deletesACardAndBringsItBack() {
        var card = write("Why us?");
        var gone = visitor.open(card).form(card + "/removal").send().follow();
        assertThat(gone.has(".entry")).isFalse();

        gone.formOf("Undo").send().follow().answers(200);

        assertThat(visitor.open(DUE).main()).contains("Why us?");
    }

    @Test
    void opensWithTheSameStatementsForManyCardsAsForFew() {
        write("Why us?");
        var few = List.of(statementsOf("/practice"), statementsOf(DUE), statementsOf("/practice/cards"));

        visitor.post("/practice/starters", Map.of());

        // A whole page of the bank asks how many there are.
        assertThat(List.of(statementsOf("/practice"), statementsOf(DUE), statementsOf("/practice/cards") - 1))
                .isEqualTo(few);
    }

    private int statementsOf(String address) {
        return statements.of(() -> visitor.open(address).answers(200)).size();
    }

    @Test
    void briefsForTheDayWithStoriesAndCardsThatAreDue() {
        visitor.open("/practice/stories/new")
                .form("/practice/stories")
                .with("title", "The queue at the ferry")
                .with("result", "Nobody waited twice")
                .send();
        visitor.open("/practice/cards/new")
                .form("/practice/cards")
                .with("question", "Why this company?")
                .with("keyPoints", "Boats, not bonds")
                .send()
                .follow()
                .answers(200);
        var application = visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Acme")
                .with("role", "Developer")
                .send()
                .leadsTo();

        var brief = visitor.open(application + "/brief").answers(200);

        assertThat(brief.texts("main h2")).containsSequence("Stories", "Questions to practise", "Questions to ask");
        assertThat(brief.main())
                .contains("The queue at the ferry", "Nobody waited twice", "Why this company?", "Boats, not bonds");
    }
}
