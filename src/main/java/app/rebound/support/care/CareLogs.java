package app.rebound.support.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the person of the current journal did for themselves. */
interface CareLogs extends Repository<CareLog, UUID> {

    CareLog save(CareLog log);

    Optional<CareLog> findById(UUID id);

    /** Of activities that are still there. */
    String LOGGED = """
            select new app.rebound.support.care.LoggedCare(
                l.id, a.id, a.name, a.sort, l.doneOn, l.heavyBefore, l.heavyAfter, l.version)
            from CareLog l join CareActivity a on a.id = l.activityId
            """;

    @Query(LOGGED + "where l.id = :id")
    Optional<LoggedCare> logged(UUID id);

    @Query(LOGGED + "where l.doneOn between :first and :last order by l.doneOn desc, l.id desc")
    List<LoggedCare> between(LocalDate first, LocalDate last);

    @Query(LOGGED + "order by l.doneOn desc, l.id desc")
    List<LoggedCare> latest(Limit most);
}
