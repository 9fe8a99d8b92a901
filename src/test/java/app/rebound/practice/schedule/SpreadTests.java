package app.rebound.practice.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private static List<LocalDate> due(int count, LocalDate day) {
        return Collections.nCopies(count, day);
    }

    private static List<LocalDate> all(List<LocalDate> first, List<LocalDate> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    @Test
    void countsEachCardOnItsDay() {
        var spread = Spread.of(all(due(2, TODAY), due(3, TODAY.plusDays(13))), TODAY, 0);

        assertThat(spread.cards()).containsExactly(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3);
    }

    @Test
    void hasEnoughForADayAndLeavesTheRestToTheNextOnes() {
        var spread = Spread.of(all(due(40, TODAY.minusDays(30)), due(1, TODAY.plusDays(1))), TODAY, 0);

        assertThat(spread.cards()).startsWith(15, 15, 11, 0);
    }

    @Test
    void countsWhatWasPractisedTodayAsPartOfTheDay() {
        assertThat(Spread.of(due(20, TODAY), TODAY, 12).cards()).startsWith(3, 15, 2, 0);
        assertThat(Spread.of(due(20, TODAY), TODAY, 40).cards()).startsWith(0, 15, 5, 0);
    }

    @Test
    void leavesOutWhatLiesBeyond() {
        var spread = Spread.of(all(due(1, TODAY), due(1, TODAY.plusDays(14))), TODAY, 0);

        assertThat(spread.cards().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    }

    @Test
    void fillsEveryDayHoweverMuchWaits() {
        assertThat(Spread.of(due(5000, TODAY.minusDays(1)), TODAY, 0).cards()).containsOnly(Spread.A_DAY);
    }

    @Test
    void putsACardOfALaterDayWhereThereIsRoom() {
        var spread = Spread.of(all(due(16, TODAY.plusDays(2)), due(14, TODAY.plusDays(3))), TODAY, 0);

        assertThat(spread.cards()).startsWith(0, 0, 15, 15, 0);
    }
}
