package app.rebound.search.index;

import app.rebound.platform.web.Pager;
import app.rebound.search.FoundKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search has found: a page of it.
 *
 * @param kinds how many there are of each kind, whatever kind is shown
 * @param isCut whether there are more than anyone looks through
 */
record SearchResults(List<Found> found, Map<FoundKind, Integer> kinds, Pager pager, boolean isCut) {

    /**
     * One thing that was found.
     *
     * @param day the day it is about, if there is one
     * @param title its name in pieces
     * @param passage the words around what was found, in pieces; none if the name says it all
     * @param covered whether the words are only shown where the person has chosen to read them
     */
    record Found(
            FoundKind kind,
            String address,
            @Nullable LocalDate day,
            List<Passage.Piece> title,
            List<Passage.Piece> passage,
            boolean covered) {}

    /** How many were found of all kinds. */
    public int total() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }
}
