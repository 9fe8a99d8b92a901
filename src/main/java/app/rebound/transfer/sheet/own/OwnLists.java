package app.rebound.transfer.sheet.own;

import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.transfer.bring.DoneImport.ImportCounts;
import app.rebound.transfer.bring.ImportBatchId;
import app.rebound.transfer.bring.ImportLog;
import app.rebound.transfer.bring.ImportedThing;
import app.rebound.transfer.sheet.table.Table;
import app.rebound.transfer.sheet.word.Phrases;
import app.rebound.transfer.table.ListTable;
import app.rebound.transfer.table.TableWords;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows our lists by their headings, compares them with the current journal, and adds what is new: all of it or none. */
@Service
@Transactional
public class OwnLists {

    /** Where the page of a list is, before what names it. */
    public static final String ADDRESS = "/import/lists/";

    /** Somebody may have taken out a column, but a table with few of our headings is another one. */
    private static final int MOST_MISSING = 1;

    /** What is written is not looked at again with each row after it. */
    private static final int AT_ONCE = 100;

    private final List<OwnReader> readers;
    private final List<ListTable> tables;
    private final TableWords words;
    private final ImportLog imports;
    private final JournalRevisions revisions;
    private final JournalDay days;
    private final EntityManager entities;

    OwnLists(
            List<OwnReader> readers,
            List<ListTable> tables,
            TableWords words,
            ImportLog imports,
            JournalRevisions revisions,
            JournalDay days,
            EntityManager entities) {
        this.readers = readers;
        this.tables = tables;
        this.words = words;
        this.imports = imports;
        this.revisions = revisions;
        this.days = days;
        this.entities = entities;
    }

    /** The list that a file is; nothing if it is none, or a list of applications or rejections, or has no rows. */
    public Optional<OwnList> find(List<Table> file) {
        var lines = file.get(0).lines();
        return lines.size() < 2
                ? Optional.empty()
                : readers.stream()
                        .flatMap(reader -> read(reader, lines).stream())
                        .findFirst();
    }

    private Optional<OwnList> read(OwnReader reader, List<Table.Line> lines) {
        var ours = headings(reader);
        var headings = new ArrayList<@Nullable String>();
        var others = new ArrayList<String>();
        for (var cell : lines.get(0).cells()) {
            var heading = ours.get(Phrases.plain(cell));
            headings.add(heading);
            if (heading == null && !cell.isBlank()) {
                others.add(cell);
            }
        }
        var missing =
                ours.values().stream().filter(one -> !headings.contains(one)).count();
        return headings.containsAll(reader.needed()) && missing <= MOST_MISSING
                ? Optional.of(OwnList.of(reader, headings, others, lines.subList(1, lines.size()), null, days.today()))
                : Optional.empty();
    }

    private Map<String, String> headings(OwnReader reader) {
        var headings = new HashMap<String, String>();
        tables.stream()
                .filter(table -> table.list().equals(reader.list()))
                .flatMap(table -> table.headings().stream())
                .forEach(key -> headings.put(Phrases.plain(words.heading(key)), key));
        return headings;
    }

    @Transactional(readOnly = true)
    List<OwnLine> compare(OwnList list) {
        return list.reader().compare(list.rows());
    }

    /**
     * Adds what is new. Sent twice, it is added once.
     *
     * @param name of the file, or null if it was pasted
     * @return how much it was
     */
    int add(ImportBatchId id, @Nullable String name, OwnList list) {
        // Whoever imports at the same time, from another tab, finds what this one has added.
        revisions.lock();
        var done = imports.find(id);
        if (done.isPresent()) {
            return done.get().counts().others();
        }
        var fresh = compare(list).stream().filter(OwnLine::isNew).toList();
        var things = new ArrayList<ImportedThing>();
        // Lists begin with the latest: the last row was written first.
        for (var at = fresh.size() - 1; at >= 0; at--) {
            things.addAll(fresh.get(at).adding().get());
            if (at % AT_ONCE == 0) {
                entities.flush();
                entities.clear();
            }
        }
        imports.note(id, name, new ImportCounts(0, 0, fresh.size()), things);
        return fresh.size();
    }
}
