package app.rebound.arrival;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What the owner of the current journal has come to. */
interface Arrivals extends Repository<Arrival, UUID> {

    Arrival save(Arrival arrival);

    Optional<Arrival> findById(UUID id);

    List<Arrival> findByMovedOnFalseOrderByArrivedOnDescIdDesc(Limit most);
}
