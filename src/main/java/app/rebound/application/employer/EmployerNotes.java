package app.rebound.application.employer;

import app.rebound.application.ApplicationId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the current journal notes of employers. A removed application takes a note that hangs on it with it. */
interface EmployerNotes extends Repository<EmployerNote, EmployerNoteId> {

    EmployerNote saveAndFlush(EmployerNote note);

    @Query("select n from EmployerNote n join JobApplication a on a.id = n.applicationId where n.id = :id")
    Optional<EmployerNote> findById(EmployerNoteId id);

    @Query("select n from EmployerNote n where n.applicationId = :application order by n.id.value")
    List<EmployerNote> of(ApplicationId application);

    @Query("""
            select n from EmployerNote n join JobApplication a on a.id = n.applicationId
            where a.employerKey = :employer order by n.id.value
            """)
    List<EmployerNote> ofEmployer(String employer);

    @Query("select a.company from JobApplication a where a.id = :application")
    Optional<String> companyOf(ApplicationId application);

    /** The other applications at an employer, the latest first. */
    @Query(
            "select a.id from JobApplication a where a.employerKey = :employer and a.id <> :application order by a.id.value desc")
    List<ApplicationId> others(String employer, ApplicationId application, Limit most);
}
