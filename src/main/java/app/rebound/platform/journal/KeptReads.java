package app.rebound.platform.journal;

import app.rebound.platform.Decoration;
import app.rebound.platform.journal.TouchedTables.Trace;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was read of a journal for as long as nothing is written that it was read from. Each part has the revision it was
 * read at and the tables it was read from; of each revision since, it is known which tables it wrote, or the part is read anew.
 * So it is wherever this program did not write itself: after a write on another machine, past the entities, or that was
 * rolled back. What is kept must not change, and must depend on nothing but the journal, as its entities tell it, and the time
 * of day; what was read from nothing is not kept.
 */
@Component
public class KeptReads {

    private static final int MOST_JOURNALS = 500;
    private static final int FEWEST_ROWS = 1_000_000;
    /** Of the heap for each: a row that is kept takes about 100 bytes of it. */
    private static final int BYTES_FOR_A_ROW = 256;
    /** Of all that is kept: a large heap has room for several large journals. */
    private static final long MOST_ROWS =
            Math.max(FEWEST_ROWS, Runtime.getRuntime().maxMemory() / BYTES_FOR_A_ROW);
    /** What is made of more is read anew for each page. */
    private static final long MOST_ROWS_OF_A_PART = MOST_ROWS / 2;
    /** In rows: what a part weighs by itself. */
    private static final int A_PART = 50;
    /** What is made of rows tells them again more shortly, most of it by their ids. */
    private static final int ROWS_FOR_ONE_MADE = 4;

    private static final int MOST_REVISIONS = 100;

    private final CurrentJournal journal;
    private final JournalRevisions revisions;
    private final JournalDay journalDay;
    private final TouchedTables touched;

    private final ThreadLocal<@Nullable Reading> now = new ThreadLocal<>();
    private final Cache<Place, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS)
            .weigher((Place place, Kept one) -> one.weight())
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Cache<Place, Made> made = Caffeine.newBuilder()
            .maximumWeight(MOST_ROWS / ROWS_FOR_ONE_MADE)
            .weigher((Place place, Made one) -> one.weight())
            .expireAfterAccess(Duration.ofHours(1))
            .build();
    private final Cache<UUID, ConcurrentSkipListMap<Long, Set<String>>> written = Caffeine.newBuilder()
            .maximumSize(MOST_JOURNALS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    KeptReads(CurrentJournal journal, JournalRevisions revisions, JournalDay journalDay, TouchedTables touched) {
        this.journal = journal;
        this.revisions = revisions;
        this.journalDay = journalDay;
        this.touched = touched;
    }

    /**
     * Reads a page, or another whole, of the current journal; what keeps a part of it looks at the same moment.
     *
     * @param revision at which the journal stood before anything of it was read
     */
    public Whole at(long revision) {
        var outer = now.get();
        if (outer == null) {
            now.set(new Reading(new Moment(
                    journal.id(),
                    revision,
                    journalDay.quarter(),
                    journalDay.weekStart() + " " + journalDay.zone().getId())));
        }
        return outer == null ? now::remove : () -> {};
    }

    /** Reads a whole of the current journal as it stands now. */
    public <T> T within(Supplier<T> reading) {
        try (var whole = at(revision())) {
            return reading.get();
        }
    }

    /** The revision of the current journal that the page being read looks at, or else the latest. */
    public long revision() {
        var page = now.get();
        return page == null ? revisions.current() : page.moment().revision();
    }

    /**
     * Reads a part of a whole, or answers what was read before. Within a transaction that writes nothing is kept, since it may
     * still be taken back.
     *
     * @param reader who reads it
     * @param asked what it is asked for, if that can differ
     */
    @SuppressWarnings("unchecked") // a reader answers the same question with the same type
    public <T> T part(Class<?> reader, Object asked, Supplier<T> reading) {
        var page = now.get();
        if (page == null || isWriting()) {
            return reading.get();
        }
        var moment = page.moment();
        var place = new Place(moment.journal(), reader, asked);
        var known = page.parts().get(place);
        if (known == null) {
            known = standing(place, moment);
        }
        if (known == null) {
            known = read(place, moment, reading);
        } else {
            touched.alsoRead(known.trace());
        }
        page.parts().put(place, known);
        return (T) known.value();
    }

    /**
     * Makes something of a part of the page, and of nothing else that can change, or answers what was made before: a part that
     * was read anew and is what it was is the same object, so that it is not gone through again.
     *
     * @param asked what it is asked for, if that can differ
     * @param rows how many rows the part has
     */
    @SuppressWarnings("unchecked") // a reader makes the same type of the same part
    public <T> T made(Class<?> reader, Object asked, Object part, int rows, Supplier<T> making) {
        var page = now.get();
        if (page == null || isWriting()) {
            return making.get();
        }
        var place = new Place(page.moment().journal(), reader, asked);
        var known = page.made().get(place);
        if (known == null || known.part() != part) {
            known = made.getIfPresent(place);
        }
        if (known == null || known.part() != part) {
            known = new Made(part, rows, making.get());
            if (rows <= MOST_ROWS_OF_A_PART) {
                made.put(place, known);
            }
        }
        page.made().put(place, known);
        return (T) known.value();
    }

    private @Nullable Kept standing(Place place, Moment moment) {
        var before = kept.getIfPresent(place);
        if (before == null || !stands(before, moment)) {
            return null;
        }
        kept.asMap().replace(place, before, before.at(moment));
        return before;
    }

    private Kept read(Place place, Moment moment, Supplier<?> reading) {
        var read = touched.reading(reading);
        var before = kept.getIfPresent(place);
        var value = before != null && Objects.equals(before.value(), read.value()) ? before.value() : read.value();
        var part = new Kept(moment, read.trace(), value);
        if (!read.trace().isOfNothing() && part.weight() <= MOST_ROWS_OF_A_PART && !Decoration.isAnythingLeftOut()) {
            kept.asMap().merge(place, part, LATER);
        }
        return part;
    }

    /** A transaction has written a revision of a journal, and nothing but these tables. */
    void wrote(UUID journalId, long revision, Set<String> tables) {
        var log = written.get(journalId, unused -> new ConcurrentSkipListMap<>());
        log.put(revision, tables);
        while (log.size() > MOST_REVISIONS) {
            log.pollFirstEntry();
        }
        var page = now.get();
        if (page != null && page.moment().journal().equals(journalId)) {
            now.set(new Reading(page.moment().at(revision)));
        }
    }

    private boolean stands(Kept part, Moment moment) {
        if (!part.moment().isAtTheTimeOf(moment)) {
            return false;
        }
        var since = part.moment().revision();
        if (since >= moment.revision()) {
            return true;
        }
        var log = written.getIfPresent(moment.journal());
        if (log == null) {
            return false;
        }
        var later = log.subMap(since, false, moment.revision(), true);
        return later.size() == moment.revision() - since
                && later.values().stream().noneMatch(part.trace()::meets);
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private static final BinaryOperator<Kept> LATER =
            (one, other) -> one.moment().revision() > other.moment().revision() ? one : other;

    /** Something that is read in parts; closed, it is read to its end. */
    public interface Whole extends AutoCloseable {

        @Override
        void close();
    }

    /** A whole being read, and its parts so far. */
    private record Reading(Moment moment, Map<Place, Kept> parts, Map<Place, Made> made) {

        Reading(Moment moment) {
            this(moment, new HashMap<>(), new HashMap<>());
        }
    }

    private record Place(UUID journal, Class<?> reader, Object asked) {}

    /** @param calendar how the person counts days and weeks */
    private record Moment(UUID journal, long revision, LocalDateTime quarter, String calendar) {

        Moment at(long later) {
            return new Moment(journal, later, quarter, calendar);
        }

        boolean isAtTheTimeOf(Moment other) {
            return quarter.equals(other.quarter) && calendar.equals(other.calendar);
        }
    }

    private record Made(Object part, int rows, Object value) {

        int weight() {
            return A_PART + rows / ROWS_FOR_ONE_MADE;
        }
    }

    private record Kept(Moment moment, Trace trace, Object value) {

        /** The same, seen to stand at a later moment. */
        Kept at(Moment later) {
            return later.revision() > moment.revision() ? new Kept(later, trace, value) : this;
        }

        int weight() {
            return A_PART + (value instanceof Collection<?> rows ? rows.size() : trace.rows() / ROWS_FOR_ONE_MADE);
        }
    }
}
