package app.rebound.practice.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mock interviews of the current journal. */
interface MockInterviews extends Repository<MockInterview, MockId> {

    MockInterview saveAndFlush(MockInterview mock);

    @EntityGraph(attributePaths = "questions")
    Optional<MockInterview> findById(MockId id);

    @Query("""
            select new app.rebound.practice.mock.MockSummary(m.id, m.kind, m.heldOn, m.finished)
            from MockInterview m order by m.journalId desc, m.heldOn desc, m.id.value desc
            """)
    Page<MockSummary> all(Pageable page);

    @Query("select m.heldOn from MockInterview m where m.finished and m.heldOn between :first and :last")
    List<LocalDate> heldBetween(LocalDate first, LocalDate last);

    @Query("""
            select new app.rebound.practice.mock.MockSummary(m.id, m.kind, m.heldOn, m.finished)
            from MockInterview m where m.finished and m.heldOn between :first and :last
            """)
    List<MockSummary> finishedBetween(LocalDate first, LocalDate last);
}
