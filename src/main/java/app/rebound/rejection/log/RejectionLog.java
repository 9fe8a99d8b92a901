package app.rebound.rejection.log;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.rejection.RejectionDetails;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.feeling.Feelings;
import app.rebound.rejection.feeling.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs rejections: the application, its end and the first feelings in one go. */
@Service
@Transactional
public class RejectionLog {

    private final RejectionJournal rejections;
    private final ApplicationLog applications;
    private final ApplicationJournal course;
    private final Feelings feelings;
    private final Clock clock;

    RejectionLog(
            RejectionJournal rejections,
            ApplicationLog applications,
            ApplicationJournal course,
            Feelings feelings,
            Clock clock) {
        this.rejections = rejections;
        this.applications = applications;
        this.course = course;
        this.feelings = feelings;
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
            Map<String, @Nullable Integer> felt) {
        save(id, applications.recordRejected(application, details.heardOn()), details, felt, clock.instant());
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
        if (rejections.of(ended).isEmpty() && course.reject(ended, application, details.heardOn())) {
            save(id, ended, details, felt, clock.instant());
        } else {
            log(id, application, details, felt);
        }
    }

    /**
     * Keeps what a form says of an application that ended quietly, or changes it where a version was seen.
     *
     * @param note in the person's own words
     */
    void saveQuiet(
            RejectionId id,
            @Nullable Long version,
            ApplicationId application,
            @Nullable String note,
            Map<String, @Nullable Integer> felt) {
        if (version == null) {
            rejections.addQuiet(id, application, note, clock.instant());
        } else {
            var stored = rejections.get(id);
            rejections.revise(
                    id,
                    version,
                    stored.application(),
                    new RejectionDetails(stored.details().heardOn(), null, note));
        }
        feelings.rate(id, Moment.FIRST, felt);
    }

    private void save(
            RejectionId id,
            ApplicationId application,
            RejectionDetails details,
            Map<String, @Nullable Integer> felt,
            Instant loggedAt) {
        rejections.add(id, application, details, loggedAt);
        feelings.add(id, felt, loggedAt);
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
            revise(id, version, application, details, felt);
        } else if (ended != null) {
            logEnd(id, ended, application, details, felt);
        } else {
            log(id, application, details, felt);
        }
    }

    /**
     * Changes an entry, and what was felt at first.
     *
     * @param version of the entry that the person was looking at
     * @throws org.springframework.dao.OptimisticLockingFailureException if it has changed since
     */
    public void revise(
            RejectionId id,
            @Nullable Long version,
            ApplicationDetails application,
            RejectionDetails details,
            Map<String, @Nullable Integer> felt) {
        var corrected = feelings.correct(id, felt, rejections.loggedAt(id));
        rejections.revise(id, version, application, details, corrected);
    }
}
