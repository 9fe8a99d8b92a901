package app.rebound.rejection.feeling;

import app.rebound.platform.Additions;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The feelings of the current journal that stand beside a round's reflection or a line of a day. */
interface FeltWords extends Repository<FeltWord, UUID>, Additions<FeltWord> {

    void deleteAll(Iterable<FeltWord> words);

    @Query("select f from FeltWord f where f.roundId in :rounds order by f.id")
    List<FeltWord> ofRounds(Collection<UUID> rounds);

    @Query("select f from FeltWord f where f.dayLineId in :lines order by f.id")
    List<FeltWord> ofDayLines(Collection<UUID> lines);
}
