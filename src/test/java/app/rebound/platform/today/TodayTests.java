package app.rebound.platform.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.platform.today.DueItem.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TodayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private static DueItem item(String key, Kind kind, int daysAgo) {
        return new DueItem(key, kind, TODAY.minusDays(daysAgo), "due.return", List.of(), "/", "due.return.do");
    }

    private static List<String> chosen(DueItem... due) {
        return Today.choose(List.of(due)).stream().map(DueItem::key).toList();
    }

    @Test
    void whatHelpsMostComesFirstHoweverLongTheOtherWaits() {
        assertThat(chosen(
                        item("practice", Kind.ROUTINE, 90),
                        item("goal", Kind.GOAL, 60),
                        item("return", Kind.ASKED_FOR, 0),
                        item("feeling", Kind.FEELING, 1)))
                .containsExactly("return", "feeling", "goal", "practice");
    }

    @Test
    void amongItsKindTheOneThatWaitsLongestComesFirst() {
        assertThat(chosen(item("new", Kind.GOAL, 1), item("old", Kind.GOAL, 5))).containsExactly("old", "new");
    }

    @Test
    void isAtMostFive() {
        assertThat(chosen(
                        item("1", Kind.GOAL, 9),
                        item("2", Kind.GOAL, 8),
                        item("3", Kind.GOAL, 7),
                        item("4", Kind.GOAL, 6),
                        item("5", Kind.GOAL, 5),
                        item("6", Kind.GOAL, 4)))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void noKindPushesTheOthersOut() {
        assertThat(chosen(
                        item("1", Kind.ASKED_FOR, 9),
                        item("2", Kind.ASKED_FOR, 8),
                        item("3", Kind.ASKED_FOR, 7),
                        item("4", Kind.ASKED_FOR, 6),
                        item("goal", Kind.GOAL, 1),
                        item("practice", Kind.ROUTINE, 0)))
                .containsExactly("1", "2", "3", "goal", "practice");
    }
}
