package app.rebound.practice.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.Explained;
import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.platform.journal.JournalDay;
import app.rebound.practice.Tags;
import app.rebound.practice.schedule.Rating;
import app.rebound.practice.schedule.Spread;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due, what a review leaves behind, and the way back, as they are stored. */
@JpaSlice
class ReviewJournalTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    CardJournal journal;

    @Autowired
    ReviewJournal practice;

    @Autowired
    Cards cards;

    @Autowired
    Reviews reviews;

    @Autowired
    TestClock clock;

    @Autowired
    Journals journals;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    private CardId card(String question, LocalDate addedOn) {
        var id = CardId.next();
        clock.on(addedOn, () -> journal.add(id, new CardDetails(question, null, null, Tags.NONE, null, null)));
        return id;
    }

    private List<CardId> cards(int count) {
        var all = new ArrayList<CardId>();
        for (int i = 0; i < count; i++) {
            all.add(card("Question " + i, TODAY));
        }
        return all;
    }

    @Test
    void asksForTheCardThatWaitedLongest() {
        card("new", TODAY);
        var old = card("old", TODAY.minusDays(40));
        card("future", TODAY.plusDays(1));

        var sitting = practice.sitting(1);

        assertThat(sitting.next()).isEqualTo(journal.get(old));
        assertThat(sitting.left()).isEqualTo(2);
        assertThat(sitting.last()).isNull();
    }

    @Test
    void isEnoughAfterFifteenAndGoesOnIfThePersonWants() {
        cards(20);
        assertThat(practice.leftToday()).isEqualTo(Spread.A_DAY);
        for (int left = Spread.A_DAY; left > 0; left--) {
            var sitting = practice.sitting(1);
            assertThat(sitting.left()).isEqualTo(left);
            practice.review(sitting.next().id(), 0, Rating.GOOD);
        }

        var enough = practice.sitting(1);

        assertThat(enough.next()).isNull();
        assertThat(enough.done()).isEqualTo(15);
        assertThat(enough.more()).isTrue();
        assertThat(practice.leftToday()).isZero();
        assertThat(practice.ahead().cards()).startsWith(0, 5, 15);
        assertThat(practice.sitting(2).left()).isEqualTo(5);
        clock.advance(Duration.ofDays(1));
        assertThat(practice.leftToday()).isEqualTo(5);
    }

    @Test
    void countsAnAnswerOnceWhenTwoTabsGiveIt() {
        var card = card("Why us?", TODAY);
        practice.review(card, 0, Rating.GOOD);
        var once = journal.get(card);

        assertThatThrownBy(() -> practice.review(card, 0, Rating.AGAIN))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(journal.get(card)).isEqualTo(once);
        assertThat(reviews.of(card)).hasSize(1);
    }

    @Test
    void countsAnAnswerOnceWhenTwoTabsGiveItAtTheSameMoment() throws Exception {
        var card = card("Why us?", TODAY);
        var mine = journals.current();
        var start = new CountDownLatch(1);
        var tabs = Executors.newFixedThreadPool(4);
        var answers = new ArrayList<Future<Boolean>>();
        for (int tab = 0; tab < 4; tab++) {
            answers.add(tabs.submit(() -> {
                start.await();
                return journals.as(mine, () -> counts(card));
            }));
        }
        start.countDown();
        var counted = 0;
        for (var answer : answers) {
            counted += answer.get() ? 1 : 0;
        }
        tabs.shutdown();

        assertThat(counted).isEqualTo(1);
        assertThat(reviews.of(card)).hasSize(1);
        assertThat(journal.get(card).reviews()).isEqualTo(1);
    }

    private boolean counts(CardId card) {
        try {
            practice.review(card, 0, Rating.GOOD);
            return true;
        } catch (OptimisticLockingFailureException other) {
            return false;
        }
    }

    @Test
    void takesTheLastReviewBack() {
        var card = card("Why us?", TODAY.minusDays(9));
        clock.on(TODAY.minusDays(9), () -> practice.review(card, 0, Rating.HARD));
        clock.on(TODAY.minusDays(7), () -> practice.review(card, 1, Rating.GOOD));
        var before = journal.get(card);
        practice.review(card, 2, Rating.AGAIN);
        var last = practice.sitting(1).last();
        assertThat(last.rating()).isEqualTo(Rating.AGAIN);

        practice.takeBack(last.id());

        assertThat(journal.get(card))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(practice.sitting(1).last()).isNull();
        assertThat(practice.sitting(1).done()).isZero();
    }

    @Test
    void keepsAReviewThatAnotherOneFollows() {
        var card = card("Why us?", TODAY);
        practice.review(card, 0, Rating.HARD);
        var first = practice.sitting(1).last().id();
        clock.advance(Duration.ofDays(1));
        practice.review(card, 1, Rating.HARD);

        assertThatThrownBy(() -> practice.takeBack(first)).isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(journal.get(card).reviews()).isEqualTo(2);
    }

    @Test
    void followsTheCalendarDayOfThePerson() {
        card("tomorrow", TODAY.plusDays(1));
        clock.advance(Duration.ofHours(11).plusMinutes(59));
        assertThat(practice.leftToday()).isZero();

        var inAuckland = new JournalDay(Clock.fixed(clock.instant(), ZoneId.of("Pacific/Auckland")));
        assertThat(new ReviewJournal(cards, reviews, inAuckland).leftToday()).isEqualTo(1);
        var inHonolulu = new JournalDay(Clock.fixed(clock.instant().plusSeconds(60), ZoneId.of("Pacific/Honolulu")));
        assertThat(new ReviewJournal(cards, reviews, inHonolulu).leftToday()).isZero();

        clock.advance(Duration.ofMinutes(1));
        assertThat(practice.leftToday()).isEqualTo(1);
    }

    @Test
    void leavesARemovedCardOut() {
        var card = card("Why us?", TODAY);
        practice.review(card, 0, Rating.GOOD);
        journal.remove(card);

        assertThat(practice.sitting(1).next()).isNull();
        assertThat(practice.sitting(1).last()).isNull();
        assertThat(practice.ahead().isEmpty()).isTrue();
        assertThat(journal.cards(null, null, 1, 20)).isEmpty();
    }

    @Test
    void bringsARemovedCardBackWhenItIsAddedAgain() {
        var card = card("Why us?", TODAY);
        practice.review(card, 0, Rating.GOOD);
        journal.remove(card);

        assertThat(journal.add(card, new CardDetails("Why us?", null, null, Tags.NONE, null, null)))
                .isTrue();

        assertThat(journal.get(card).reviews()).isEqualTo(1);
    }

    @Test
    void findsCardsByWordsAndByTag() {
        var id = CardId.next();
        journal.add(id, new CardDetails("Why us?", "The 50% story", null, Tags.of("team work, salary"), null, null));
        card("Why now?", TODAY);

        assertThat(found("WHY", null)).hasSize(2);
        assertThat(found("50%", null)).containsExactly(id);
        assertThat(found("%", "salary")).containsExactly(id);
        assertThat(found(null, "team")).isEmpty();
        assertThat(found("_", null)).isEmpty();
    }

    private List<CardId> found(String words, String tag) {
        return journal.cards(words, tag, 1, 20).map(CardSummary::id).toList();
    }

    @Test
    void readsNoMoreThanItShowsHoweverManyCardsThereAre() throws SQLException {
        addMany(50);
        var few = statementsOfEachPage();

        addMany(4950);
        var many = statementsOfEachPage();

        assertThat(many).isEqualTo(few);
        // The list asks how many pages there are, too.
        assertThat(many).extracting(List::size).containsExactly(4, 2, 2);
        for (var sql :
                List.of(many.get(0).get(1), many.get(1).get(0), many.get(2).get(0))) {
            Explained.of(database, sql, journals.current(), TODAY, "").readsInOrder("practice_card_by_due");
        }
        assertThat(practice.ahead().cards()).containsOnly(Spread.A_DAY);
    }

    private List<List<String>> statementsOfEachPage() {
        return List.of(
                statements.of(() -> practice.sitting(1)),
                statements.of(() -> practice.ahead()),
                statements.of(() -> journal.cards(null, null, 1, 20)));
    }

    private void addMany(int count) {
        for (int i = 0; i < count; i++) {
            jdbc.sql("insert into practice_card"
                            + " (id, journal_id, question, tags, added_on, due_on, reviews, version)"
                            + " values (?, ?, 'Why?', '', ?, ?, 0, 0)")
                    .params(UUID.randomUUID(), journals.current(), LocalDate.of(2026, 1, 1), TODAY.minusDays(i % 60))
                    .update();
        }
    }
}
