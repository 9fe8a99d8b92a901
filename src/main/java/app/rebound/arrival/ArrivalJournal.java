package app.rebound.arrival;

import app.rebound.application.ApplicationEvent.Arrived;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.GoalReached;
import app.rebound.goal.GoalStatus;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.JournalRevisions;
import app.rebound.platform.journal.Stored;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person has come to, and whether they have moved on. It counts for as long as it is so: an offer can be lost. */
@Service
@Transactional
public class ArrivalJournal {

    private static final int LOOKED_AT = 10;

    private final Arrivals arrivals;
    private final ApplicationJournal applications;
    private final GoalJournal goals;
    private final JournalRevisions revisions;
    private final JournalDay journalDay;

    ArrivalJournal(
            Arrivals arrivals,
            ApplicationJournal applications,
            GoalJournal goals,
            JournalRevisions revisions,
            JournalDay journalDay) {
        this.arrivals = arrivals;
        this.applications = applications;
        this.goals = goals;
        this.revisions = revisions;
        this.journalDay = journalDay;
    }

    @EventListener
    void on(Arrived arrived) {
        revisions.lock();
        var kind = arrived.accepted() ? ArrivalKind.ACCEPTED : ArrivalKind.OFFER;
        var id = arrived.application();
        var arrival = arrivals.findById(id.value()).orElseGet(() -> Arrival.of(id, kind));
        arrival.at(kind, journalDay.today());
        arrivals.save(arrival);
    }

    @EventListener
    void on(GoalReached reached) {
        revisions.lock();
        var arrival = arrivals.findById(reached.goal().value()).orElseGet(() -> Arrival.of(reached.goal()));
        arrival.at(ArrivalKind.GOAL, journalDay.today());
        arrivals.save(arrival);
    }

    /** The latest that the person has not moved on from. */
    @Transactional(readOnly = true)
    public Optional<ArrivalLine> current() {
        return arrivals.findByMovedOnFalseOrderByArrivedOnDescIdDesc(Limit.of(LOOKED_AT)).stream()
                .flatMap(arrival -> line(arrival).stream())
                .findFirst();
    }

    /**
     * Moves on: the dashboard leads with something else. Twice is once.
     *
     * @throws NotFound if the journal has no such arrival
     */
    void moveOn(UUID id) {
        arrivals.findById(id).orElseThrow(NotFound::new).moveOn();
    }

    @Transactional(readOnly = true)
    Optional<Arrival> find(UUID id) {
        return arrivals.findById(id);
    }

    /** The application, if it has come to something. */
    @Transactional(readOnly = true)
    Optional<StoredApplication> arrived(ApplicationId id) {
        return applications
                .find(id)
                .filter(job -> job.outcome() == Outcome.ACCEPTED
                        || job.isOpen() && job.details().stage() == Stage.OFFER);
    }

    /** The goal, if it was reached. */
    @Transactional(readOnly = true)
    Optional<Stored<GoalId, GoalDetails>> arrived(GoalId id) {
        return goals.find(id).filter(goal -> goal.details().status() == GoalStatus.ACHIEVED);
    }

    private Optional<ArrivalLine> line(Arrival arrival) {
        if (arrival.goal() != null) {
            return arrived(arrival.goal())
                    .map(goal -> line(arrival, goal.details().title(), "/goals/"));
        }
        return arrival.application() == null
                ? Optional.empty()
                : arrived(arrival.application())
                        .map(job -> line(arrival, job.details().company(), "/applications/"));
    }

    private static ArrivalLine line(Arrival arrival, String name, String address) {
        return new ArrivalLine(
                arrival.id(), arrival.kind(), arrival.arrivedOn(), name, address + arrival.id() + "/arrival");
    }
}
