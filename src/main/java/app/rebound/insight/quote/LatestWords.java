package app.rebound.insight.quote;

import app.rebound.platform.journal.KeptReads;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person wrote in the last days, about a rejection or about a day. */
@Component
@Transactional(readOnly = true)
public class LatestWords {

    private static final int MOST = 10;

    private final EntityManager entityManager;
    private final KeptReads kept;

    LatestWords(EntityManager entityManager, KeptReads kept) {
        this.entityManager = entityManager;
        this.kept = kept;
    }

    /** Their own words from a day on, as far as they are about one of the days since. */
    public List<String> since(LocalDate day) {
        var about = part(day, """
                select e.note, r.text.wentWell, r.text.wasHard, r.text.learnedAboutMe, r.text.nextTime
                from Rejection e left join Reflection r on r.rejectionId = e.id
                where e.heardOn >= :day order by e.heardOn desc
                """);
        var lines = part(day, "select l.words from DayLine l where l.writtenOn >= :day order by l.writtenOn desc");
        return Stream.concat(about.stream(), lines.stream()).toList();
    }

    private List<String> part(LocalDate day, String query) {
        return kept.part(
                LatestWords.class,
                List.of(day, query),
                () -> entityManager
                        .createQuery(query, Object[].class)
                        .setParameter("day", day)
                        .setMaxResults(MOST)
                        .getResultStream()
                        .flatMap(Stream::of)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
    }
}
