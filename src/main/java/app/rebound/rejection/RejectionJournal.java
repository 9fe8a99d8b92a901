package app.rebound.rejection;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationEvent.EmployerRenamed;
import app.rebound.application.ApplicationEvent.Reopened;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.ApplicationLog;
import app.rebound.application.NameMatch;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rejections of the current journal: finding, revising, waiting, taking back, removing. */
@Service
@Transactional
public class RejectionJournal {

    /** A second entry for the same role this many days apart may be the same one. */
    private static final int SAME_ENTRY_DAYS = 30;

    private final Rejections rejections;
    private final Endings endings;
    private final ApplicationLog applications;
    private final ApplicationJournal course;
    private final EntryReader reader;
    private final RemovedItems removed;
    private final JournalDay days;

    RejectionJournal(
            Rejections rejections,
            Endings endings,
            ApplicationLog applications,
            ApplicationJournal course,
            EntryReader reader,
            RemovedItems removed,
            JournalDay days) {
        this.rejections = rejections;
        this.endings = endings;
        this.applications = applications;
        this.course = course;
        this.reader = reader;
        this.removed = removed;
        this.days = days;
    }

    /** Adds the rejection of an application. */
    public void add(RejectionId id, ApplicationId application, RejectionDetails details, Instant loggedAt) {
        endings.saveAndFlush(new Ending(id, application, EndingKind.REJECTED, details, loggedAt));
    }

    /** Adds a rejection that was kept elsewhere; not written at once, so that thousands can come in one transaction. */
    public void bring(RejectionId id, ApplicationId application, RejectionDetails details, Instant loggedAt) {
        endings.save(new Ending(id, application, EndingKind.REJECTED, details, loggedAt));
    }

    /**
     * Adds what the person has to say of an application that ended quietly.
     *
     * @throws OptimisticLockingFailureException if it did not, or goes on meanwhile
     */
    public void addQuiet(RejectionId id, ApplicationId application, @Nullable String note, Instant loggedAt) {
        var ended = course.get(application);
        if (!ended.outcome().isQuiet()) {
            throw new OptimisticLockingFailureException("The application goes on");
        }
        var details = new RejectionDetails(ended.closedOn() == null ? days.of(loggedAt) : ended.closedOn(), null, note);
        endings.saveAndFlush(new Ending(id, application, EndingKind.ofQuiet(ended.outcome()), details, loggedAt));
    }

    /** The entry of this journal, if there is one. */
    @Transactional(readOnly = true)
    public Optional<StoredRejection> find(RejectionId id) {
        return endings.findById(id).map(reader::read);
    }

    /**
     * The entry of this journal.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public StoredRejection get(RejectionId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * When the entry was written down.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public Instant loggedAt(RejectionId id) {
        return endings.loggedAtOf(id).orElseThrow(NotFound::new);
    }

    /** How many entries the journal has. */
    @Transactional(readOnly = true)
    public long count() {
        return rejections.count();
    }

    /** Whether the journal had such an entry, and it, or its application, was taken out a while ago. */
    @Transactional(readOnly = true)
    public boolean isRemoved(RejectionId id) {
        return removed.isTaken(Removable.REJECTION, id.value())
                && endings.findById(id).isEmpty();
    }

    /** The rejection that ended an application. */
    @Transactional(readOnly = true)
    public Optional<RejectionId> of(ApplicationId application) {
        return rejections.of(application).map(Rejection::id);
    }

    /** All that was written about the endings of an application, in their order. */
    @Transactional(readOnly = true)
    public List<StoredRejection> endingsOf(ApplicationId application) {
        return endings.of(application).stream().map(reader::read).toList();
    }

    /** How many were heard of from the first day to the last. */
    @Transactional(readOnly = true)
    public long heardBetween(LocalDate first, LocalDate last) {
        return rejections.countBetween(first, last);
    }

    /**
     * Another entry for the same company and role, heard of within thirty days of this one.
     *
     * @param via the agency or person it went through: two of them mean two employers where none is named
     */
    @Transactional(readOnly = true)
    public Optional<StoredRejection> perhapsTheSame(
            String company, String role, @Nullable String via, LocalDate heardOn) {
        var sameRole = NameMatch.role(role);
        var isNamed = NameMatch.isKnown(company);
        return rejections
                .ofEmployer(
                        NameMatch.employer(company),
                        heardOn.minusDays(SAME_ENTRY_DAYS),
                        heardOn.plusDays(SAME_ENTRY_DAYS))
                .stream()
                .filter(one -> NameMatch.role(one.role()).equals(sameRole))
                .filter(one -> isNamed || !NameMatch.areTwo(one.via(), via))
                .findFirst()
                .flatMap(one -> find(one.id()));
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
        var applicationId = endings.applicationOf(id).orElseThrow(NotFound::new);
        var unchanged = !more && applications.find(applicationId).equals(Optional.of(application));
        // One version stands for all of it: a change of the company or of a feeling alone has to be noticed, too.
        var rejection = (unchanged ? endings.findById(id) : endings.findForRevision(id)).orElseThrow(NotFound::new);
        if (version == null || !version.equals(rejection.version())) {
            throw new OptimisticLockingFailureException("The entry has changed");
        }
        applications.revise(applicationId, application);
        rejection.revise(details);
        if (rejection.kind() == EndingKind.REJECTED) {
            course.rejectedOn(applicationId, details.heardOn());
        }
    }

    /** The employer came back: the application is open again, and the rejection stays in its story as taken back. */
    public void takeBack(RejectionId id) {
        if (get(id).isStanding()) {
            course.reopen(get(id).applicationId());
        }
    }

    /** Takes out the entry alone. If it was a rejection that stood, the application is open, as if it had not been logged. */
    public void removeEntry(RejectionId id) {
        var entry = get(id);
        if (entry.isStanding()) {
            course.forgetEnding(entry.applicationId());
        }
        removed.remove(Removable.REJECTION, id.value());
    }

    /**
     * The rejection stands after all, be it taken back or taken out.
     *
     * @throws OptimisticLockingFailureException if the application has ended otherwise meanwhile
     */
    public void stand(RejectionId id) {
        removed.restore(Removable.REJECTION, id.value());
        var ending = endings.findById(id).orElseThrow(NotFound::new);
        if (ending.kind() != EndingKind.TAKEN_BACK) {
            return;
        }
        if (!course.get(ending.applicationId()).isOpen()) {
            throw new OptimisticLockingFailureException("The application has ended otherwise");
        }
        ending.stand();
        course.rejectAgain(ending.applicationId(), ending.details().heardOn());
    }

    /** Whatever ended the application was not the end. */
    @EventListener
    void goesOn(Reopened reopened) {
        endings.of(reopened.application()).forEach(ending -> ending.takeBack(reopened.on()));
    }

    /** Every entry names the employer: a form of one that is open elsewhere has to notice. */
    @EventListener
    void isCalledOtherwise(EmployerRenamed renamed) {
        endings.idsOf(renamed.application()).forEach(endings::findForRevision);
    }

    /** Changes an entry, and nothing beside it. */
    public void revise(
            RejectionId id, @Nullable Long version, ApplicationDetails application, RejectionDetails details) {
        revise(id, version, application, details, false);
    }

    /** Not now: the entry shows up under <em>Today</em> on that day. */
    public void comeBackOn(RejectionId id, LocalDate day) {
        endings.findById(id).orElseThrow(NotFound::new).comeBackOn(day);
    }

    /** The entry no longer waits for the person. */
    public void waitNoLonger(RejectionId id) {
        endings.findById(id).orElseThrow(NotFound::new).waitNoLonger();
    }

    /** Takes the entry and its application out of the journal; there is a way back for a while. */
    public void remove(RejectionId id) {
        removed.remove(Removable.APPLICATION, get(id).applicationId().value());
    }
}
