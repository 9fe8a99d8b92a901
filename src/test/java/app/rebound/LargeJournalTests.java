package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.NotedStatements.Noted;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Every page of a journal of ten thousand entries opens in a tenth of the time it has, asks no more than that of a small
 * journal, and reads nothing over and over: with what the database has counted by itself, and with all of it counted.
 */
@BothStacks
@ExtendWith(OutputCaptureExtension.class)
class LargeJournalTests {

    private static final int MANY = 10_000;

    /** Of what is not of an application: practice cards, wins, days, goals. H2 counts by itself only what is more. */
    private static final int MANY_OTHERS = 1_500;

    /** Tables are read once; H2 counts a row that is looked up twice, as the end of the search is one more. */
    private static final double ONCE = 2.5;

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    NotedStatements statements;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, List<Noted>> small = new TreeMap<>();
    private final Map<String, Noted> asked = new LinkedHashMap<>();
    private final Map<String, String> askedBy = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void everyPageOpensAndReadsNoMoreThanItNeeds(CapturedOutput log) throws Exception {
        var plans = new Plans(database);
        FilledJournal.write(visitor);
        for (var address : Walk.through(visitor, 2, page -> {})) {
            small.put(address, statements.of(() -> open(address)));
        }
        // Not what it once counted of a journal that is gone.
        plans.analyze();
        ManyEntries.write(database, journals.ofLocalAccount(), MANY);
        ManyEntries.writeOthers(database, journals.ofLocalAccount(), MANY_OTHERS);
        if (TestDatabase.POSTGRESQL) {
            // It counts by itself within a minute. Until then it takes each journal for a tiny one.
            plans.analyze();
        }

        small.keySet().forEach(this::openLarge);
        assertThat(failures).isEmpty();
        assertThat(log.getAll()).doesNotContain("Left out of a page");
        assertThat(asked).hasSizeGreaterThan(150);

        plan(plans, "as counted by itself");
        plans.analyze();
        plan(plans, "analyzed");
        assertThat(failures).isEmpty();
    }

    private void openLarge(String address) {
        var noted = statements.of(() -> {
            var status = open(address).status();
            // What can be said of a journal changes with it.
            if (status != 200 && status != 302 && !(status == 404 && address.startsWith("/findings/"))) {
                failures.add("%s answers %d".formatted(address, status));
            }
        });
        var before = small.get(address);
        if (withoutCounts(noted) > withoutCounts(before)) {
            failures.add("%s asks %d times instead of %d: %s"
                    .formatted(address, noted.size(), before.size(), more(noted, before)));
        }
        noted.stream().filter(one -> one.sql().startsWith("select")).forEach(one -> {
            asked.putIfAbsent(one.sql(), one);
            askedBy.putIfAbsent(one.sql(), address);
        });
    }

    /** A whole page asks how many there are, one that is not full knows; and there may be news, which are asked for. */
    private static long withoutCounts(List<Noted> noted) {
        return noted.stream()
                .map(Noted::sql)
                .filter(sql -> !sql.startsWith("select count(") && !sql.startsWith("select revision"))
                .count();
    }

    private static List<String> more(List<Noted> noted, List<Noted> before) {
        var more = new ArrayList<>(noted.stream().map(Noted::sql).toList());
        before.forEach(one -> more.remove(one.sql()));
        return more.stream().distinct().toList();
    }

    private void plan(Plans plans, String when) throws Exception {
        var sizes = plans.sizes();
        for (var one : asked.values()) {
            var read = plans.read(one);
            var sum = read.values().stream().mapToLong(Long::longValue).sum();
            var isOfOne = askedBy.get(one.sql()).matches("/(rejections|applications|feedback|requests)/.*");
            var isOver = read.entrySet().stream()
                    .anyMatch(table -> table.getValue() > ONCE * sizes.getOrDefault(table.getKey(), 0L) + MANY);
            if (isOver || isOfOne && sum > 1.5 * MANY) {
                failures.add("%s reads %s, %s: %s".formatted(askedBy.get(one.sql()), read, when, one.sql()));
            }
        }
    }

    /** As after a change in the journal: no page is sent from memory. */
    private Page open(String address) {
        jdbc.sql("update journal set revision = revision + 1").update();
        return visitor.send(MockMvcRequestBuilders.get(URI.create(address)));
    }
}
