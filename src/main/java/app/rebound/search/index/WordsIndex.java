package app.rebound.search.index;

import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.journal.JournalRewritten;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the folded words of the journal beside the words they come from. Who writes only notes what was written; its words are
 * read before the next search. A journal that has no index yet is gone through once, at its first search.
 */
@Service
class WordsIndex {

    /** Counts up when the index is to be made anew: other words are told, or words are folded in another way. */
    static final int FORMAT = 2;

    /** Of a journal that has no index. */
    private static final int NONE = 0;

    /** A statement takes only so many values. */
    private static final int AT_ONCE = 1000;

    private final WordsPlaces places;
    private final WordsReader reader;
    private final IndexRows rows;
    private final JournalRevisions revisions;

    WordsIndex(WordsPlaces places, WordsReader reader, IndexRows rows, JournalRevisions revisions) {
        this.places = places;
        this.reader = reader;
        this.rows = rows;
        this.revisions = revisions;
    }

    /** Notes what the running transaction has written. */
    void note(TouchedThings touched) {
        rows.note(touched, FORMAT);
    }

    /** Makes sure that all of the current journal can be searched as it is now. */
    @Transactional
    void catchUp() {
        if (rows.areCurrent(FORMAT)) {
            return;
        }
        // Whoever writes waits until all is read; whoever catches up at the same time finds it done.
        revisions.lock();
        if (rows.format() == FORMAT) {
            readAnew(rows.takeBehind());
        } else {
            rows.deleteAll();
            places.all().forEach(place -> rows.insert(reader.all(place)));
            rows.setFormat(FORMAT);
        }
    }

    private void readAnew(TouchedThings touched) {
        for (var place : places.all()) {
            inParts(touched.things().getOrDefault(place.kind(), Set.of()), things -> {
                rows.delete(place.kind(), things);
                rows.insert(reader.of(place, things));
            });
            if (place.application() != null) {
                inParts(touched.headings(), applications -> {
                    rows.deleteUnder(place.kind(), applications);
                    rows.insert(reader.under(place, applications));
                });
            }
        }
    }

    /** The next search reads everything anew. */
    @EventListener(JournalRewritten.class)
    void forget() {
        rows.deleteAll();
        rows.setFormat(NONE);
    }

    private static void inParts(Set<UUID> ids, Consumer<Collection<UUID>> action) {
        var all = new ArrayList<>(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            action.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
