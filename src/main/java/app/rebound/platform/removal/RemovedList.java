package app.rebound.platform.removal;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.RemovableRows.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was taken out of the current journal and can be put back.
 *
 * <p>One of the few places that talk SQL past the tenant filter: it binds the journal itself.
 */
@Component
@Transactional(readOnly = true)
public class RemovedList {

    private static final int NAME = 160;

    private final JdbcClient jdbc;
    private final CurrentJournal journal;
    private final RemovableRows rows;
    private final JournalDay days;

    RemovedList(JdbcClient jdbc, CurrentJournal journal, RemovableRows rows, JournalDay days) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.rows = rows;
        this.days = days;
    }

    /** The latest first. */
    public List<RemovedItem> latest(int most) {
        var told = jdbc.sql(union(rows.all(), "true") + " order by removed_at desc, id limit :most")
                .param("journal", journal.id())
                .param("most", most)
                .query(RemovedList::row)
                .list();
        return named(told);
    }

    /** What an id in an address stood for, if that is among what was taken out. */
    public Optional<RemovedItem> find(UUID id) {
        var own = jdbc.sql(union(rows.all(), "t.id = :id"))
                .param("journal", journal.id())
                .param("id", id)
                .query(RemovedList::row)
                .list();
        return own.isEmpty() ? whole(id) : named(own).stream().findFirst();
    }

    private Optional<RemovedItem> whole(UUID id) {
        return rows.parts().stream()
                .flatMap(part -> jdbc
                        .sql("select %s from %s t where t.id = :id and t.journal_id = :journal"
                                .formatted(part.way().part(), part.table()))
                        .param("id", id)
                        .param("journal", journal.id())
                        .query(UUID.class)
                        .list()
                        .stream())
                .filter(whole -> !whole.equals(id))
                .flatMap(whole -> find(whole).stream())
                .findFirst();
    }

    private static String union(Collection<Rows> kinds, String which) {
        return kinds.stream()
                .map(rows -> """
                        select '%s' as kind, t.id, left(%s, %d) as name, %s as code, %s as on_day, %s as part, t.removed_at \
                        from %s t where t.journal_id = :journal and t.removed_at is not null and %s""".formatted(
                                rows.kind(),
                                rows.way().name(),
                                NAME,
                                rows.way().code(),
                                rows.way().day(),
                                rows.way().part(),
                                rows.table(),
                                which))
                .collect(Collectors.joining(" union all "));
    }

    private List<RemovedItem> named(List<Row> told) {
        var wholes = new HashMap<UUID, String>();
        told.stream()
                .filter(row -> row.part() != null && rows.of(row.kind()).within() != null)
                .collect(Collectors.groupingBy(
                        row -> rows.of(row.kind()).way().within()[0],
                        Collectors.mapping(Row::part, Collectors.<@Nullable UUID>toSet())))
                .forEach((kind, ids) -> wholes.putAll(names(rows.of(kind), ids)));
        return told.stream().map(row -> item(row, wholes)).toList();
    }

    private Map<UUID, String> names(Rows kind, Collection<@Nullable UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select t.id, left(%s, %d) as name from %s t where t.journal_id = :journal and t.id in (:ids)"
                        .formatted(kind.way().name(), NAME, kind.table()))
                .param("journal", journal.id())
                .param("ids", ids)
                .query((found, at) -> {
                    var name = found.getString("name");
                    return name == null ? 0 : names.put(found.getObject("id", UUID.class), name) == null ? 1 : 0;
                })
                .list();
        return names;
    }

    private RemovedItem item(Row row, Map<UUID, String> wholes) {
        var codes = rows.of(row.kind()).way().codes();
        var removedAt = row.removedAt().toInstant();
        return new RemovedItem(
                row.kind(),
                row.id(),
                row.name() == null || row.name().isBlank() ? null : row.name(),
                row.code() == null ? null : codes + row.code(),
                row.day(),
                row.part() == null ? null : wholes.get(row.part()),
                removedAt,
                days.of(removedAt.plus(RemovedItems.KEPT)));
    }

    private static Row row(ResultSet found, int at) throws SQLException {
        return new Row(
                Removable.valueOf(found.getString("kind")),
                found.getObject("id", UUID.class),
                found.getString("name"),
                found.getString("code"),
                found.getObject("on_day", LocalDate.class),
                found.getObject("part", UUID.class),
                found.getTimestamp("removed_at"));
    }

    private record Row(
            Removable kind,
            UUID id,
            @Nullable String name,
            @Nullable String code,
            @Nullable LocalDate day,
            @Nullable UUID part,
            Timestamp removedAt) {}
}
