package app.rebound.rejection;

import app.rebound.application.ApplicationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The rejections of the current journal. A removed application takes its rejection with it. Where few rejections are wanted,
 * the application is joined from the left, though it must be there: otherwise H2 begins with all applications.
 */
interface Rejections extends Repository<Rejection, RejectionId> {

    Rejection save(Rejection rejection);

    Rejection saveAndFlush(Rejection rejection);

    @Query("select r from Rejection r join JobApplication a on a.id = r.applicationId where r.id = :id")
    Optional<Rejection> findById(RejectionId id);

    @Query("select count(r) from Rejection r join JobApplication a on a.id = r.applicationId")
    long count();

    @Query(
            "select r.id from Rejection r left join JobApplication a on a.id = r.applicationId where a.id.value is not null")
    List<RejectionId> some(Limit most);

    /** Without the entry itself: a row that is loaded before it is revised is not noticed as changed. */
    @Query("select r.loggedAt from Rejection r where r.id = :id")
    Optional<Instant> loggedAtOf(RejectionId id);

    @Query("select r.applicationId from Rejection r where r.id = :id")
    Optional<ApplicationId> applicationOf(RejectionId id);

    /** To be changed together with its application, under one version: that of the rejection. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select r from Rejection r join JobApplication a on a.id = r.applicationId where r.id = :id")
    Optional<Rejection> findForRevision(RejectionId id);

    /** Unlike the others, this one sees the rejection of a removed application too. */
    boolean existsById(RejectionId id);

    @Query("select r from Rejection r join JobApplication a on a.id = r.applicationId where a.id = :application")
    Optional<Rejection> of(ApplicationId application);

    /** Rejections of this role at this company, whatever their spelling's case, the latest first. */
    @Query("""
            select r.id from Rejection r join JobApplication a on a.id = r.applicationId
            where r.heardOn between :from and :to
                and lower(a.company) = lower(:company) and lower(a.role) = lower(:role)
            order by r.heardOn desc
            """)
    List<RejectionId> sameRole(String company, String role, LocalDate from, LocalDate to);

    @Query("""
            select count(r) from Rejection r join JobApplication a on a.id = r.applicationId
            where r.heardOn between :first and :last
            """)
    long countBetween(LocalDate first, LocalDate last);

    @Query("""
            select new app.rebound.rejection.ReturningRejection(r.id, a.company, r.returnOn)
            from Rejection r left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null and r.returnOn <= :today order by r.returnOn, r.id.value
            """)
    List<ReturningRejection> returningBy(LocalDate today, Limit most);

    @Query("""
            select new app.rebound.rejection.ReturningRejection(r.id, a.company, r.returnOn)
            from Rejection r left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null and r.returnOn between :first and :last order by r.returnOn, r.id.value
            """)
    List<ReturningRejection> returningBetween(LocalDate first, LocalDate last);
}
