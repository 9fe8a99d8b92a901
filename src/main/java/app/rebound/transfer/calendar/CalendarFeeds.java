package app.rebound.transfer.calendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The feed of the current journal, if it has one. */
interface CalendarFeeds extends Repository<CalendarFeed, UUID> {

    CalendarFeed save(CalendarFeed feed);

    void delete(CalendarFeed feed);

    @Query("select f from CalendarFeed f")
    Optional<CalendarFeed> find();
}
