package app.rebound.goal;

import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The goals of the current journal. */
interface Goals extends Repository<Goal, GoalId> {

    /** A line of a list, with its steps counted. */
    String SUMMARIES = """
            select new app.rebound.goal.GoalSummary(g.id, g.title, g.status, g.startedOn, g.dueOn, g.closedOn,
                (select count(s.id) from GoalStep s where s.goal = g),
                (select count(d.id) from GoalStep d where d.goal = g and d.doneOn is not null))
            from Goal g
            """;

    Goal saveAndFlush(Goal goal);

    Optional<Goal> findById(GoalId id);

    /** The active ones by the day that was chosen, the closed ones by the day they ended. */
    @Query(SUMMARIES + "where g.status = :status order by g.closedOn desc, g.dueOn, g.id.value desc")
    Slice<GoalSummary> with(GoalStatus status, Pageable page);

    @Query(SUMMARIES + "where g.rejectionId = :rejection order by g.startedOn, g.id.value")
    List<GoalSummary> raisedBy(RejectionId rejection);

    @Query(SUMMARIES + "where g.status = ACTIVE and g.dueOn <= :day order by g.dueOn desc, g.id.value")
    List<GoalSummary> dueBy(LocalDate day, Limit most);

    @Query(SUMMARIES + "where g.status = ACTIVE and g.dueOn between :first and :last order by g.dueOn, g.id.value")
    List<GoalSummary> dueBetween(LocalDate first, LocalDate last);

    @Query("""
            select distinct g.rejectionId from Goal g
            where g.rejectionId.value is not null
              and (lower(g.title) like :words escape '\\' or lower(g.measure) like :words escape '\\'
                or lower(g.originText) like :words escape '\\' or lower(g.closingWords) like :words escape '\\'
                or exists (select 1 from GoalStep s where s.goal = g and lower(s.text) like :words escape '\\')
                or exists (select 1 from GoalNote n where n.goal = g and lower(n.text) like :words escape '\\'))
            """)
    List<RejectionId> mentioning(String words);

    @Query("select g from Goal g where g.sample")
    List<Goal> samples();

    void deleteAll(Iterable<Goal> goals);
}
