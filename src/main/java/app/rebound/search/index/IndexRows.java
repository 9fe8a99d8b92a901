package app.rebound.search.index;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.Ids;
import app.rebound.search.FoundKind;
import app.rebound.search.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The table of the index: nothing but folded words and where they belong, so that going through all of a journal's is
 * reading little.
 *
 * <p>One of the few places that talk SQL past the tenant filter: it binds the journal itself.
 */
@Component
class IndexRows {

    private static final int BATCH = 500;

    /** What is about no day stands before all that is. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final JdbcTemplate jdbc;
    private final CurrentJournal journal;

    IndexRows(JdbcTemplate jdbc, CurrentJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** A row that a search has found. */
    record Hit(
            FoundKind kind, UUID thing, int part, @Nullable UUID under, String folded) {}

    void insert(List<Written> written) {
        var told = written.stream().filter(one -> !one.isEmpty()).toList();
        if (told.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "insert into search_text (id, journal_id, kind, thing_id, part, under_id, about_on, folded)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                told,
                BATCH,
                (row, one) -> {
                    row.setObject(1, Ids.next());
                    row.setObject(2, journal.id());
                    row.setString(3, one.kind().name());
                    row.setObject(4, one.id());
                    row.setInt(5, one.part());
                    row.setObject(6, one.under());
                    row.setObject(7, one.day() == null ? NO_DAY : one.day());
                    row.setString(8, FoldedWords.of(one));
                });
    }

    void delete(FoundKind kind, Collection<UUID> things) {
        delete("thing_id", kind, things);
    }

    void deleteUnder(FoundKind kind, Collection<UUID> applications) {
        delete("under_id", kind, applications);
    }

    private void delete(String column, FoundKind kind, Collection<UUID> ids) {
        var values = new ArrayList<Object>(List.of(journal.id(), kind.name()));
        values.addAll(ids);
        jdbc.update(
                "delete from search_text where journal_id = ? and kind = ? and %s in (%s)"
                        .formatted(column, String.join(", ", Collections.nCopies(ids.size(), "?"))),
                values.toArray());
    }

    void deleteAll() {
        jdbc.update("delete from search_text where journal_id = ?", journal.id());
        jdbc.update("delete from search_behind where journal_id = ?", journal.id());
    }

    /** A thing that was written since the index was made. */
    private record Behind(UUID id, FoundKind kind, UUID thing, boolean heads) {}

    /** Notes things whose words have to be read anew; none of a journal that has no such index, where all will be read. */
    void note(TouchedThings touched, int format) {
        List<Behind> behind = new ArrayList<>();
        touched.things()
                .forEach((kind, things) -> things.forEach(thing -> behind.add(
                        new Behind(Ids.next(), kind, thing, touched.headings().contains(thing)))));
        jdbc.batchUpdate(
                "insert into search_behind (id, journal_id, kind, thing_id, heads)"
                        + " select ?, id, ?, ?, ? from journal where id = ? and search_format = ?",
                behind,
                BATCH,
                (row, one) -> {
                    row.setObject(1, one.id());
                    row.setString(2, one.kind().name());
                    row.setObject(3, one.thing());
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

    /** What has to be read anew; it is no longer noted. */
    TouchedThings takeBehind() {
        var touched = new TouchedThings();
        jdbc.query(
                "select kind, thing_id, heads from search_behind where journal_id = ?",
                row -> {
                    touched.add(FoundKind.valueOf(row.getString(1)), row.getObject(2, UUID.class), row.getBoolean(3));
                },
                journal.id());
        jdbc.update("delete from search_behind where journal_id = ?", journal.id());
        return touched;
    }

    /**
     * The newest rows that hold all the words, anywhere in them.
     *
     * @param words folded ones
     */
    List<Hit> find(List<String> words, Collection<FoundKind> kinds, int most) {
        return jdbc.query(
                "select kind, thing_id, part, under_id, folded" + holding(words, kinds),
                (row, number) -> new Hit(
                        FoundKind.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getObject(4, UUID.class),
                        row.getString(5)),
                values(words, kinds, most));
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

    /** Which index the current journal has; 0 if it has none yet. */
    int format() {
        return jdbc.queryForList("select search_format from journal where id = ?", Integer.class, journal.id()).stream()
                .findFirst()
                .orElse(0);
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
