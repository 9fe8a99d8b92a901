package app.rebound.compass;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The lines of the current journal's compass. */
interface CompassLines extends Repository<CompassLine, UUID> {

    CompassLine save(CompassLine line);

    List<CompassLine> findBySectionOrderByPlaceAscIdAsc(Section section);

    List<CompassLine> findAllByOrderByPlaceAscIdAsc();
}
