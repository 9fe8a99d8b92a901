package app.rebound.strength.win;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The wins of the current journal. */
interface Wins extends Repository<Win, WinId> {

    Win saveAndFlush(Win win);

    Optional<Win> findById(WinId id);

    List<Win> findByMilestone(String milestone);

    @Query("""
            select new app.rebound.strength.win.StoredWin(w.id, w.words, w.wonOn, w.version) from Win w
            where w.wonOn between :first and :last order by w.wonOn desc, w.id.value desc
            """)
    List<StoredWin> between(LocalDate first, LocalDate last);

    /** One of the latest, beside how many there are in a time. */
    record Latest(StoredWin win, long inThatTime) {}

    @Query("""
            select new app.rebound.strength.win.Wins$Latest(
                new app.rebound.strength.win.StoredWin(w.id, w.words, w.wonOn, w.version),
                (select count(o) from Win o where o.wonOn between :first and :last))
            from Win w order by w.journalId desc, w.wonOn desc, w.id.value desc
            """)
    List<Latest> latest(LocalDate first, LocalDate last, Limit most);

    @Query("select max(w.wonOn) from Win w where w.wonOn < :day")
    @Nullable
    LocalDate lastBefore(LocalDate day);

    @Query("select min(w.wonOn) from Win w where w.wonOn > :day")
    @Nullable
    LocalDate firstAfter(LocalDate day);

    @Query("select w.milestone from Win w where w.milestone in :keys")
    Set<String> keptOf(Set<String> keys);
}
