package app.rebound.insight.quote;

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

    LatestWords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Their own words from a day on, as far as they are about one of the days since. */
    public List<String> since(LocalDate day) {
        var about = entityManager
                .createQuery("""
                        select e.note, r.text.wentWell, r.text.wasHard, r.text.learnedAboutMe, r.text.nextTime
                        from Rejection e left join Reflection r on r.rejectionId = e.id
                        where e.heardOn >= :day order by e.heardOn desc
                        """, Object[].class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultStream()
                .flatMap(Stream::of);
        var lines = entityManager
                .createQuery(
                        "select l.words from DayLine l where l.writtenOn >= :day order by l.writtenOn desc",
                        String.class)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultStream();
        return Stream.concat(about, lines)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }
}
