package app.rebound.compass.fit;

import app.rebound.application.ApplicationId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How applications of the current journal were held against its compass. */
interface ApplicationFits extends Repository<ApplicationFit, ApplicationId> {

    ApplicationFit saveAndFlush(ApplicationFit fit);

    @EntityGraph(attributePaths = "touches")
    Optional<ApplicationFit> findById(ApplicationId id);

    /** To be changed together with what it touches, under one version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select f from ApplicationFit f where f.applicationId = :id")
    Optional<ApplicationFit> findForRevision(ApplicationId id);

    String APPLICATIONS = """
            select new app.rebound.compass.fit.HeldApplication(a.id, a.named, a.role, a.outcome, f.fit, f.note,
                f.heldOn)
            from JobApplication a left join ApplicationFit f on f.applicationId = a.id
            """;

    @Query(APPLICATIONS + "where f.fit is not null order by f.heldOn desc, a.id.value desc")
    Page<HeldApplication> held(Pageable page);

    // Beginning with the journal, the order is that of an index.
    @Query(APPLICATIONS + "where f.fit is null order by a.journalId desc, a.id.value desc")
    Page<HeldApplication> waiting(Pageable page);

    /** Applications that fit in one way. */
    record Tally(Fit fit, long count) {}

    @Query("""
            select new app.rebound.compass.fit.ApplicationFits$Tally(f.fit, count(*))
            from JobApplication a join ApplicationFit f on f.applicationId = a.id
            where f.fit is not null group by f.fit
            """)
    List<Tally> tallies();
}
