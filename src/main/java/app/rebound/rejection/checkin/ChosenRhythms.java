package app.rebound.rejection.checkin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rhythm of the current journal, once it is chosen. */
interface ChosenRhythms extends Repository<ChosenRhythm, UUID> {

    ChosenRhythm save(ChosenRhythm rhythm);

    @Query("select r from ChosenRhythm r")
    Optional<ChosenRhythm> find();
}
