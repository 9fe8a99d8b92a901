package app.rebound.goal;

import app.rebound.goal.GoalSummary.StepDue;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The goals of the current journal. */
interface Goals extends Repository<Goal, GoalId> {

    /** A line of a list, with its steps counted. */
    String SUMMARY = """
            new app.rebound.goal.GoalSummary(g.id, g.title, g.status, g.startedOn, g.dueOn, g.closedOn, g.reviewedOn,
                (select count(s.id) from GoalStep s where s.goal = g),
                (select count(d.id) from GoalStep d where d.goal = g and d.doneOn is not null))
            """;

    String SUMMARIES = "select " + SUMMARY + " from Goal g ";

    Goal saveAndFlush(Goal goal);

    Optional<Goal> findById(GoalId id);

    /** The active ones by the day that was chosen, the closed ones by the day they ended. */
    @Query(SUMMARIES + "where g.status = :status order by g.closedOn desc, g.dueOn, g.id.value desc")
    Page<GoalSummary> with(GoalStatus status, Pageable page);

    /** A goal that an entry raised. */
    record Raised(RejectionId by, GoalSummary goal) {}

    @Query("select new app.rebound.goal.Goals$Raised(g.rejectionId, " + SUMMARY + ") from Goal g"
            + " where g.rejectionId in :rejections order by g.startedOn, g.id.value")
    List<Raised> raisedBy(Collection<RejectionId> rejections);

    /** Those whose chosen day is not later, unless the person has looked back on them since. */
    @Query(SUMMARIES + """
            where g.status = ACTIVE and g.dueOn <= :day and (g.reviewedOn is null or g.reviewedOn < g.dueOn)
            order by g.dueOn desc, g.id.value
            """)
    List<GoalSummary> dueBy(LocalDate day, Limit most);

    /** Those without a day that is still to come, set on that day or before and not looked back on since. */
    @Query(SUMMARIES + """
            where g.status = ACTIVE and (g.dueOn is null or g.reviewedOn >= g.dueOn)
                and coalesce(g.reviewedOn, g.startedOn) <= :day
            order by coalesce(g.reviewedOn, g.startedOn), g.id.value
            """)
    List<GoalSummary> notLookedAtSince(LocalDate day, Limit most);

    @Query("""
            select new app.rebound.goal.GoalSummary$StepDue(s.id, s.text, s.dueOn, g.id, g.title) from Goal g join g.steps s
            where g.status = ACTIVE and s.doneOn is null and s.dueOn <= :day
            order by s.dueOn, s.place, s.id
            """)
    List<StepDue> stepsDueBy(LocalDate day, Limit most);

    @Query(SUMMARIES + "where g.status = ACTIVE and g.dueOn between :first and :last order by g.dueOn, g.id.value")
    List<GoalSummary> dueBetween(LocalDate first, LocalDate last);

    @Query("""
            select new app.rebound.goal.GoalSummary$StepDue(s.id, s.text, s.dueOn, g.id, g.title) from Goal g join g.steps s
            where g.status = ACTIVE and s.doneOn is null and s.dueOn between :first and :last
            order by s.dueOn, s.place, s.id
            """)
    List<StepDue> stepsDueBetween(LocalDate first, LocalDate last);

    @Query(SUMMARIES + "where g.status = ACHIEVED and g.closedOn between :first and :last")
    List<GoalSummary> achievedBetween(LocalDate first, LocalDate last);

    /** A step that was done. */
    record StepDone(UUID step, String text, LocalDate doneOn, GoalId goal, String title) {}

    @Query("""
            select new app.rebound.goal.Goals$StepDone(s.id, s.text, s.doneOn, g.id, g.title) from Goal g join g.steps s
            where s.doneOn between :first and :last
            """)
    List<StepDone> stepsDoneBetween(LocalDate first, LocalDate last);

    @Query("select count(s.id) from Goal g join g.steps s where s.doneOn between :first and :last")
    long countStepsDoneBetween(LocalDate first, LocalDate last);

    @Query("""
            select distinct g.rejectionId from Goal g
            where g.rejectionId.value is not null
              and (lower(g.title) like :words escape '\\' or lower(g.measure) like :words escape '\\'
                or lower(g.originText) like :words escape '\\' or lower(g.closingWords) like :words escape '\\'
                or exists (select 1 from GoalStep s where s.goal = g and lower(s.text) like :words escape '\\')
                or exists (select 1 from GoalNote n where n.goal = g and lower(n.text) like :words escape '\\'))
            """)
    List<RejectionId> mentioning(String words);
}
