package app.rebound.reframing.trap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The traps of the person's own in the current journal. */
interface OwnTraps extends Repository<OwnTrap, UUID> {

    OwnTrap saveAndFlush(OwnTrap trap);

    Optional<OwnTrap> findById(UUID id);

    List<OwnTrap> findAllByOrderById();
}
