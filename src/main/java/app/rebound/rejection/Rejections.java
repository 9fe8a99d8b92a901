package app.rebound.rejection;

import app.rebound.application.ApplicationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The rejections of the current journal that stand. A removed application takes its rejection with it. Where few rejections are wanted,
 * the application is joined from the left, though it must be there: otherwise H2 begins with all applications.
 */
interface Rejections extends Repository<Rejection, RejectionId> {

    @Query("select count(r) from Rejection r join JobApplication a on a.id = r.applicationId")
    long count();

    @Query("select r from Rejection r join JobApplication a on a.id = r.applicationId where a.id = :application")
    Optional<Rejection> of(ApplicationId application);

    /** A rejection and the role it was for. */
    record For(RejectionId id, String role, @Nullable String via) {}

    /** Rejections of an employer, the latest first. */
    @Query("""
            select new app.rebound.rejection.Rejections$For(r.id, a.role, a.via)
            from Rejection r join JobApplication a on a.id = r.applicationId
            where r.heardOn between :from and :to
                and (a.employerKey = :employer or a.employerKey is null and lower(a.company) = :employer)
            order by r.heardOn desc
            """)
    List<For> ofEmployer(String employer, LocalDate from, LocalDate to);

    @Query("""
            select count(r) from Rejection r join JobApplication a on a.id = r.applicationId
            where r.heardOn between :first and :last
            """)
    long countBetween(LocalDate first, LocalDate last);

    @Query("""
            select new app.rebound.rejection.ReturningRejection(r.id, a.named, r.returnOn)
            from Ending r left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null and r.returnOn <= :today order by r.returnOn, r.id.value
            """)
    List<ReturningRejection> returningBy(LocalDate today, Limit most);

    @Query("""
            select new app.rebound.rejection.ReturningRejection(r.id, a.named, r.returnOn)
            from Ending r left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null and r.returnOn between :first and :last order by r.returnOn, r.id.value
            """)
    List<ReturningRejection> returningBetween(LocalDate first, LocalDate last);
}
