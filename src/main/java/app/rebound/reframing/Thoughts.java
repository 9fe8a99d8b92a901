package app.rebound.reframing;

import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The thought records of the current journal. */
interface Thoughts extends Repository<ThoughtRecord, ThoughtId> {

    ThoughtRecord saveAndFlush(ThoughtRecord thought);

    Optional<ThoughtRecord> findById(ThoughtId id);

    /** The latest first. */
    @Query("""
            select new app.rebound.reframing.ThoughtSummary(
                t.id, t.startedOn, t.thought, cast(t.belief as integer), t.balanced, cast(t.beliefAfter as integer))
            from ThoughtRecord t order by t.startedOn desc, t.id.value desc
            """)
    Page<ThoughtSummary> all(Pageable page);

    String BALANCED = """
            select new app.rebound.reframing.BalancedThought(t.id, t.balanced, t.rejectionId, t.balancedOn)
            from ThoughtRecord t where t.balanced is not null
            """;

    @Query(BALANCED + "order by t.balancedOn desc, t.id.value desc")
    List<BalancedThought> balanced(Limit most);

    @Query(BALANCED + "and t.rejectionId in :rejections order by t.balancedOn, t.id.value")
    List<BalancedThought> balancedOf(Collection<RejectionId> rejections);

    @Query(BALANCED + "and t.balancedOn between :first and :last order by t.balancedOn, t.id.value")
    List<BalancedThought> balancedBetween(LocalDate first, LocalDate last);

    @Query("""
            select distinct t.rejectionId from ThoughtRecord t
            where t.rejectionId.value is not null
              and (lower(t.situation) like :words escape '\\' or lower(t.thought) like :words escape '\\'
                or lower(t.evidenceFor) like :words escape '\\' or lower(t.evidenceAgainst) like :words escape '\\'
                or lower(t.friend) like :words escape '\\' or lower(t.inMyHands) like :words escape '\\'
                or lower(t.notInMyHands) like :words escape '\\' or lower(t.balanced) like :words escape '\\')
            """)
    List<RejectionId> mentioning(String words);
}
