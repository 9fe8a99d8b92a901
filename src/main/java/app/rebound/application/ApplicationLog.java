package app.rebound.application;

import app.rebound.application.ApplicationEvent.EmployerRenamed;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.application.StoredTurn.TurnKind;
import app.rebound.platform.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The job applications of the current journal, for the modules that build on them. */
@Service
@Transactional
public class ApplicationLog {

    private static final Limit COMPLETIONS = Limit.of(100);

    private final JobApplications applications;
    private final Turns turns;
    private final ApplicationEventPublisher events;

    ApplicationLog(JobApplications applications, Turns turns, ApplicationEventPublisher events) {
        this.applications = applications;
        this.turns = turns;
        this.events = events;
    }

    /** Records an application that was rejected on a day. */
    public ApplicationId recordRejected(ApplicationDetails details, LocalDate day) {
        var application = new JobApplication(ApplicationId.next(), details, Outcome.OPEN);
        application.reject(day);
        var id = applications.save(application).id();
        turns.add(new Turn(id, TurnKind.valueOf(application.stored().outcome().name()), day));
        return id;
    }

    /**
     * Records an application that was kept elsewhere, as it stands. Nothing is told to others and nothing written at once:
     * thousands can come in one transaction.
     *
     * @param endedOn null if it goes on, or the day is forgotten
     */
    public void bring(
            ApplicationId id,
            ApplicationDetails details,
            Outcome outcome,
            @Nullable LocalDate endedOn,
            @Nullable NextStep step) {
        var application = new JobApplication(id, details, Outcome.OPEN);
        if (outcome == Outcome.OPEN) {
            application.plan(step);
        } else {
            application.endedBefore(outcome, endedOn);
        }
        applications.save(application);
        if (endedOn != null) {
            turns.add(
                    new Turn(id, TurnKind.valueOf(application.stored().outcome().name()), endedOn));
        }
    }

    /** All applications, as far as it takes to know one again. */
    @Transactional(readOnly = true)
    public List<KnownApplication> known() {
        return applications.known();
    }

    /**
     * Changes what is known of an application.
     *
     * @throws NotFound if the journal has no such application
     */
    public void revise(ApplicationId id, ApplicationDetails details) {
        var application = applications.findById(id).orElseThrow(NotFound::new);
        var before = application.details().company();
        application.revise(details);
        if (!before.equals(details.company())) {
            events.publishEvent(new EmployerRenamed(id, before));
        }
    }

    /** What happened to an application, in order. */
    @Transactional(readOnly = true)
    public List<StoredTurn> turns(ApplicationId id) {
        return turns.of(id);
    }

    /** What is known of an application, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<ApplicationDetails> find(ApplicationId id) {
        return applications.findById(id).map(JobApplication::details);
    }

    /** Companies to complete from, the latest first. */
    @Transactional(readOnly = true)
    public List<String> companies() {
        return applications.companies(COMPLETIONS);
    }

    /** Roles to complete from, the latest first. */
    @Transactional(readOnly = true)
    public List<String> roles() {
        return applications.roles(COMPLETIONS);
    }

    /** How many were sent on each day from the first to the last; days without one are left out. */
    @Transactional(readOnly = true)
    public Map<LocalDate, Long> sentBetween(LocalDate first, LocalDate last) {
        return applications.sentBetween(first, last).stream()
                .collect(Collectors.toMap(JobApplications.Sent::on, JobApplications.Sent::count));
    }

    /** Whether an application that was sent since a day has got further than being sent. */
    @Transactional(readOnly = true)
    public boolean gotFurtherSince(LocalDate day) {
        return applications.existsByAppliedOnGreaterThanEqualAndStageNot(day, Stage.APPLIED);
    }

    /** An application as far as it takes to know it again. */
    public record KnownApplication(
            String company,
            String role,
            @Nullable String via,
            @Nullable LocalDate appliedOn,
            @Nullable LocalDate closedOn) {}
}
