package app.rebound.platform.aside;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.platform.aside.AsideItems.Terms;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsideItemsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    @Test
    void anItemThatWasNeverPutAsideIsShown() {
        assertThat(new AsideItems(Map.of()).isAside("goal:1", null, TODAY)).isFalse();
    }

    @Test
    void isHiddenUntilTheDayAndBackOnIt() {
        var aside = new AsideItems(Map.of("goal:1", new Terms("a", TODAY.plusDays(1))));

        assertThat(aside.isAside("goal:1", "a", TODAY)).isTrue();
        assertThat(aside.isAside("goal:1", "b", TODAY)).isTrue();
        assertThat(aside.isAside("goal:1", "a", TODAY.plusDays(1))).isFalse();
    }

    @Test
    void withoutADayIsHiddenUntilItsEvidenceChanges() {
        var aside = new AsideItems(Map.of("theme:1", new Terms("5 of 8", null), "plain", new Terms(null, null)));

        assertThat(aside.isAside("theme:1", "5 of 8", TODAY.plusYears(1))).isTrue();
        assertThat(aside.isAside("theme:1", "6 of 9", TODAY)).isFalse();
        assertThat(aside.isAside("theme:1", null, TODAY)).isFalse();
        assertThat(aside.isAside("plain", null, TODAY)).isTrue();
    }
}
