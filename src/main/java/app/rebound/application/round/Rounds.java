package app.rebound.application.round;

import app.rebound.application.ApplicationId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rounds of the current journal. */
interface Rounds extends Repository<Round, RoundId> {

    Round save(Round round);

    Round saveAndFlush(Round round);

    @EntityGraph(attributePaths = "questions")
    Optional<Round> findById(RoundId id);

    /** To be changed together with its questions, under one version: that of the round. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> findForRevision(RoundId id);

    @EntityGraph(attributePaths = "questions")
    @Query(
            "select r from Round r where r.applicationId = :application order by r.heldOn, r.meeting.startsAt nulls first, r.id.value")
    List<Round> of(ApplicationId application);

    /** A round after the day its application ended never took place, unless it is known how it went. */
    String TAKES_PLACE = " (a.closedOn is null or r.heldOn <= a.closedOn or r.result <> WAITING) ";

    /** A round on its day. */
    record Held(
            RoundId id,
            RoundKind kind,
            LocalDate heldOn,
            String company,
            @Nullable Meeting meeting) {}

    @Query("""
            select new app.rebound.application.round.Rounds$Held(r.id, r.kind, r.heldOn, a.named, r.meeting)
            from Round r join JobApplication a on a.id = r.applicationId
            where r.heldOn between :first and :last and""" + TAKES_PLACE + "order by r.heldOn, r.id.value")
    List<Held> between(LocalDate first, LocalDate last);

    /** A round that led on: passed, or waiting still while another one followed. */
    record Passed(
            RoundId id,
            ApplicationId application,
            RoundKind kind,
            LocalDate heldOn,
            RoundResult result,
            String company) {}

    @Query("""
            select new app.rebound.application.round.Rounds$Passed(r.id, r.applicationId, r.kind, r.heldOn, r.result, a.named)
            from Round r join JobApplication a on a.id = r.applicationId
            where r.heldOn between :first and :last
              and (r.result = PASSED or r.result = WAITING
                and exists (select 1 from Round n where n.applicationId = r.applicationId and n.heldOn > r.heldOn))
            order by r.heldOn, r.id.value
            """)
    List<Passed> passedBetween(LocalDate first, LocalDate last);

    @Query("""
            select count(r) from Round r join JobApplication a on a.id = r.applicationId
            where r.heldOn between :first and :last and""" + TAKES_PLACE)
    long countBetween(LocalDate first, LocalDate last);

    boolean existsByHeldOnGreaterThanEqual(LocalDate day);
}
