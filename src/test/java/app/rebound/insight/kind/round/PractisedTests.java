package app.rebound.insight.kind.round;

import static app.rebound.application.round.RoundKind.PANEL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.fact.PracticeFacts;
import app.rebound.insight.fact.PracticeFacts.MockFact;
import app.rebound.insight.fact.Tried;
import app.rebound.insight.finding.Advice;
import app.rebound.insight.kind.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looked at on 14 March 2026: the last four weeks begin on 15 February. */
class PractisedTests {

    private static PracticeFacts on(String... days) {
        return new PracticeFacts(Stream.of(days).map(LocalDate::parse).toList(), List.of(), 0);
    }

    private static Tried round(Tried one, String day, int answers) {
        return one.round(PANEL).heldOn(day).answers(answers);
    }

    @Test
    void countsTheDaysOfFourWeeks() {
        var practised = new PracticeFacts(
                on("2026-02-14", "2026-02-15", "2026-03-14").cardDays(),
                List.of(new MockFact(LocalDate.of(2026, 3, 1), null), new MockFact(LocalDate.of(2026, 3, 14), null)),
                0);

        assertThat(Said.texts(Said.by(new Practised(), new Facts().practised(practised))))
                .containsExactly("You practised on 3 days of the last four weeks.");
    }

    @Test
    void setsTheLatestMockInterviewBesideTheFirst() {
        var mocks = List.of(
                new MockFact(LocalDate.of(2025, 3, 1), (short) 2),
                new MockFact(LocalDate.of(2025, 4, 1), null),
                new MockFact(LocalDate.of(2025, 5, 1), (short) 4));

        assertThat(Said.by(new Practised(), new Facts().practised(new PracticeFacts(List.of(), mocks, 0))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Said.text(finding))
                            .isEqualTo("You rated your answers 2 of 5 in your first rated mock interview,"
                                    + " and 4 of 5 in the latest of 2.");
                    assertThat(finding.nextStep()).isEqualTo(Advice.MOCK_INTERVIEW);
                });
    }

    @Test
    void saysNothingOfMockInterviewsThatAreRatedLower() {
        var mocks = List.of(
                new MockFact(LocalDate.of(2025, 3, 1), (short) 4), new MockFact(LocalDate.of(2025, 5, 1), (short) 3));

        assertThat(Said.by(new Practised(), new Facts().practised(new PracticeFacts(List.of(), mocks, 0))))
                .isEmpty();
    }

    @Test
    void saysOfFewRoundsHowTheyWereRatedAndWhatIsMissing() {
        var facts = new Facts()
                .practised(on("2025-06-01"))
                .one(one -> round(one, "2025-05-30", 2))
                .one(one -> round(one, "2025-06-01", 3))
                .one(one -> round(one, "2025-06-02", 4))
                .one(one -> round(one, "2025-07-01", 5));

        assertThat(Said.by(new Practised(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("You rated your answers 4.5 of 5 on average in 2 rounds since you began to practise,"
                            + " against 2.5 in 2 rounds before.");
            assertThat(finding.missing()).isNotNull();
            assertThat(finding.missing().arguments()).containsExactly(6);
        });
    }

    @Test
    void claimsAChangeWhenItHolds() {
        var facts = new Facts()
                .practised(on("2025-06-01"))
                .times(7, one -> round(one, "2025-05-30", 2))
                .times(7, one -> round(one, "2025-07-01", 4));

        assertThat(Said.texts(Said.by(new Practised(), facts)))
                .containsExactly("You have rated your answers higher since you began to practise:"
                        + " 4.0 of 5 on average against 2.0, in 7 and 7 rounds.");
    }

    @Test
    void leadsFromHardQuestionsToTheirCards() {
        var facts = new Facts()
                .practised(new PracticeFacts(List.of(), List.of(), 2))
                .one(one -> one.round(PANEL).asked(4, 2))
                .one(one -> one.round(PANEL).asked(3, 1))
                .one(one -> one.round(PANEL).asked(2, 0));

        assertThat(Said.by(new Practised(), facts)).singleElement().satisfies(finding -> {
            assertThat(Said.text(finding))
                    .isEqualTo("3 of the 9 questions you marked were hard to answer. You can practise them.");
            assertThat(finding.applications()).hasSize(2);
            assertThat(finding.nextStep()).isEqualTo(Advice.PRACTISE_QUESTIONS);
        });
    }

    @Test
    void makesNothingOfOneHardQuestion() {
        var facts = new Facts()
                .practised(new PracticeFacts(List.of(), List.of(), 1))
                .one(one -> one.round(PANEL).asked(1, 1));

        assertThat(Said.by(new Practised(), facts)).isEmpty();
    }

    @Test
    void saysNothingOfQuestionsThatAreCardsAlready() {
        var facts = new Facts()
                .practised(on("2025-06-01"))
                .one(one -> one.round(PANEL).asked(4, 3));

        assertThat(Said.by(new Practised(), facts)).isEmpty();
    }
}
