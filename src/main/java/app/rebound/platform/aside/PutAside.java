package app.rebound.platform.aside;

import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.journal.KeptReads;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts things of the current journal out of sight, and back. */
@Service
@Transactional
public class PutAside {

    private final AsideRows rows;
    private final JournalRevisions revisions;
    private final KeptReads kept;
    private final Clock clock;

    PutAside(AsideRows rows, JournalRevisions revisions, KeptReads kept, Clock clock) {
        this.rows = rows;
        this.revisions = revisions;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Puts an item aside; what was said of it before is replaced.
     *
     * @param item a key of up to 120 characters that stays the same for the same thing
     * @param evidence up to 80 characters that change when there is reason to show it again
     * @param until the day it comes back, or null if only other evidence brings it back
     */
    public void put(String item, @Nullable String evidence, @Nullable LocalDate until) {
        // Two tabs can put the same item aside at once: the second must find the row of the first.
        revisions.lock();
        var row = rows.findByItem(item).orElseGet(() -> new AsideItem(item));
        row.put(evidence, until, clock.instant());
        rows.save(row);
    }

    /** Brings an item back; false if it was not aside. */
    public boolean back(String item) {
        var row = rows.findByItem(item);
        row.ifPresent(rows::delete);
        return row.isPresent();
    }

    /** All that is aside, in one reading. */
    @Transactional(readOnly = true)
    public AsideItems all() {
        return kept.part(
                PutAside.class,
                "all",
                () -> new AsideItems(
                        rows.findAll().stream().collect(Collectors.toMap(AsideItem::item, AsideItem::terms))));
    }
}
