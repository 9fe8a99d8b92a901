package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Outcome;
import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import app.rebound.platform.web.NotFound;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rejections of the current journal: logging, revising, waiting, removing. */
@Service
@Transactional
public class RejectionJournal {

    /** A second entry for the same role this many days apart may be the same one. */
    private static final int SAME_ENTRY_DAYS = 30;

    private final Rejections rejections;
    private final ApplicationLog applications;
    private final ApplicationJournal course;
    private final Feelings feelings;
    private final RemovedItems removed;
    private final Clock clock;

    RejectionJournal(
            Rejections rejections,
            ApplicationLog applications,
            ApplicationJournal course,
            Feelings feelings,
            RemovedItems removed,
            Clock clock) {
        this.rejections = rejections;
        this.applications = applications;
        this.course = course;
        this.feelings = feelings;
        this.removed = removed;
        this.clock = clock;
    }

    /**
     * Logs a rejection and the application it ends.
     *
     * @param id minted by the form, so that a form sent twice is one entry
     * @param felt what the person feels, each from 0 to 10 or unrated
     */
    public void log(
            RejectionId id,
            ApplicationDetails application,
            RejectionDetails details,
            Map<String, @Nullable Integer> felt,
            boolean sample) {
        log(id, application, details, felt, sample, clock.instant());
    }

    /** Logs a rejection that was written down at another time. */
    public void log(
            RejectionId id,
            ApplicationDetails application,
            RejectionDetails details,
            Map<String, @Nullable Integer> felt,
            boolean sample,
            Instant loggedAt) {
        save(id, applications.record(application, Outcome.REJECTED, sample), details, felt, loggedAt);
    }

    /**
     * Logs the rejection that ends an application of the journal. If the journal no longer has it, or it has its rejection
     * already, this is a rejection like any other.
     */
    public void logEnd(
            RejectionId id,
            ApplicationId ended,
            ApplicationDetails application,
            RejectionDetails details,
            Map<String, @Nullable Integer> felt) {
        if (of(ended).isEmpty() && course.reject(ended, application)) {
            save(id, ended, details, felt, clock.instant());
        } else {
            log(id, application, details, felt, false);
        }
    }

    private void save(
            RejectionId id,
            ApplicationId application,
            RejectionDetails details,
            Map<String, @Nullable Integer> felt,
            Instant loggedAt) {
        rejections.saveAndFlush(new Rejection(id, application, details, loggedAt));
        feelings.rate(id, Moment.FIRST, felt, loggedAt);
    }

    /**
     * Logs what a form says, or changes it where a version was seen.
     *
     * @param ended the application that it ends, if the journal had it before
     */
    void save(
            RejectionId id,
            @Nullable Long version,
            @Nullable ApplicationId ended,
            ApplicationDetails application,
            RejectionDetails details,
            Map<String, @Nullable Integer> felt) {
        if (version != null) {
            revise(id, version, application, details);
            feelings.rate(id, Moment.FIRST, felt);
        } else if (ended != null) {
            logEnd(id, ended, application, details, felt);
        } else {
            log(id, application, details, felt, false);
        }
    }

    /** The entry of this journal, if there is one. */
    @Transactional(readOnly = true)
    public Optional<RejectionView> find(RejectionId id) {
        return rejections.findById(id).map(this::view);
    }

    /**
     * The entry of this journal.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public RejectionView get(RejectionId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Whether there is an entry that says exactly this. */
    @Transactional(readOnly = true)
    public boolean says(
            RejectionId id,
            ApplicationDetails application,
            RejectionDetails details,
            Map<String, @Nullable Integer> felt) {
        return find(id).filter(entry -> entry.application().equals(application)
                        && entry.details().equals(details)
                        && feelings.at(id, Moment.FIRST).equals(felt))
                .isPresent();
    }

    /** How many entries the journal has. */
    @Transactional(readOnly = true)
    public long count() {
        return rejections.count();
    }

    /** How many entries the journal has, counted no further than to a number. */
    @Transactional(readOnly = true)
    public int countUpTo(int most) {
        return rejections.some(Limit.of(most)).size();
    }

    /** Whether the journal had such an entry, and it was taken out a while ago. */
    @Transactional(readOnly = true)
    public boolean isRemoved(RejectionId id) {
        return rejections.existsById(id) && rejections.findById(id).isEmpty();
    }

    /** The rejection that ended an application. */
    @Transactional(readOnly = true)
    public Optional<RejectionId> of(ApplicationId application) {
        return rejections.of(application).map(Rejection::id);
    }

    /** How many were heard of from the first day to the last. */
    @Transactional(readOnly = true)
    public long heardBetween(LocalDate first, LocalDate last) {
        return rejections.countBetween(first, last);
    }

    /** Another entry for the same company and role, heard of within thirty days of this one. */
    @Transactional(readOnly = true)
    public Optional<RejectionView> perhapsTheSame(String company, String role, LocalDate heardOn) {
        return rejections
                .sameRole(company, role, heardOn.minusDays(SAME_ENTRY_DAYS), heardOn.plusDays(SAME_ENTRY_DAYS))
                .stream()
                .findFirst()
                .flatMap(this::find);
    }

    /**
     * Changes an entry.
     *
     * @param version of the entry that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void revise(
            RejectionId id, @Nullable Long version, ApplicationDetails application, RejectionDetails details) {
        var applicationId = rejections.applicationOf(id).orElseThrow(NotFound::new);
        var unchanged = applications.find(applicationId).equals(Optional.of(application));
        // One version stands for both rows: a change of the company alone has to be noticed, too.
        var rejection =
                (unchanged ? rejections.findById(id) : rejections.findForRevision(id)).orElseThrow(NotFound::new);
        if (version == null || !version.equals(rejection.version())) {
            throw new OptimisticLockingFailureException("The entry has changed");
        }
        applications.revise(applicationId, application);
        rejection.revise(details);
    }

    /** Not now: the entry shows up under <em>Today</em> on that day. */
    public void comeBackOn(RejectionId id, LocalDate day) {
        rejections.findById(id).orElseThrow(NotFound::new).comeBackOn(day);
    }

    /** The entry no longer waits for the person. */
    public void waitNoLonger(RejectionId id) {
        rejections.findById(id).orElseThrow(NotFound::new).waitNoLonger();
    }

    /** Takes the entry and its application out of the journal; there is a way back for a while. */
    public void remove(RejectionId id) {
        removed.remove(Removable.APPLICATION, get(id).applicationId().value());
    }

    private RejectionView view(Rejection rejection) {
        return new RejectionView(
                rejection.id(),
                rejection.applicationId(),
                applications.find(rejection.applicationId()).orElseThrow(NotFound::new),
                rejection.details(),
                rejection.returnOn(),
                rejection.version());
    }
}
