package app.rebound.support.care;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What does the person of the current journal good. */
interface CareActivities extends Repository<CareActivity, CareActivityId> {

    CareActivity saveAndFlush(CareActivity activity);

    Optional<CareActivity> findById(CareActivityId id);

    Optional<CareActivity> findFirstByStarter(CareIdea starter);

    @Query("select a.starter from CareActivity a where a.starter is not null")
    List<CareIdea> starters();

    @Query("""
            select new app.rebound.support.care.CareLine(a.id, a.name, a.sort, count(l.id), max(l.doneOn),
                count(case when l.heavyBefore is not null and l.heavyAfter is not null then 1 end),
                count(case when l.heavyAfter < l.heavyBefore then 1 end))
            from CareActivity a left join CareLog l on l.activityId = a.id
            group by a.id, a.name, a.sort order by a.id.value
            """)
    List<CareLine> counted(Limit most);
}
