package app.rebound.compass.lookback;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The look backs of the current journal. */
interface LookBacks extends Repository<LookBack, LookBackId> {

    LookBack saveAndFlush(LookBack lookBack);

    Optional<LookBack> findById(LookBackId id);

    @Query("select l from LookBack l order by l.toOn desc, l.id.value desc")
    Page<LookBack> latest(Pageable page);

    @Query("select max(l.toOn) from LookBack l")
    Optional<LocalDate> lastDay();
}
