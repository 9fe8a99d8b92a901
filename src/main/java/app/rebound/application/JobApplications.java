package app.rebound.application;

import app.rebound.application.ApplicationLog.KnownApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The applications of the current journal. */
interface JobApplications extends Repository<JobApplication, ApplicationId> {

    JobApplication save(JobApplication application);

    JobApplication saveAndFlush(JobApplication application);

    Optional<JobApplication> findById(ApplicationId id);

    @Query("select a.company from JobApplication a group by a.company order by max(a.id.value) desc")
    List<String> companies(Limit most);

    @Query("select a.role from JobApplication a group by a.role order by max(a.id.value) desc")
    List<String> roles(Limit most);

    /** Applications of one day. */
    record Sent(LocalDate on, long count) {}

    @Query("""
            select new app.rebound.application.JobApplications$Sent(a.appliedOn, count(a)) from JobApplication a
            where a.appliedOn between :first and :last group by a.appliedOn
            """)
    List<Sent> sentBetween(LocalDate first, LocalDate last);

    @Query("""
            select new app.rebound.application.ApplicationLog$KnownApplication(a.company, a.role, a.via, a.appliedOn, a.closedOn)
            from JobApplication a
            """)
    List<KnownApplication> known();

    boolean existsByAppliedOnGreaterThanEqualAndStageNot(LocalDate day, Stage stage);
}
