package app.rebound.platform.removal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many things that came into the current journal together: known again later, and taken out as one. */
@Component
@Transactional
public class AddedRows {

    /** A statement takes only so many values. */
    private static final int AT_ONCE = 500;

    private final RemovableRows rows;
    private final RowTrees trees;
    private final RemovedItems removed;

    AddedRows(RemovableRows rows, RowTrees trees, RemovedItems removed) {
        this.rows = rows;
        this.trees = trees;
        this.removed = removed;
    }

    /** What each is like, by id, with all that hangs on it or was written about it: the same until somebody writes in it. */
    @Transactional(readOnly = true)
    public Map<UUID, String> prints(Removable kind, Collection<UUID> ids) {
        return trees.prints(rows.of(kind).table(), ids, true);
    }

    /** The same, but without what hung on them and was removed since. */
    @Transactional(readOnly = true)
    public Map<UUID, String> printsOfWhatIsThere(Removable kind, Collection<UUID> ids) {
        return trees.prints(rows.of(kind).table(), ids, false);
    }

    /** Those that are there, and not among the removed ones. */
    @Transactional(readOnly = true)
    public Set<UUID> there(Map<Removable, List<UUID>> ids) {
        var there = new HashSet<UUID>();
        ids.forEach((kind, some) -> inParts(some, part -> there.addAll(removed.there(kind, part))));
        return there;
    }

    /** Takes them out; there is a way back for each of them. */
    public void remove(Removable kind, Collection<UUID> ids) {
        inParts(ids, part -> removed.remove(kind, part));
    }

    private static void inParts(Collection<UUID> ids, Consumer<List<UUID>> action) {
        var all = new ArrayList<>(ids);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            action.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
