package app.rebound.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Sentence;
import app.rebound.rejection.reason.Reason;
import org.junit.jupiter.api.Test;

class GuessesTests {

    @Test
    void setsWhatWasGuessedBesideWhatTheySaid() {
        var guesses = guesses(new Facts()
                .times(3, one -> one.guessed(Reason.SKILLS).guessed(Reason.SKILLS))
                .times(2, one -> one.guessed(Reason.SKILLS).told(Reason.SKILLS))
                .one(one -> one.guessed(Reason.TERMS).told(Reason.EXPERIENCE)));

        var first = guesses.rows().get(0);
        assertThat(first.labelKey()).isEqualTo("reason.SKILLS");
        assertThat(first.guessed().count()).isEqualTo(5);
        assertThat(first.told().count()).isEqualTo(2);
        assertThat(first.told().share()).as("of all with a reason").isEqualTo(33);
        assertThat(first.told().href()).isEqualTo("/rejections?reason=SKILLS&saidBy=THEM");
        assertThat(guesses.explained()).isEqualTo(6);
        assertThat(guesses.guessed()).isEqualTo(6);
        assertThat(guesses.told()).isEqualTo(3);
    }

    @Test
    void saysInHowManyEntriesTheyNamedWhatWasGuessed() {
        var guesses = guesses(new Facts()
                .times(2, one -> one.guessed(Reason.SKILLS).told(Reason.SKILLS).told(Reason.TERMS))
                .times(3, one -> one.guessed(Reason.SKILLS).told(Reason.TERMS))
                .times(4, one -> one.told(Reason.SKILLS)));

        assertThat(guesses.point()).isEqualTo(Sentence.of("picture.guesses.agreed", 2L, 5L));
    }

    @Test
    void saysSoWhereNoEntryHasBoth() {
        var guesses = guesses(
                new Facts().times(2, one -> one.guessed(Reason.SKILLS)).times(3, one -> one.told(Reason.SKILLS)));

        assertThat(guesses.point()).isEqualTo(Sentence.of("picture.guesses.none", 2L, 3L));
    }

    @Test
    void countsTheEntriesThatTheFindingCounts() {
        var facts = new Facts()
                .times(4, one -> one.guessed(Reason.SKILLS).told(Reason.TERMS))
                .one(one -> one.guessedInOwnWords("too quiet").told(Reason.TERMS));

        assertThat(guesses(facts).point()).isEqualTo(Sentence.of("picture.guesses.agreed", 0L, 4L));
    }

    private static Guesses guesses(Facts facts) {
        return Guesses.of(facts.read(), new EntryList(null));
    }
}
