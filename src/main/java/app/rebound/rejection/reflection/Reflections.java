package app.rebound.rejection.reflection;

import app.rebound.rejection.RejectionId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The reflections of the current journal. */
interface Reflections extends Repository<Reflection, RejectionId> {

    Optional<Reflection> findById(RejectionId id);

    Reflection saveAndFlush(Reflection reflection);
}
