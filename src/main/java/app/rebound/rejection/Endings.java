package app.rebound.rejection;

import app.rebound.application.ApplicationId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How the applications of the current journal ended. A removed application takes its endings with it. */
interface Endings extends Repository<Ending, RejectionId> {

    Ending save(Ending ending);

    Ending saveAndFlush(Ending ending);

    @Query("select r from Ending r join JobApplication a on a.id = r.applicationId where r.id = :id")
    Optional<Ending> findById(RejectionId id);

    @Query("select r.applicationId from Ending r where r.id = :id")
    Optional<ApplicationId> applicationOf(RejectionId id);

    /** Without the endings themselves, as {@link #loggedAtOf}. */
    @Query("select r.id from Ending r where r.applicationId = :application")
    List<RejectionId> idsOf(ApplicationId application);

    /** Without the ending itself: a row that is loaded before it is revised is not noticed as changed. */
    @Query("select r.loggedAt from Ending r where r.id = :id")
    Optional<Instant> loggedAtOf(RejectionId id);

    /** To be changed together with its application, under one version: that of the ending. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select r from Ending r join JobApplication a on a.id = r.applicationId where r.id = :id")
    Optional<Ending> findForRevision(RejectionId id);

    /** The endings of an application in their order. */
    @Query("select r from Ending r where r.applicationId = :application order by r.heardOn, r.id.value")
    List<Ending> of(ApplicationId application);
}
