package app.rebound.support.courage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The brave steps of the current journal. */
interface BraveSteps extends Repository<BraveStep, BraveStepId> {

    BraveStep saveAndFlush(BraveStep step);

    Optional<BraveStep> findById(BraveStepId id);

    @Query("""
            select new app.rebound.support.courage.Rung(s.id, s.title, s.expectedFear) from BraveStep s
            where s.doneOn is null order by s.expectedFear nulls last, s.id.value
            """)
    List<Rung> ladder(Limit most);

    @Query("""
            select new app.rebound.support.courage.FacedFear(
                s.id, s.title, s.doneOn, s.expectedFear, s.fearBefore, s.fearAfter)
            from BraveStep s where s.doneOn between :first and :last order by s.doneOn desc, s.id.value desc
            """)
    List<FacedFear> faced(LocalDate first, LocalDate last);
}
