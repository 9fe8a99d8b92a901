package app.rebound.application;

import app.rebound.platform.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The job applications of the current journal, for the modules that build on them. */
@Service
@Transactional
public class ApplicationLog {

    private static final Limit COMPLETIONS = Limit.of(100);

    private final JobApplications applications;
    private final Rounds rounds;

    ApplicationLog(JobApplications applications, Rounds rounds) {
        this.applications = applications;
        this.rounds = rounds;
    }

    /** Records an application; {@code sample} marks it as part of the sample journey. */
    public ApplicationId record(ApplicationDetails details, Outcome outcome, boolean sample) {
        return applications
                .save(new JobApplication(ApplicationId.next(), details, outcome, sample))
                .id();
    }

    /**
     * Changes what is known of an application.
     *
     * @throws NotFound if the journal has no such application
     */
    public void revise(ApplicationId id, ApplicationDetails details) {
        applications.findById(id).orElseThrow(NotFound::new).revise(details);
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

    /** How many rounds were held from the first day to the last. */
    @Transactional(readOnly = true)
    public long roundsBetween(LocalDate first, LocalDate last) {
        return rounds.countBetween(first, last);
    }

    /** Whether a round was held or is planned since a day, or an application that was sent since then has got further. */
    @Transactional(readOnly = true)
    public boolean heardBackSince(LocalDate day) {
        return rounds.existsByHeldOnGreaterThanEqual(day)
                || applications.existsByAppliedOnGreaterThanEqualAndStageNot(day, Stage.APPLIED);
    }

    /** Whether the sample journey is in the journal. */
    @Transactional(readOnly = true)
    public boolean hasSamples() {
        return applications.existsBySampleTrue();
    }

    /** Deletes the applications of the sample journey for good, with all that hangs on them. */
    public void removeSamples() {
        applications.deleteBySampleTrue();
    }

    /**
     * Adds a round.
     *
     * @param id minted by the form, so that a form sent twice is one round
     * @throws NotFound if the journal has no such application
     */
    public void addRound(RoundId id, ApplicationId application, RoundDetails details) {
        applications.findById(application).orElseThrow(NotFound::new);
        rounds.saveAndFlush(new Round(id, application, details));
    }

    /** Adds a round where no version was seen, else changes it. */
    void saveRound(RoundId id, @Nullable Long version, ApplicationId application, RoundDetails details) {
        if (version == null) {
            addRound(id, application, details);
        } else {
            reviseRound(id, version, details);
        }
    }

    @Transactional(readOnly = true)
    Optional<Round> findRound(RoundId id) {
        return rounds.findById(id);
    }

    /**
     * Changes a round.
     *
     * @param version of the round that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void reviseRound(RoundId id, @Nullable Long version, RoundDetails details) {
        var round = rounds.findForRevision(id).orElseThrow(NotFound::new);
        if (!Objects.equals(version, round.version())) {
            throw new OptimisticLockingFailureException("The round has changed");
        }
        round.revise(details);
    }

    /** The rounds of an application in the order they were held. */
    @Transactional(readOnly = true)
    public List<StoredRound> rounds(ApplicationId application) {
        return rounds.of(application).stream()
                .map(round -> new StoredRound(round.id(), round.details()))
                .toList();
    }

    /**
     * Applications whose rounds or questions mention a text.
     *
     * @param pattern a lower-case LIKE pattern with backslash as its escape
     */
    @Transactional(readOnly = true)
    public List<ApplicationId> withRoundsMentioning(String pattern) {
        return rounds.mentioning(pattern);
    }
}
