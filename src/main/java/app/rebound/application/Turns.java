package app.rebound.application;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What happened to the applications of the current journal. */
interface Turns extends Repository<Turn, UUID> {

    Turn save(Turn turn);

    @Query("""
            select new app.rebound.application.StoredTurn(t.kind, t.turnedOn) from Turn t
            where t.applicationId = :application order by t.id
            """)
    List<StoredTurn> of(ApplicationId application);

    /** The last one, of this kind, never was: undone at once, it is no part of the story. */
    @Modifying
    @Query("""
            delete from Turn t where t.applicationId = :application and t.kind = :kind
            and not exists (select 1 from Turn n where n.applicationId = :application and n.id > t.id)
            """)
    void forgetLast(ApplicationId application, TurnKind kind);
}
