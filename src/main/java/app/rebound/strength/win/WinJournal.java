package app.rebound.strength.win;

import app.rebound.platform.NotFound;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wins of the current journal. What names one the journal does not have throws {@link NotFound}. */
@Service
@Transactional
public class WinJournal {

    private final Wins wins;
    private final WinOffers offers;
    private final RemovedItems removed;

    WinJournal(Wins wins, WinOffers offers, RemovedItems removed) {
        this.wins = wins;
        this.offers = offers;
        this.removed = removed;
    }

    /**
     * Keeps a win.
     *
     * @param id minted by the form, so that a form sent twice is one win
     * @param words one line of up to 500 characters
     */
    public void add(WinId id, String words, LocalDate wonOn) {
        wins.saveAndFlush(new Win(id, words, wonOn, null));
    }

    /** Keeps a win where no version was seen, else changes it. */
    void save(WinId id, @Nullable Long version, String words, LocalDate wonOn) {
        if (version == null) {
            add(id, words, wonOn);
        } else {
            revise(id, version, words, wonOn);
        }
    }

    /** The win, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<StoredWin> find(WinId id) {
        return wins.findById(id).map(Win::stored);
    }

    @Transactional(readOnly = true)
    StoredWin get(WinId id) {
        return load(id).stored();
    }

    /** The wins of a month, the latest first, and where others are. */
    @Transactional(readOnly = true)
    MonthOfWins month(YearMonth month, YearMonth current) {
        var before = wins.lastBefore(month.atDay(1));
        var after = wins.firstAfter(month.atEndOfMonth());
        var next = after == null ? current : YearMonth.from(after);
        return new MonthOfWins(
                month,
                wins.between(month.atDay(1), month.atEndOfMonth()),
                before == null ? null : YearMonth.from(before),
                next.isAfter(month) ? next : null);
    }

    /** The latest wins and how many there are this month, in one reading. */
    @Transactional(readOnly = true)
    public WinsSoFar soFar(LocalDate today, int most) {
        var month = YearMonth.from(today);
        var latest = wins.latest(month.atDay(1), month.atEndOfMonth(), Limit.of(most));
        return new WinsSoFar(
                latest.stream().map(Wins.Latest::win).toList(),
                latest.isEmpty() ? 0 : latest.get(0).inThatTime());
    }

    /**
     * Changes a win.
     *
     * @param version of the win that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void revise(WinId id, @Nullable Long version, String words, LocalDate wonOn) {
        var win = load(id);
        if (version == null || !version.equals(win.version())) {
            throw new OptimisticLockingFailureException("The win has changed");
        }
        win.revise(words, wonOn);
    }

    /** Takes the win out of the journal; there is a way back for a while. What it was offered from is not offered again. */
    void remove(WinId id) {
        var win = load(id);
        if (win.milestone() != null) {
            offers.putAside(win.milestone());
        }
        removed.remove(Removable.WIN, id.value());
    }

    private Win load(WinId id) {
        return wins.findById(id).orElseThrow(NotFound::new);
    }
}
