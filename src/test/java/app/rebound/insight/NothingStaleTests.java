package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.insight.fact.Period;
import app.rebound.rejection.log.RejectionLog;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of a dashboard never outlives a write and never reaches another person, however many look at once. */
@FullStack
class NothingStaleTests {

    private static final int WRITES = 20;

    @Autowired
    DashboardService dashboards;

    @Autowired
    RejectionLog rejections;

    @Autowired
    Journals journals;

    @Test
    void twoPeopleWhoWriteAndLookAtOnceSeeTheirOwnLatestNumbers() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var seen = new ArrayList<Future<List<Long>>>();
            for (int entriesAWrite = 1; entriesAWrite <= 4; entriesAWrite++) {
                seen.add(threads.submit(writing(journals.create(), entriesAWrite)));
            }
            for (int entriesAWrite = 1; entriesAWrite <= 4; entriesAWrite++) {
                assertThat(seen.get(entriesAWrite - 1).get()).isEqualTo(multiplesOf(entriesAWrite));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void manyLooksAtOneJournalWhileItIsWrittenNeverGoBack() throws Exception {
        var journal = journals.create();
        var threads = Executors.newFixedThreadPool(3);
        try {
            var written = threads.submit(writing(journal, 1));
            var first = threads.submit(looking(journal, written));
            var second = threads.submit(looking(journal, written));

            written.get();

            assertThat(first.get()).isSorted();
            assertThat(second.get()).isSorted();
            assertThat(journals.as(journal, () -> dashboards.current(Period.ALL).entries()))
                    .isEqualTo(WRITES);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<List<Long>> writing(UUID journal, int entriesAWrite) {
        return () -> journals.as(journal, () -> {
            var seen = new ArrayList<Long>();
            for (int write = 0; write < WRITES; write++) {
                for (int entry = 0; entry < entriesAWrite; entry++) {
                    aRejection().logIn(rejections);
                }
                seen.add(dashboards.current(Period.ALL).entries());
            }
            return seen;
        });
    }

    private Callable<List<Long>> looking(UUID journal, Future<?> written) {
        return () -> journals.as(journal, () -> {
            var seen = new ArrayList<Long>();
            while (!written.isDone()) {
                seen.add(dashboards.current(Period.ALL).entries());
            }
            return seen;
        });
    }

    private static List<Long> multiplesOf(long entriesAWrite) {
        var multiples = new ArrayList<Long>();
        for (long write = 1; write <= WRITES; write++) {
            multiples.add(write * entriesAWrite);
        }
        return multiples;
    }
}
