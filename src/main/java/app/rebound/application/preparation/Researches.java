package app.rebound.application.preparation;

import app.rebound.application.ApplicationId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the current journal has looked up. */
interface Researches extends Repository<Research, ApplicationId> {

    Research saveAndFlush(Research research);

    @EntityGraph(attributePaths = "items")
    Optional<Research> findById(ApplicationId id);

    /** To be changed together with its items, under one version: that of the research. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select r from Research r where r.id = :id")
    Optional<Research> findForRevision(ApplicationId id);
}
