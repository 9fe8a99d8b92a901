package app.rebound.platform.aside;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.platform.journal.JournalRevisions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JpaSlice
class PutAsideTests {

    @Autowired
    PutAside aside;

    @Autowired
    JournalRevisions revisions;

    @Autowired
    Journals journals;

    @Test
    void putsAnItemAsideAndBringsItBack() {
        aside.put("goal:1", "a", null);

        assertThat(aside.all().isAside("goal:1", "a", TestClock.TODAY)).isTrue();
        assertThat(aside.back("goal:1")).isTrue();
        assertThat(aside.all().isAside("goal:1", "a", TestClock.TODAY)).isFalse();
        assertThat(aside.back("goal:1")).isFalse();
    }

    @Test
    void whatIsSaidLastCounts() {
        aside.put("goal:1", "a", null);
        aside.put("goal:1", "a", TestClock.TODAY.plusDays(3));

        assertThat(aside.all().size()).isEqualTo(1);
        assertThat(aside.all().isAside("goal:1", "a", TestClock.TODAY.plusDays(3)))
                .isFalse();
    }

    @Test
    void raisesTheRevisionWithEachChange() {
        var before = revisions.current();

        aside.put("goal:1", "a", null);
        aside.back("goal:1");
        aside.all();

        assertThat(revisions.current() - before).isEqualTo(2);
    }

    @Test
    void isOneRowWhenTwoTabsPutItAsideAtOnce() {
        var journal = journals.current();
        Stream.generate(() ->
                        CompletableFuture.runAsync(() -> journals.as(journal, () -> aside.put("goal:1", "a", null))))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(aside.all().size()).isEqualTo(1);
    }

    @Test
    void staysInItsJournal() {
        aside.put("goal:1", "a", null);

        journals.as(journals.create(), () -> {
            assertThat(aside.all().size()).isZero();
            assertThat(aside.back("goal:1")).isFalse();
            aside.put("goal:1", "b", null);
        });

        assertThat(List.of("a", "b"))
                .filteredOn(evidence -> aside.all().isAside("goal:1", evidence, TestClock.TODAY))
                .containsExactly("a");
    }
}
