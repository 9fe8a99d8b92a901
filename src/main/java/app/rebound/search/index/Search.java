package app.rebound.search.index;

import app.rebound.platform.text.TextFragment;
import app.rebound.platform.web.PageRequests;
import app.rebound.platform.web.Pager;
import app.rebound.search.FoundKind;
import app.rebound.search.Written;
import app.rebound.search.index.SearchResults.Found;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was written by its words. */
@Service
@Transactional(readOnly = true)
class Search {

    /** Nobody looks through more; the newest of them are found. */
    private static final int MOST = 2000;

    private final IndexRows rows;

    Search(IndexRows rows) {
        this.rows = rows;
    }

    /**
     * A page of what holds all the words, best first.
     *
     * @param publicOnly whether private things are left out
     * @param kind only things of this kind
     * @param page as it stands in the address
     */
    SearchResults find(
            Query query,
            boolean publicOnly,
            @Nullable FoundKind kind,
            @Nullable String page,
            IntFunction<String> address) {
        var searched = Arrays.stream(FoundKind.values())
                .filter(one -> !(publicOnly && one.isPrivate()))
                .toList();
        var hits = rows.find(query.words(), searched, MOST + 1);
        var best = new Ranking(query.words()).best(hits.stream().limit(MOST).toList());
        Map<FoundKind, Integer> kinds = new EnumMap<>(FoundKind.class);
        best.forEach(hit -> kinds.merge(hit.kind(), 1, Integer::sum));
        var shown = kind == null
                ? best
                : best.stream().filter(hit -> hit.kind() == kind).toList();
        var pager = Pager.of(page, shown.size(), address);
        var hitsOfPage =
                shown.stream().skip(pager.first()).limit(PageRequests.SIZE).toList();
        var passage = new Passage(query.words());
        var found =
                rows.shown(hitsOfPage).stream().map(one -> found(one, passage)).toList();
        return new SearchResults(found, kinds, pager, hits.size() > MOST);
    }

    boolean leavesPrivateOut() {
        return rows.leavesPrivateOut();
    }

    @Transactional
    void leavePrivateOut(boolean leftOut) {
        rows.leavePrivateOut(leftOut);
    }

    private static Found found(Written one, Passage passage) {
        var words = one.covered() ? "" : passage.first(one.texts());
        var title = one.title() != null ? one.title() : one.context();
        return new Found(
                one.kind(),
                words.isEmpty() ? one.address() : TextFragment.at(one.address(), words),
                one.day(),
                title == null ? List.of() : passage.whole(title),
                one.covered() ? List.of() : passage.of(one.texts()),
                one.covered());
    }
}
