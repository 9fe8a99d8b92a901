package app.rebound.compass.lookback;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When Today asks for a look back. */
@JpaSlice
class DueLookBackTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Autowired
    DueLookBack due;

    @Autowired
    LookBackJournal lookBacks;

    @Autowired
    RejectionLog rejections;

    @Autowired
    PutAside aside;

    private List<DueItem> asked(LocalDate day) {
        return due.toLookBackOn(day, 5);
    }

    private void lookBackUpTo(String to) {
        var day = LocalDate.parse(to);
        lookBacks.add(
                LookBackId.next(),
                new LookBackDetails(new Span(day.minusDays(20), day), null, "Some rest", null, null, null));
    }

    @Test
    void asksInTheFirstSevenDaysOfAMonth() {
        aRejection().on("2026-01-20").logIn(rejections);

        assertThat(asked(FIRST)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Kind.ROUTINE);
            assertThat(item.dueOn()).isEqualTo(FIRST);
            assertThat(item.lapsesOn()).isEqualTo(FIRST.plusDays(6));
        });
        assertThat(asked(FIRST.plusDays(6))).isEqualTo(asked(FIRST));
        assertThat(asked(FIRST.plusDays(7))).isEmpty();
    }

    @Test
    void doesNotAskInAJournalThatRests() {
        assertThat(asked(FIRST)).isEmpty();
        aRejection().on("2025-12-20").logIn(rejections);

        assertThat(asked(FIRST)).isEmpty();
    }

    @Test
    void doesNotAskAboutAMonthInWhichNothingWasHeard() {
        aRejection().on("2026-03-01").logIn(rejections);

        assertThat(asked(FIRST)).isEmpty();
        assertThat(asked(FIRST.plusDays(3))).isEmpty();
        assertThat(asked(FIRST.plusMonths(1))).hasSize(1);
    }

    @Test
    void isQuietOnceItIsDone() {
        aRejection().on("2026-02-20").logIn(rejections);
        lookBackUpTo("2026-02-10");
        assertThat(asked(FIRST)).hasSize(1);

        lookBackUpTo("2026-02-26");

        assertThat(asked(FIRST)).isEmpty();
        assertThat(asked(FIRST.plusMonths(1))).hasSize(1);
    }

    @Test
    void doesNotAskWhenThePersonDoesNotWantIt() {
        aRejection().on("2026-02-20").logIn(rejections);

        aside.put(DueLookBack.ASKING, null, null);

        assertThat(asked(FIRST)).isEmpty();
    }
}
