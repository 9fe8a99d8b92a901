package app.rebound.rejection.reflection;

import app.rebound.rejection.RejectionId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The reasons in the current journal. */
interface RejectionReasons extends Repository<RejectionReason, UUID> {

    void saveAll(Iterable<RejectionReason> reasons);

    void deleteAll(Iterable<RejectionReason> reasons);

    List<RejectionReason> findByRejectionIdOrderById(RejectionId rejection);
}
