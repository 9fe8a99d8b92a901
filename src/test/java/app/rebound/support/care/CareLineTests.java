package app.rebound.support.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of an activity: counts, and an order only where there is enough to count. */
class CareLineTests {

    private static CareLine line(String name, long rated, long lighter) {
        return new CareLine(CareActivityId.next(), name, CareSort.MOVE, rated + 2, null, rated, lighter);
    }

    @Test
    void isSetBesideOthersFromThreeTimesOn() {
        assertThat(line("walk", 2, 2).isCompared()).isFalse();
        assertThat(line("walk", 3, 0).isCompared()).isTrue();
    }

    @Test
    void comesFirstWhenItHelpedMoreOften() {
        var half = line("walk", 6, 3);
        var most = line("choir", 5, 4);
        var never = line("chores", 4, 0);

        assertThat(Stream.of(half, never, most).sorted(CareLine.HELPED_MOST)).containsExactly(most, half, never);
    }

    @Test
    void aFewTimesDoNotComeBeforeManyThatAreAlmostAsGood() {
        var few = line("choir", 3, 3);
        var many = line("walk", 20, 19);

        assertThat(Stream.of(few, many).sorted(CareLine.HELPED_MOST)).containsExactly(many, few);
    }

    @Test
    void hasADotForEachTimeAsLongAsTheyCanBeCounted() {
        assertThat(line("walk", 4, 3).dots()).containsExactly(true, true, true, false);
        assertThat(line("walk", 11, 3).dots()).isEmpty();
    }
}
