package app.rebound.search.index;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.Ids;
import app.rebound.search.FoundKind;
import app.rebound.search.Written;
import app.rebound.search.index.TouchedThings.Thing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The tables of the index. One holds nothing but folded words and where they belong, so that going through all of a
 * journal's is reading little; what a result shows stands in the other.
 *
 * <p>One of the few places that talk SQL past the tenant filter: it binds the journal itself.
 */
@Component
class IndexRows {

    private static final int BATCH = 500;

    /** What is about no day stands before all that is. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** Between the fields of what is shown; nobody can type it. */
    private static final String FIELD = "\u001e";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final JdbcTemplate jdbc;
    private final CurrentJournal journal;

    IndexRows(JdbcTemplate jdbc, CurrentJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A row that a search has found. */
    record Hit(
            UUID id, FoundKind kind, UUID thing, @Nullable UUID under, String folded, boolean covered) {}

    private record Row(UUID id, Written written) {}

    void insert(Collection<Written> written) {
        var told = written.stream()
                .filter(one -> !one.isEmpty())
                .map(one -> new Row(Ids.next(), one))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "insert into search_text (id, journal_id, kind, thing_id, part, under_id, about_on, covered, folded)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                told,
                BATCH,
                (row, one) -> {
                    row.setObject(1, one.id());
                    row.setObject(2, journal.id());
                    row.setString(3, one.written().kind().name());
                    row.setObject(4, one.written().id());
                    row.setInt(5, one.written().part());
                    row.setObject(6, one.written().under());
                    row.setObject(
                            7,
                            one.written().day() == null ? NO_DAY : one.written().day());
                    row.setBoolean(8, one.written().covered());
                    row.setString(9, FoldedWords.of(one.written()));
                });
        jdbc.batchUpdate(
                "insert into search_shown (id, address, title, context, words) values (?, ?, ?, ?, ?)",
                told,
                BATCH,
                (row, one) -> {
                    row.setObject(1, one.id());
                    row.setString(2, one.written().address());
                    row.setString(3, one.written().title());
                    row.setString(4, one.written().context());
                    row.setString(
                            5, FoldedWords.cut(String.join(FIELD, one.written().texts())));
                });
    }

    /** Takes out things, at most so many as a statement takes values for. */
    void delete(Collection<Thing> things) {
        var values = new ArrayList<Object>(List.of(journal.id()));
        things.forEach(thing -> values.add(thing.id()));
        things.forEach(thing -> Collections.addAll(values, thing.kind().name(), thing.id()));
        jdbc.update(
                "delete from search_text where journal_id = ? and thing_id in (%s) and (kind, thing_id) in (%s)"
                        .formatted(places("?", things.size()), places("(?, ?)", things.size())),
                values.toArray());
    }

    /** Takes out all that belongs to applications. */
    void deleteUnder(Collection<UUID> applications) {
        var values = new ArrayList<Object>(List.of(journal.id()));
        values.addAll(applications);
        jdbc.update(
                "delete from search_text where journal_id = ? and under_id in (%s)"
                        .formatted(places("?", applications.size())),
                values.toArray());
    }

    private static String places(String one, int number) {
        return String.join(", ", Collections.nCopies(number, one));
    }

    void deleteAll() {
        jdbc.update("delete from search_text where journal_id = ?", journal.id());
        jdbc.update("delete from search_behind where journal_id = ?", journal.id());
    }

    /** A thing that was written since the index was made. */
    private record Behind(UUID id, Thing thing, boolean heads) {}

    /** Notes things whose words have to be read anew; none of a journal that has no such index, where all will be read. */
    void note(TouchedThings touched, int format) {
        List<Behind> behind = new ArrayList<>();
        touched.things()
                .forEach(thing -> behind.add(
                        new Behind(Ids.next(), thing, touched.headings().contains(thing.id()))));
        jdbc.batchUpdate(
                "insert into search_behind (id, journal_id, kind, thing_id, heads)"
                        + " select ?, id, ?, ?, ? from journal where id = ? and search_format = ?",
                behind,
                BATCH,
                (row, one) -> {
                    row.setObject(1, one.id());
                    row.setString(2, one.thing().kind().name());
                    row.setObject(3, one.thing().id());
                    row.setBoolean(4, one.heads());
                    row.setObject(5, journal.id());
                    row.setInt(6, format);
                });
    }

    /** Whether the current journal has such an index, and nothing was written since that is not in it. */
    boolean areCurrent(int format) {
        return !jdbc.queryForList(
                        "select 1 from journal j where j.id = ? and j.search_format = ? and not exists"
                                + " (select 1 from search_behind b where b.journal_id = j.id)",
                        Integer.class,
                        journal.id(),
                        format)
                .isEmpty();
    }

    /** What has to be read anew, which is then no longer noted; nothing where the journal has no such index. */
    Optional<TouchedThings> takeBehind(int format) {
        Optional<TouchedThings> taken = jdbc.query(
                "select b.kind, b.thing_id, b.heads from journal j left join search_behind b on b.journal_id = j.id"
                        + " where j.id = ? and j.search_format = ?",
                IndexRows::behind,
                journal.id(),
                format);
        jdbc.update("delete from search_behind where journal_id = ?", journal.id());
        return taken;
    }

    private static Optional<TouchedThings> behind(ResultSet rows) throws SQLException {
        TouchedThings touched = null;
        while (rows.next()) {
            touched = touched == null ? new TouchedThings() : touched;
            if (rows.getString(1) != null) {
                touched.add(FoundKind.valueOf(rows.getString(1)), rows.getObject(2, UUID.class), rows.getBoolean(3));
            }
        }
        return Optional.ofNullable(touched);
    }

    /**
     * The newest rows that hold all the words, anywhere in them.
     *
     * @param words folded ones
     */
    List<Hit> find(List<String> words, Collection<FoundKind> kinds, int most) {
        return jdbc.query(
                "select id, kind, thing_id, under_id, folded, covered" + holding(words, kinds),
                (row, number) -> new Hit(
                        row.getObject(1, UUID.class),
                        FoundKind.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getBoolean(6)),
                values(words, kinds, most));
    }

    /** What rows show, in their order. */
    List<Written> shown(List<Hit> hits) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>(List.of(journal.id()));
        hits.forEach(hit -> values.add(hit.id()));
        Map<UUID, Written> shown = new HashMap<>();
        jdbc.query(
                "select t.id, t.kind, t.thing_id, t.part, t.about_on, t.covered, s.address, s.title, s.context, s.words"
                        + " from search_text t join search_shown s on s.id = t.id where t.journal_id = ? and t.id in (%s)"
                                .formatted(places("?", hits.size())),
                row -> {
                    shown.put(row.getObject(1, UUID.class), written(row));
                },
                values.toArray());
        return hits.stream()
                .map(hit -> shown.get(hit.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Written written(ResultSet row) throws SQLException {
        var day = row.getObject(5, LocalDate.class);
        return Written.at(FoundKind.valueOf(row.getString(2)), row.getObject(3, UUID.class), row.getString(7))
                .part(row.getInt(4))
                .on(NO_DAY.equals(day) ? null : day)
                .coveredIf(row.getBoolean(6))
                .called(row.getString(8))
                .in(row.getString(9))
                .saying(row.getString(10).split(FIELD));
    }

    private static String holding(List<String> words, Collection<FoundKind> kinds) {
        return " from search_text where journal_id = ? and about_on >= ? and kind in (%s)%s"
                        .formatted(
                                kinds.stream().map(kind -> "?").collect(Collectors.joining(", ")),
                                " and folded like ? escape '\\'".repeat(words.size()))
                // Beginning with the journal and bounded by day, the order is that of the index: of a word that is
                // everywhere the newest rows are read, and no more is sorted.
                + " order by journal_id desc, about_on desc, id desc limit ?";
    }

    private Object[] values(List<String> words, Collection<FoundKind> kinds, int most) {
        var values = new ArrayList<Object>(List.of(journal.id(), FIRST_DAY));
        kinds.forEach(kind -> values.add(kind.name()));
        words.forEach(word -> values.add("%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%"));
        values.add(most);
        return values.toArray();
    }

    void setFormat(int format) {
        jdbc.update("update journal set search_format = ? where id = ?", format, journal.id());
    }

    /** Whether private things are left out of every search. */
    boolean leavesPrivateOut() {
        return jdbc.queryForList("select search_public_only from journal where id = ?", Boolean.class, journal.id())
                .contains(true);
    }

    void leavePrivateOut(boolean leftOut) {
        // What is found changes with it, as by any other write.
        jdbc.update(
                "update journal set search_public_only = ?, revision = revision + 1 where id = ?",
                leftOut,
                journal.id());
    }
}
