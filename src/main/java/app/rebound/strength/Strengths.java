package app.rebound.strength;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The strengths of the current journal. */
interface Strengths extends Repository<Strength, StrengthId> {

    Strength saveAndFlush(Strength strength);

    Optional<Strength> findById(StrengthId id);

    @Query("""
            select new app.rebound.strength.StrengthLine(
                s.id, s.title, s.evidence, s.shownOn, s.roles, s.saidBy, s.noteId)
            from Strength s order by s.place, s.id.value
            """)
    List<StrengthLine> lines();

    @Query("select s from Strength s order by s.place, s.id.value")
    List<Strength> inOrder();

    @Query("select coalesce(max(s.place), -1) from Strength s")
    int lastPlace();
}
