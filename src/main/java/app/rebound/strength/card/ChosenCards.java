package app.rebound.strength.card;

import app.rebound.application.ApplicationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was chosen for the cards of the current journal. */
interface ChosenCards extends Repository<ChosenCard, UUID> {

    ChosenCard save(ChosenCard card);

    void delete(ChosenCard card);

    @Query("select c from ChosenCard c where c.applicationId = :application")
    Optional<ChosenCard> of(ApplicationId application);

    @Query("select c from ChosenCard c where c.applicationId.value is null")
    Optional<ChosenCard> general();
}
