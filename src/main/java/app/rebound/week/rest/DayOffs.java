package app.rebound.week.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The days off of the current journal. */
interface DayOffs extends Repository<DayOff, UUID> {

    DayOff saveAndFlush(DayOff off);

    Optional<DayOff> findById(UUID id);

    @Query("""
            select new app.rebound.week.rest.Off(d.id, d.kind, d.fromOn, d.toOn) from DayOff d
            where d.toOn >= :first and d.fromOn <= :last order by d.fromOn, d.id
            """)
    List<Off> touching(LocalDate first, LocalDate last);
}
