package app.rebound.transfer.bring;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.AddedRows;
import app.rebound.platform.removal.Removable;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.transfer.bring.DoneImport.ImportCounts;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports of the current journal: noted with what they added, and taken back. */
@Service
@Transactional
public class ImportLog {

    private static final Limit SHOWN = Limit.of(50);

    private final ImportBatches batches;
    private final ImportedRows rows;
    private final AddedRows added;
    private final RejectionJournal rejections;
    private final EntityManager entities;
    private final Clock clock;
    private final JournalDay days;

    ImportLog(
            ImportBatches batches,
            ImportedRows rows,
            AddedRows added,
            RejectionJournal rejections,
            EntityManager entities,
            Clock clock,
            JournalDay days) {
        this.batches = batches;
        this.rows = rows;
        this.added = added;
        this.rejections = rejections;
        this.entities = entities;
        this.clock = clock;
        this.days = days;
    }

    /**
     * Notes an import, or a further part of one, at the end of the transaction that wrote it.
     *
     * @param name of the file, or null if it was pasted
     * @param things all it added, each of which a person could delete by itself
     */
    public void note(ImportBatchId id, @Nullable String name, ImportCounts counts, Collection<ImportedThing> things) {
        entities.flush();
        // Messages of one file are confirmed one by one, and are one import.
        batches.findById(id)
                .ifPresentOrElse(
                        batch -> batch.add(counts),
                        () -> batches.save(new ImportBatch(id, name, clock.instant(), counts)));
        entities.flush();
        var prints = prints(things, added::prints);
        rows.addAll(things.stream()
                .map(thing -> new ImportedRow(id, thing, prints.getOrDefault(thing.id(), "")))
                .toList());
    }

    private static Map<UUID, String> prints(
            Collection<ImportedThing> things, BiFunction<Removable, List<UUID>, Map<UUID, String>> reading) {
        var prints = new HashMap<UUID, String>();
        byKind(things).forEach((kind, ids) -> prints.putAll(reading.apply(kind, ids)));
        return prints;
    }

    private static Map<Removable, List<UUID>> byKind(Collection<ImportedThing> things) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        ImportedThing::kind, Collectors.mapping(ImportedThing::id, Collectors.toList())));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<DoneImport> latest() {
        return batches.latest(SHOWN).stream().map(batch -> batch.done(days)).toList();
    }

    /** An import of the current journal, if it was confirmed and not taken back. */
    @Transactional(readOnly = true)
    public Optional<DoneImport> find(ImportBatchId id) {
        return batches.findById(id).map(batch -> batch.done(days));
    }

    /**
     * What became of an import that was taken back.
     *
     * @param kept how many things stay, because the person wrote in them since
     */
    public record TakenBack(int gone, int kept) {}

    /**
     * Takes out what an import added and nobody has written in since; for each there is a way back for a while.
     *
     * @throws NotFound if the journal has no such import
     */
    public TakenBack takeBack(ImportBatchId id) {
        batches.findById(id).orElseThrow(NotFound::new);
        var imported = rows.of(id);
        var things = imported.stream().map(ImportedRow::thing).toList();
        var there = added.there(byKind(things));
        var changed = changed(imported, added::prints);
        // What another import added to it and was taken back since is no change of it.
        var written = changed(changed, added::printsOfWhatIsThere).stream()
                .map(ImportedRow::getId)
                .collect(Collectors.toSet());
        var staying = new HashSet<>(written);
        things.stream()
                .filter(thing -> thing.within() != null && written.contains(thing.within()))
                .forEach(thing -> staying.add(thing.id()));
        var going = things.stream()
                .filter(thing -> there.contains(thing.id()) && !staying.contains(thing.id()))
                .toList();
        // Thousands of rows that the session knows are looked at before each statement.
        entities.clear();
        byKind(going).forEach(this::remove);
        batches.findById(id).ifPresent(batches::delete);
        var kept = things.stream()
                .filter(thing -> thing.within() == null && there.contains(thing.id()) && staying.contains(thing.id()))
                .count();
        return new TakenBack(
                (int) going.stream().filter(thing -> thing.within() == null).count(), (int) kept);
    }

    private static List<ImportedRow> changed(
            List<ImportedRow> imported, BiFunction<Removable, List<UUID>, Map<UUID, String>> reading) {
        var now = prints(imported.stream().map(ImportedRow::thing).toList(), reading);
        return imported.stream()
                .filter(row -> !row.print().equals(now.get(row.getId())))
                .toList();
    }

    /** An application that was there before its rejection was brought is open again. */
    private void remove(Removable kind, List<UUID> ids) {
        if (kind == Removable.REJECTION) {
            ids.forEach(one -> rejections.removeEntry(new RejectionId(one)));
        } else {
            added.remove(kind, ids);
        }
    }
}
