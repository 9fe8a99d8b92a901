package app.rebound.support;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The supporters of the current journal. */
interface Supporters extends Repository<Supporter, SupporterId> {

    Supporter saveAndFlush(Supporter supporter);

    Optional<Supporter> findById(SupporterId id);

    String LINES = """
            select new app.rebound.support.SupporterLine(
                s.id, s.name, s.ways, s.ownWay, s.phone, s.mail, s.other, s.spokeOn,
                (select max(c.reachedOn) from SupporterContact c where c.supporterId = s.id))
            from Supporter s
            """;

    @Query(LINES + "order by s.id.value")
    List<SupporterLine> lines(Limit most);

    @Query(LINES + "where s.id = :id")
    Optional<SupporterLine> line(SupporterId id);

    /** Entries with a strong feeling that was rated since a moment, the latest first. */
    @Query("""
            select new app.rebound.support.HardEntry(r.id, f.ratedAt)
            from EmotionRating f
            left join Rejection r on r.id = f.rejectionId left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null and f.ratedAt >= :since and f.intensity >= :from and f.emotion in :heavy
            order by f.ratedAt desc, f.id
            """)
    List<HardEntry> hardSince(Instant since, int from, Collection<String> heavy, Limit most);
}
