package app.rebound.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When the person of the current journal reached out. */
interface SupporterContacts extends Repository<SupporterContact, UUID> {

    SupporterContact save(SupporterContact contact);

    Optional<SupporterContact> findByIdAndSupporterId(UUID id, SupporterId supporter);

    /** Of supporters who are still there. */
    String LINES = """
            select new app.rebound.support.ContactLine(
                c.id, c.supporterId, s.name, c.reachedOn, c.words, c.version)
            from SupporterContact c join Supporter s on s.id = c.supporterId
            """;

    @Query(LINES + "where c.supporterId = :supporter order by c.reachedOn desc, c.id desc")
    List<ContactLine> of(SupporterId supporter, Limit most);

    @Query(LINES + "where c.id = :id and c.supporterId = :supporter")
    Optional<ContactLine> line(UUID id, SupporterId supporter);

    @Query(LINES + "where c.reachedOn between :first and :last order by c.reachedOn desc, c.id desc")
    List<ContactLine> between(LocalDate first, LocalDate last);
}
