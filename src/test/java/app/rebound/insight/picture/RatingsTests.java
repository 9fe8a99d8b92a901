package app.rebound.insight.picture;

import static app.rebound.application.round.RoundKind.PANEL;
import static app.rebound.application.round.RoundKind.TECHNICAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Sentence;
import org.junit.jupiter.api.Test;

class RatingsTests {

    @Test
    void takesTheMiddleOfWhatWasRated() {
        var ratings = RatingsPicture.of(new Facts()
                .times(2, one -> one.round(TECHNICAL).prepared(2))
                .times(2, one -> one.round(TECHNICAL).prepared(5))
                .one(one -> one.round(TECHNICAL))
                .one(one -> one.round(PANEL).prepared(1))
                .read());

        assertThat(ratings.has()).as("the one without a rating does not count").isEqualTo(5);
        assertThat(ratings.kinds()).extracting(RatingsPicture.Kind::kind).containsExactly(TECHNICAL, PANEL);
        assertThat(ratings.kinds().get(0).ratings().get(0))
                .isEqualTo(new RatingsPicture.Rating(TECHNICAL, "prepared", 3.5, 4));
        assertThat(ratings.kinds().get(0).ratings().get(1))
                .isEqualTo(new RatingsPicture.Rating(TECHNICAL, "answers", null, 0));
    }

    @Test
    void drawsNoKindByASingleRound() {
        var ratings = RatingsPicture.of(new Facts()
                .times(2, one -> one.round(TECHNICAL).prepared(2))
                .one(one -> one.round(PANEL).prepared(1))
                .read());

        assertThat(ratings.repeated()).extracting(RatingsPicture.Kind::kind).containsExactly(TECHNICAL);
        assertThat(ratings.point())
                .as("with one middle there is no range")
                .isEqualTo(Sentence.of("picture.ratings.even", 3, 2));
    }

    @Test
    void saysBetweenWhatTheMiddlesLie() {
        var ratings = RatingsPicture.of(new Facts()
                .times(2, one -> one.round(TECHNICAL).prepared(2))
                .times(3, one -> one.round(PANEL).prepared(4))
                .read());

        assertThat(ratings.point())
                .isEqualTo(Sentence.of(
                        "picture.ratings.range",
                        Sentence.word("round.prepared"),
                        Sentence.word("finding.round.TECHNICAL"),
                        2.0,
                        2,
                        Sentence.word("round.prepared"),
                        Sentence.word("finding.round.PANEL"),
                        4.0,
                        3));
    }
}
