package app.rebound.insight.picture;

import static app.rebound.rejection.feeling.Moment.CHECK_IN;
import static app.rebound.rejection.feeling.Moment.FIRST;
import static app.rebound.rejection.feeling.Moment.REFLECTED;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.insight.fact.Facts;
import app.rebound.insight.finding.Sentence;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeelingsTests {

    @Test
    void comparesTheFirstRatingWithTheLastOfTheSameEntries() {
        var sad = feelings(new Facts()
                        .one(one -> one.felt("sad", 8, FIRST)
                                .felt("sad", 5, REFLECTED)
                                .felt("sad", 2, CHECK_IN))
                        .one(one -> one.felt("sad", 6, FIRST).felt("sad", 6, REFLECTED))
                        .one(one -> one.felt("sad", 1, FIRST)))
                .emotions()
                .get(0);

        assertThat(sad.entries()).isEqualTo(3);
        assertThat(sad.again()).isEqualTo(2);
        assertThat(sad.first()).isEqualTo(7);
        assertThat(sad.later()).isEqualTo(4);
        assertThat(sad.reflected()).isEqualTo(5.5);
        assertThat(sad.checkedIn()).isEqualTo(2);
    }

    @Test
    void countsWhatWasWeakerTheSameAndStronger() {
        var feelings = feelings(new Facts()
                .times(3, one -> one.felt("sad", 8, FIRST).felt("sad", 5, REFLECTED))
                .times(2, one -> one.felt("angry", 4, FIRST).felt("angry", 4, CHECK_IN))
                .one(one -> one.felt("calm", 4, FIRST).felt("calm", 6, CHECK_IN))
                .one(one -> one.felt("numb", 4, FIRST)));

        assertThat(feelings.point()).isEqualTo(Sentence.of("picture.feelings.again", 6, 3, 2, 1));
        assertThat(feelings.has()).isEqualTo(7);
    }

    @Test
    void drawsTheFirstRatingAloneWhereThereIsNoOther() {
        var feelings = feelings(new Facts().times(5, one -> one.felt("sad", 8, FIRST)));

        assertThat(feelings.emotions().get(0).first()).isEqualTo(8);
        assertThat(feelings.emotions().get(0).later()).isNull();
        assertThat(feelings.point()).isEqualTo(Sentence.of("picture.feelings.once", 5L));
    }

    @Test
    void doesNotDependOnTheOrderInWhichFactsAreRead() {
        var facts = new Facts()
                .times(
                        4,
                        one -> one.felt("sad", 8, FIRST)
                                .felt("sad", 5, REFLECTED)
                                .felt("sad", 2, CHECK_IN))
                .times(4, one -> one.felt("angry", 8, FIRST).felt("angry", 7, CHECK_IN))
                .read();

        assertThat(FeelingsPicture.of(Facts.shuffled(facts, new Random(5)), new EntryList(null)))
                .isEqualTo(FeelingsPicture.of(facts, new EntryList(null)));
    }

    private static FeelingsPicture feelings(Facts facts) {
        return FeelingsPicture.of(facts.read(), new EntryList(null));
    }
}
