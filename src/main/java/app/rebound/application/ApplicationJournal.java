package app.rebound.application;

import app.rebound.application.ApplicationEvent.Arrived;
import app.rebound.application.ApplicationEvent.EmployerRenamed;
import app.rebound.application.ApplicationEvent.Reopened;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.application.StoredTurn.TurnKind;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the applications of the current journal go: planned, moved on, closed, taken up again. What names an application
 * the journal does not have throws {@link NotFound}.
 */
@Service
@Transactional
public class ApplicationJournal {

    private final JobApplications applications;
    private final Turns turns;
    private final RemovedItems removed;
    private final ApplicationEventPublisher events;
    private final JournalDay journalDay;

    ApplicationJournal(
            JobApplications applications,
            Turns turns,
            RemovedItems removed,
            ApplicationEventPublisher events,
            JournalDay journalDay) {
        this.applications = applications;
        this.turns = turns;
        this.removed = removed;
        this.events = events;
        this.journalDay = journalDay;
    }

    /**
     * Adds an application that is open.
     *
     * @param id minted by the form, so that a form sent twice is one application
     */
    public void add(ApplicationId id, ApplicationDetails details, @Nullable NextStep step) {
        var added = new JobApplication(id, details, Outcome.OPEN);
        added.plan(step);
        applications.saveAndFlush(added);
    }

    /** Adds an open application where no version was seen, else changes what is known of it. */
    public void save(ApplicationId id, @Nullable Long version, ApplicationDetails details, @Nullable NextStep step) {
        if (version == null) {
            add(id, details, step);
        } else {
            revise(id, version, details, step);
        }
    }

    /** The application, if the journal has it. */
    @Transactional(readOnly = true)
    public Optional<StoredApplication> find(ApplicationId id) {
        return applications.findById(id).map(JobApplication::stored);
    }

    /** The application. */
    @Transactional(readOnly = true)
    public StoredApplication get(ApplicationId id) {
        return load(id).stored();
    }

    /** Whether an application of that id was taken out a while ago: the id is still taken. */
    @Transactional(readOnly = true)
    public boolean isRemoved(ApplicationId id) {
        return removed.has(Removable.APPLICATION, id.value());
    }

    /**
     * Changes what is known of an application that has not ended in a rejection.
     *
     * @param version of the application that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since, or was rejected
     */
    public void revise(ApplicationId id, @Nullable Long version, ApplicationDetails details, @Nullable NextStep step) {
        var application = load(id, version);
        if (application.stored().outcome().isRejection()) {
            throw changed();
        }
        var before = application.details().stage();
        revise(application, details);
        application.plan(step);
        tellOfAnOffer(application, before);
    }

    /**
     * The employer has this name, which may not have been known before. However the application stands, nothing else changes.
     *
     * @param version of the application that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void nameEmployer(ApplicationId id, @Nullable Long version, String employer) {
        var application = load(id, version);
        revise(application, application.details().at(employer));
    }

    private void revise(JobApplication application, ApplicationDetails details) {
        var before = application.details().company();
        application.revise(details);
        if (!before.equals(details.company())) {
            events.publishEvent(new EmployerRenamed(application.id(), before));
        }
    }

    /**
     * Says what comes next; null if there is nothing to do for now.
     *
     * @param version of the application that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void plan(ApplicationId id, @Nullable Long version, @Nullable NextStep step) {
        load(id, version).plan(step);
    }

    /**
     * It is at this stage now.
     *
     * @throws OptimisticLockingFailureException if it was closed meanwhile
     */
    public void reach(ApplicationId id, Stage stage) {
        var application = load(id);
        if (!application.stored().isOpen()) {
            throw changed();
        }
        var before = application.details().stage();
        if (stage == Stage.OFFER && before != Stage.OFFER) {
            turns.add(new Turn(id, TurnKind.OFFERED, journalDay.today()));
        } else if (stage != Stage.OFFER) {
            turns.forgetLast(id, TurnKind.OFFERED);
        }
        application.reach(stage);
        tellOfAnOffer(application, before);
    }

    private void tellOfAnOffer(JobApplication application, Stage before) {
        if (before != Stage.OFFER && application.details().stage() == Stage.OFFER) {
            events.publishEvent(new Arrived(application.id(), false));
        }
    }

    /**
     * It is over without a rejection.
     *
     * @throws OptimisticLockingFailureException if it ended another way meanwhile
     */
    public void close(ApplicationId id, Outcome ending, LocalDate day) {
        var application = load(id);
        var before = application.stored().outcome();
        try {
            application.close(ending, day);
        } catch (IllegalStateException endedAnotherWay) {
            throw changed();
        }
        if (before != ending) {
            turns.add(new Turn(id, TurnKind.valueOf(ending.name()), day));
        }
        if (ending == Outcome.ACCEPTED) {
            events.publishEvent(new Arrived(id, true));
        }
    }

    /** It goes on after all, however it ended. */
    public void reopen(ApplicationId id) {
        var day = journalDay.today();
        var application = load(id);
        var before = application.stored().outcome();
        if (before == Outcome.OPEN) {
            return;
        }
        application.reopen();
        turns.add(new Turn(id, before.isRejection() ? TurnKind.TAKEN_BACK : TurnKind.OPEN, day));
        events.publishEvent(new Reopened(id, day));
    }

    /** It never ended: the ending was written down by mistake, and is no part of the story. */
    public void forgetEnding(ApplicationId id) {
        var application = load(id);
        var before = application.stored().outcome();
        if (before != Outcome.OPEN) {
            application.reopen();
            turns.forgetLast(id, TurnKind.valueOf(before.name()));
            events.publishEvent(new Reopened(id, journalDay.today()));
        }
    }

    /**
     * The employer has said no. The furthest stage counts: of an offer that was there, this is the withdrawal.
     *
     * @return false if the journal has no such application, or it has been rejected already
     */
    public boolean reject(ApplicationId id, ApplicationDetails details, LocalDate day) {
        var application = applications
                .findById(id)
                .filter(found -> !found.stored().outcome().isRejection());
        application.ifPresent(found -> {
            revise(found, details.completedBy(found.details()));
            found.reject(day);
            turns.add(new Turn(id, TurnKind.valueOf(found.stored().outcome().name()), day));
        });
        return application.isPresent();
    }

    /** The no stands after all: that it was taken back is no part of the story. */
    public void rejectAgain(ApplicationId id, LocalDate day) {
        var application = load(id);
        if (application.stored().isOpen()) {
            application.reject(day);
            turns.forgetLast(id, TurnKind.TAKEN_BACK);
            var kind = TurnKind.valueOf(application.stored().outcome().name());
            var last = turns.findFirstByApplicationIdOrderByIdDesc(id);
            if (last.isEmpty() || last.get().kind() != kind) {
                turns.add(new Turn(id, kind, day));
            }
        }
    }

    /** The day of the rejection was another one. */
    public void rejectedOn(ApplicationId id, LocalDate day) {
        var application = load(id);
        if (application.stored().outcome().isRejection()) {
            application.reject(day);
        }
    }

    /**
     * Keeps what got the person the offer.
     *
     * @param version of the application that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void tellWhatWorked(ApplicationId id, @Nullable Long version, @Nullable String words) {
        load(id, version).tellWhatWorked(words);
    }

    /** Takes the application out of the journal; there is a way back for a while. */
    public void remove(ApplicationId id) {
        removed.remove(Removable.APPLICATION, load(id).id().value());
    }

    private JobApplication load(ApplicationId id, @Nullable Long version) {
        var application = load(id);
        if (version == null || !version.equals(application.version())) {
            throw changed();
        }
        return application;
    }

    private JobApplication load(ApplicationId id) {
        return applications.findById(id).orElseThrow(NotFound::new);
    }

    private static OptimisticLockingFailureException changed() {
        return new OptimisticLockingFailureException("The application has changed");
    }
}
