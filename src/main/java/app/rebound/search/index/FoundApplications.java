package app.rebound.search.index;

import app.rebound.search.FoundKind;
import app.rebound.search.Written;
import app.rebound.search.index.IndexRows.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds applications by what was written about them, for lists that are narrowed by words. */
@Service
public class FoundApplications {

    /** Nobody reads through more; the newest of them are found. */
    private static final int MOST = 2000;

    private final IndexRows rows;
    private final WordsIndex index;
    private final WordsPlaces places;
    private final WordsReader reader;

    FoundApplications(IndexRows rows, WordsIndex index, WordsPlaces places, WordsReader reader) {
        this.rows = rows;
        this.index = index;
        this.places = places;
        this.reader = reader;
    }

    /**
     * Applications of the current journal of which something holds all the words, in any order.
     *
     * @param words as they were typed
     * @return none where no word was typed
     */
    @Transactional
    public Set<UUID> holding(String words) {
        var query = Query.of(words);
        if (query.words().isEmpty()) {
            return Set.of();
        }
        index.catchUp();
        var publicOnly = rows.leavesPrivateOut();
        var searched = Arrays.stream(FoundKind.values())
                .filter(kind -> !(publicOnly && kind.isPrivate()))
                .toList();
        var hits = rows.find(query.words(), searched, MOST);
        var covered = coveredAmong(hits);
        return hits.stream()
                .filter(hit -> hit.under() != null && !covered.contains(hit.thing()))
                .map(Hit::under)
                .collect(Collectors.toSet());
    }

    /** To find covered words would be to read them. */
    private Set<UUID> coveredAmong(List<Hit> hits) {
        var notes = hits.stream()
                .filter(hit -> hit.kind() == FoundKind.FEEDBACK)
                .map(Hit::thing)
                .collect(Collectors.toSet());
        return notes.isEmpty()
                ? Set.of()
                : reader.of(places.of(FoundKind.FEEDBACK), notes).stream()
                        .filter(Written::covered)
                        .map(Written::id)
                        .collect(Collectors.toSet());
    }
}
