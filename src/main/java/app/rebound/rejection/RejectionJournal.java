package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Removable;
import app.rebound.platform.journal.RemovedItems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rejections of the current journal: finding, revising, waiting, removing. */
@Service
@Transactional
public class RejectionJournal {

    /** A second entry for the same role this many days apart may be the same one. */
    private static final int SAME_ENTRY_DAYS = 30;

    private final Rejections rejections;
    private final ApplicationLog applications;
    private final RemovedItems removed;

    RejectionJournal(Rejections rejections, ApplicationLog applications, RemovedItems removed) {
        this.rejections = rejections;
        this.applications = applications;
        this.removed = removed;
    }

    /** Adds the rejection of an application. */
    public void add(RejectionId id, ApplicationId application, RejectionDetails details, Instant loggedAt) {
        rejections.saveAndFlush(new Rejection(id, application, details, loggedAt));
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

    /**
     * When the entry was written down.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public Instant loggedAt(RejectionId id) {
        return rejections.loggedAtOf(id).orElseThrow(NotFound::new);
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
     * @param more whether something beside it has changed with it
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void revise(
            RejectionId id,
            @Nullable Long version,
            ApplicationDetails application,
            RejectionDetails details,
            boolean more) {
        var applicationId = rejections.applicationOf(id).orElseThrow(NotFound::new);
        var unchanged = !more && applications.find(applicationId).equals(Optional.of(application));
        // One version stands for all of it: a change of the company or of a feeling alone has to be noticed, too.
        var rejection =
                (unchanged ? rejections.findById(id) : rejections.findForRevision(id)).orElseThrow(NotFound::new);
        if (version == null || !version.equals(rejection.version())) {
            throw new OptimisticLockingFailureException("The entry has changed");
        }
        applications.revise(applicationId, application);
        rejection.revise(details);
    }

    /** Changes an entry, and nothing beside it. */
    public void revise(
            RejectionId id, @Nullable Long version, ApplicationDetails application, RejectionDetails details) {
        revise(id, version, application, details, false);
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
