package app.rebound.rejection.round;

import app.rebound.application.ApplicationId;
import app.rebound.application.round.Meeting;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundKind;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reflections on rounds of the current journal. A removed round takes its reflection with it. */
interface RoundReflections extends Repository<RoundReflection, RoundId> {

    RoundReflection saveAndFlush(RoundReflection reflection);

    Optional<RoundReflection> findById(RoundId id);

    /** To be changed together with its feelings, under one version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select f from RoundReflection f where f.roundId = :id")
    Optional<RoundReflection> findForRevision(RoundId id);

    @Query("select f.roundId from RoundReflection f where f.roundId in :rounds")
    Set<RoundId> among(Collection<RoundId> rounds);

    /** What was written about a round. */
    record Written(
            RoundId id,
            RoundKind kind,
            LocalDate heldOn,
            @Nullable String wentWell,
            @Nullable String wasHard,
            @Nullable String nextTime) {}

    @Query("""
            select new app.rebound.rejection.round.RoundReflections$Written(
                r.id, r.kind, r.heldOn, f.wentWell, f.wasHard, f.nextTime)
            from RoundReflection f join Round r on r.id = f.roundId
            where r.applicationId = :application order by r.heldOn, r.id.value
            """)
    List<Written> of(ApplicationId application);

    /** A round that has taken place, or will within its day, and of which nothing is written yet. */
    record Untold(
            RoundId id,
            String company,
            LocalDate heldOn,
            @Nullable Meeting meeting) {}

    @Query("""
            select new app.rebound.rejection.round.RoundReflections$Untold(r.id, a.named, r.heldOn, r.meeting)
            from Round r join JobApplication a on a.id = r.applicationId
            where r.heldOn between :first and :last
              and not exists (select 1 from RoundReflection f where f.roundId = r.id)
            order by r.heldOn desc, r.id.value desc
            """)
    List<Untold> untold(LocalDate first, LocalDate last, Limit most);

    /** What went well in a round that was passed. */
    record Passed(RoundKind kind, String company, LocalDate heldOn, String wentWell) {}

    /** Left joins: from what is written, of which there is little, to the rounds, of which there can be many. */
    @Query("""
            select new app.rebound.rejection.round.RoundReflections$Passed(r.kind, a.named, r.heldOn, f.wentWell)
            from RoundReflection f
              left join Round r on r.id = f.roundId left join JobApplication a on a.id = r.applicationId
            where f.wentWell is not null and r.result = PASSED and r.heldOn <= :today and a.company is not null
            order by r.heldOn desc, r.id.value desc
            """)
    List<Passed> passed(LocalDate today, Limit most);
}
