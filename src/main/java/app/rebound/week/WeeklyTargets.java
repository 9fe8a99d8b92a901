package app.rebound.week;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The weekly targets of the current journal. */
interface WeeklyTargets extends Repository<WeeklyTarget, UUID> {

    WeeklyTarget save(WeeklyTarget target);

    Optional<WeeklyTarget> findById(UUID id);

    @EntityGraph(attributePaths = "plans")
    @Query("select t from WeeklyTarget t order by t.id")
    List<WeeklyTarget> all();
}
