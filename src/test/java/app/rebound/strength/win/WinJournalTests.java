package app.rebound.strength.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.strength.evidence.Evidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Wins as they are stored, counted by hand over the ends of months. */
@JpaSlice
class WinJournalTests {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Autowired
    WinJournal wins;

    @Autowired
    WinEvidence evidence;

    @Autowired
    Statements statements;

    private WinId win(String words, String day) {
        var id = WinId.next();
        wins.add(id, words, LocalDate.parse(day));
        return id;
    }

    private static List<String> words(List<StoredWin> wins) {
        return wins.stream().map(StoredWin::words).toList();
    }

    @Test
    void aMonthHasItsFirstAndItsLastDay() {
        win("last of January", "2026-01-31");
        win("first of February", "2026-02-01");
        win("last of February", "2026-02-28");
        win("first of March", "2026-03-01");
        win("last of March", "2026-03-31");

        assertThat(words(wins.month(YearMonth.of(2026, 2), MARCH).wins()))
                .containsExactly("last of February", "first of February");
        assertThat(words(wins.month(MARCH, MARCH).wins())).containsExactly("last of March", "first of March");
    }

    @Test
    void monthsWithoutAnyArePassedOver() {
        win("old", "2025-11-30");
        win("new", "2026-02-10");

        var march = wins.month(MARCH, MARCH);
        assertThat(march.wins()).isEmpty();
        assertThat(march.before()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(march.after()).isNull();
        var november = wins.month(YearMonth.of(2025, 11), MARCH);
        assertThat(november.before()).isNull();
        assertThat(november.after()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(wins.month(YearMonth.of(2026, 2), MARCH).after()).isEqualTo(MARCH);
    }

    @Test
    void theNewestAreReadWithTheCountOfTheMonthInOneStatement() {
        win("February", "2026-02-28");
        win("first", "2026-03-01");
        var gone = win("second", "2026-03-02");
        win("third", "2026-03-13");
        wins.remove(gone);

        assertThat(statements.of(() -> {
                    var soFar = wins.soFar(TestClock.TODAY, 2);
                    assertThat(words(soFar.newest())).containsExactly("third", "first");
                    assertThat(soFar.thisMonth()).isEqualTo(2);
                }))
                .hasSize(1);
        assertThat(wins.soFar(LocalDate.of(2026, 4, 1), 3).thisMonth()).isZero();
        assertThat(wins.soFar(LocalDate.of(2026, 4, 1), 3).newest()).hasSize(3);
    }

    @Test
    void aChangeInAnotherTabIsNoticed() {
        var id = win("They called", "2026-03-01");
        var seen = wins.get(id).version();
        wins.revise(id, seen, "They called back", LocalDate.of(2026, 3, 2));

        assertThatThrownBy(() -> wins.revise(id, seen, "They wrote", LocalDate.of(2026, 3, 2)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(wins.get(id).words()).isEqualTo("They called back");
    }

    @Test
    void theLatestSpeakForThePerson() {
        win("They called", "2026-03-01");
        win("They wrote", "2026-03-02");

        assertThat(evidence.evidenceFor(null, 1))
                .containsExactly(new Evidence(Evidence.Kind.WIN, "evidence.win", List.of("They wrote")));
    }
}
