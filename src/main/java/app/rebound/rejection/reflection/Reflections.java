package app.rebound.rejection.reflection;

import app.rebound.rejection.RejectionId;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reflections of the current journal. */
interface Reflections extends Repository<Reflection, RejectionId> {

    @EntityGraph(attributePaths = "reasons")
    Optional<Reflection> findById(RejectionId id);

    Reflection saveAndFlush(Reflection reflection);

    @Query("""
            select new app.rebound.rejection.reflection.Learned(r.id, a.named, a.role, r.heardOn,
                f.text.learnedAboutMe, f.text.learnedAboutEmployers, f.text.rightRole)
            from Reflection f
            left join Ending r on r.id = f.rejectionId left join JobApplication a on a.id = r.applicationId
            where a.id.value is not null
                and (f.text.learnedAboutMe is not null or f.text.learnedAboutEmployers is not null
                    or f.text.rightRole is not null)
            order by r.heardOn desc, r.id.value desc
            """)
    Page<Learned> learned(Pageable page);
}
