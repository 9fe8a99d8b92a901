package app.rebound.compass;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The parts of the current journal's compass that were ever saved. */
interface CompassSections extends Repository<CompassSection, UUID> {

    CompassSection saveAndFlush(CompassSection section);

    Optional<CompassSection> findByKind(Section kind);

    /** To be changed together with its lines, under one version. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select s from CompassSection s where s.kind = :kind")
    Optional<CompassSection> findForRevision(Section kind);
}
