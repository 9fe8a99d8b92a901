package app.rebound.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The taps of the current journal. */
interface Taps extends Repository<Tap, UUID> {

    Tap save(Tap tap);

    Optional<Tap> findById(UUID id);

    void delete(Tap tap);

    /** One tap of a target, in the order they were made. */
    record Made(UUID id, UUID target, LocalDate on) {}

    @Query("""
            select new app.rebound.week.Taps$Made(t.id, t.targetId, t.happenedOn) from Tap t
            where t.happenedOn between :first and :last order by t.id
            """)
    List<Made> between(LocalDate first, LocalDate last);
}
