package app.rebound.search.index;

import app.rebound.search.FoundKind;
import app.rebound.search.index.IndexRows.Hit;
import java.util.Arrays;
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

    FoundApplications(IndexRows rows, WordsIndex index) {
        this.rows = rows;
        this.index = index;
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
        return rows.find(query.words(), searched, MOST).stream()
                // To find covered words would be to read them.
                .filter(hit -> hit.under() != null && !hit.covered())
                .map(Hit::under)
                .collect(Collectors.toSet());
    }
}
