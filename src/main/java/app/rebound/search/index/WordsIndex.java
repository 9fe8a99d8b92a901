package app.rebound.search.index;

import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.journal.JournalRewritten;
import app.rebound.search.FoundKind;
import app.rebound.search.Written;
import app.rebound.search.index.TouchedThings.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    static final int FORMAT = 3;

    /** Of a journal that has no index. */
    private static final int NONE = 0;

    /** A statement takes only so many values. */
    private static final int AT_ONCE = 1000;

    private record Part(FoundKind kind, UUID thing, int number) {}

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

    /** Of what is taken out no word stays: it may be deleted for good before anyone searches. Put back, it is read anew. */
    void forget(Thing thing, boolean heads) {
        rows.delete(List.of(thing));
        if (heads) {
            rows.deleteUnder(List.of(thing.id()));
        }
    }

    /** Makes sure that all of the current journal can be searched as it is now. */
    @Transactional
    void catchUp() {
        if (rows.areCurrent(FORMAT)) {
            return;
        }
        // Whoever writes waits until all is read; whoever catches up at the same time finds it done.
        revisions.lock();
        var behind = rows.takeBehind(FORMAT);
        if (behind.isPresent()) {
            readAnew(behind.get());
        } else {
            rows.deleteAll();
            places.all().forEach(place -> rows.insert(reader.all(place)));
            rows.setFormat(FORMAT);
        }
    }

    private void readAnew(TouchedThings touched) {
        inParts(touched.things(), rows::delete);
        inParts(touched.headings(), rows::deleteUnder);
        // A thing may be touched itself and belong to an application that is called otherwise now.
        var written = new LinkedHashMap<Part, Written>();
        for (var place : places.all()) {
            inParts(touched.of(place.kind()), things -> reader.of(place, things).forEach(one -> add(one, written)));
            inParts(
                    touched.headings(),
                    applications -> reader.under(place, applications).forEach(one -> add(one, written)));
        }
        rows.insert(written.values());
    }

    private static void add(Written one, Map<Part, Written> written) {
        written.put(new Part(one.kind(), one.id(), one.part()), one);
    }

    /** The next search reads everything anew. */
    @EventListener(JournalRewritten.class)
    void forget() {
        rows.deleteAll();
        rows.setFormat(NONE);
    }

    private static <T> void inParts(Collection<T> ids, Consumer<Collection<T>> action) {
        var all = new ArrayList<>(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            action.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
