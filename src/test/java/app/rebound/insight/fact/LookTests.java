package app.rebound.insight.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Entries end a day apart from 2025-01-01 on, unless they say otherwise. */
class LookTests {

    @Test
    void comesEachTimeThereIsAQuarterMore() {
        assertThat(IntStream.iterate(Look.nextAfter(0), Look::nextAfter).limit(13))
                .containsExactly(12, 15, 19, 23, 29, 37, 46, 57, 72, 89, 112, 140, 175);
    }

    @Test
    void countsWhatHasEnded() {
        var facts = new Facts().times(11, one -> one).times(9, one -> one.ended(Outcome.OPEN));

        assertThat(Look.of(facts.read())).isEmpty();
        assertThat(Look.latest(facts.one(one -> one.ended(Outcome.WITHDREW)).read()))
                .hasValue(new Look(12, LocalDate.of(2025, 1, 21)));
    }

    @Test
    void isOfTheDayTheLastOfThemEnded() {
        var looks = Look.of(new Facts().times(20, one -> one).read());

        assertThat(looks)
                .containsExactly(
                        new Look(19, LocalDate.of(2025, 1, 19)),
                        new Look(15, LocalDate.of(2025, 1, 15)),
                        new Look(12, LocalDate.of(2025, 1, 12)));
    }

    @Test
    void isTheSameWhateverOrderEntriesWereWrittenDownIn() {
        var facts = new Facts().times(40, one -> one).read();

        assertThat(Look.of(Facts.shuffled(facts, new Random(1)))).isEqualTo(Look.of(facts));
    }

    @Test
    void movesWithABackdatedEntry() {
        var facts = new Facts().times(12, one -> one).one(one -> one.heardOn("2024-06-01"));

        assertThat(Look.latest(facts.read())).hasValue(new Look(12, LocalDate.of(2025, 1, 11)));
    }
}
