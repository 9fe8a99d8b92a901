package app.rebound.application;

import app.rebound.application.StoredTurn.TurnKind;
import app.rebound.platform.Additions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What happened to the applications of the current journal. */
interface Turns extends Repository<Turn, UUID>, Additions<Turn> {

    @Query("""
            select new app.rebound.application.StoredTurn(t.kind, t.turnedOn) from Turn t
            where t.applicationId = :application order by t.id
            """)
    List<StoredTurn> of(ApplicationId application);

    Optional<Turn> findFirstByApplicationIdOrderByIdDesc(ApplicationId application);

    void delete(Turn turn);

    /** The last one, if it is of this kind, never was: undone at once, it is no part of the story. */
    default void forgetLast(ApplicationId application, TurnKind kind) {
        findFirstByApplicationIdOrderByIdDesc(application)
                .filter(last -> last.kind() == kind)
                .ifPresent(this::delete);
    }
}
