package db.migration;

import app.rebound.transfer.format.SampleWords;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The sample journey was a part of the journal, its items marked; from now on it is a journal of its own. An item that a person
 * has changed, or added to, becomes theirs and stays; the others go, as they would have gone with the sample.
 */
public class V30__SampleApart extends BaseJavaMigration {

    /** No journey took longer to be written; what came later than that was not part of it. */
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(1);

    @Override
    public String getDescription() {
        return "sample apart";
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        // H2 takes no change of a table back: where the program was stopped in between, it goes on from there.
        var marked = markedTables(connection);
        for (var journal : journals(jdbc, marked)) {
            leave(journal, marked, jdbc, new MarkedTrees(jdbc, connection.getMetaData(), journal));
        }
        jdbc.sql("drop index if exists job_application_facts").update();
        for (var table : marked) {
            jdbc.sql("alter table %s drop column sample".formatted(table)).update();
        }
        jdbc.sql("""
                create index if not exists job_application_facts on job_application
                (journal_id, removed_at, company, role, stage, outcome, source, applied_on, closed_on, id)
                """).update();
        jdbc.sql("drop table if exists sample_removal").update();
        jdbc.sql("drop table if exists sample_print").update();
        // A journal that is a sample is there only while it is open to its account.
        jdbc.sql("alter table journal add column if not exists sample_of uuid references account on delete cascade")
                .update();
        jdbc.sql("create index if not exists journal_sample_of on journal (sample_of)")
                .update();
    }

    private static List<String> markedTables(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "sample")) {
            while (columns.next()) {
                found.add(columns.getString("TABLE_NAME"));
            }
        }
        return found;
    }

    private static Set<UUID> journals(JdbcClient jdbc, List<String> marked) {
        var found = new HashSet<UUID>();
        for (var table : marked) {
            found.addAll(jdbc.sql("select distinct journal_id from %s where sample".formatted(table))
                    .query(UUID.class)
                    .list());
        }
        return found;
    }

    private static void leave(UUID journal, List<String> marked, JdbcClient jdbc, MarkedTrees trees) {
        var items = new HashMap<String, List<UUID>>();
        var written = Instant.EPOCH;
        for (var table : marked) {
            var ids = jdbc.sql("select id from %s where journal_id = ? and sample".formatted(table))
                    .param(journal)
                    .query(UUID.class)
                    .list();
            items.put(table, ids);
            for (var id : ids) {
                written = SampleWords.madeAt(id).isAfter(written) ? SampleWords.madeAt(id) : written;
            }
        }
        var until = written.plus(WRITTEN_WITHIN);
        var prints = prints(journal, jdbc);
        var words = new SampleWords();
        // All are looked at before the first one goes: some hang on others.
        var untouched = new HashMap<String, List<UUID>>();
        items.forEach((table, ids) -> trees.of(table, ids).forEach((id, tree) -> {
            var print = prints.get(id);
            var isAsItCame = print == null
                    ? !tree.latest().isAfter(until) && tree.texts().stream().allMatch(words::has)
                    : tree.prints().contains(print);
            if (isAsItCame) {
                untouched.computeIfAbsent(table, one -> new ArrayList<>()).add(id);
            }
        }));
        untouched.forEach((table, ids) -> ids.forEach(id -> jdbc.sql("delete from %s where id = ?".formatted(table))
                .param(id)
                .update()));
        for (var table : marked) {
            jdbc.sql("update %s set sample = false where journal_id = ? and sample".formatted(table))
                    .param(journal)
                    .update();
        }
        // What is kept beside the journal, pages and the words to search in, is made anew.
        jdbc.sql("update journal set revision = revision + 1, search_format = 0 where id = ?")
                .param(journal)
                .update();
    }

    private static Map<UUID, String> prints(UUID journal, JdbcClient jdbc) {
        var prints = new HashMap<UUID, String>();
        jdbc.sql("select id, print from sample_print where journal_id = ?")
                .param(journal)
                .query((row, at) -> prints.put(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        return prints;
    }
}
