package app.rebound.feedback.request;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests for feedback of the current journal: what was asked, and what became of it. */
@Service
@Transactional
public class RequestJournal {

    /** After a month those who decided have moved on. */
    private static final int DAYS_TO_ASK = 30;

    private final FeedbackRequests requests;
    private final RejectionJournal rejections;
    private final RemovedItems removed;
    private final JournalDay journalDay;

    RequestJournal(
            FeedbackRequests requests, RejectionJournal rejections, RemovedItems removed, JournalDay journalDay) {
        this.requests = requests;
        this.rejections = rejections;
        this.removed = removed;
        this.journalDay = journalDay;
    }

    /**
     * Notes that the person asked.
     *
     * @throws NotFound if the journal has no such rejection
     */
    public void add(RequestId id, RejectionId rejection, RequestDetails details, RequestDays days) {
        rejections.get(rejection);
        requests.saveAndFlush(new FeedbackRequest(id, rejection, details, days));
    }

    /**
     * Notes what a form says.
     *
     * @param version that the person was looking at, or null to add
     * @throws OptimisticLockingFailureException if it has changed since
     */
    public void save(
            RequestId id, @Nullable Long version, RejectionId rejection, RequestDetails details, LocalDate askedOn) {
        if (version == null) {
            add(id, rejection, details, RequestDays.since(askedOn));
            return;
        }
        var request = found(id);
        if (!version.equals(request.version())) {
            throw new OptimisticLockingFailureException("The request has changed");
        }
        request.revise(details, askedOn);
    }

    public boolean isRemoved(RequestId id) {
        return removed.has(Removable.REQUEST, id.value());
    }

    /**
     * The request of this journal.
     *
     * @throws NotFound if there is none
     */
    @Transactional(readOnly = true)
    public StoredRequest get(RequestId id) {
        return found(id).on(today());
    }

    /** The request of an entry, if the entry has it. */
    @Transactional(readOnly = true)
    public Optional<StoredRequest> find(@Nullable RequestId id, RejectionId rejection) {
        return of(rejection).stream().filter(request -> request.id().equals(id)).findFirst();
    }

    /** The requests of an entry in the order they were asked. */
    @Transactional(readOnly = true)
    public List<StoredRequest> of(RejectionId rejection) {
        return of(List.of(rejection));
    }

    /** The requests of some entries in the order they were asked. */
    @Transactional(readOnly = true)
    public List<StoredRequest> of(Collection<RejectionId> rejections) {
        return requests.of(rejections).stream()
                .map(request -> request.on(today()))
                .toList();
    }

    /** The request of an entry that may still be answered, the latest of several. */
    @Transactional(readOnly = true)
    public Optional<StoredRequest> waitingFor(RejectionId rejection) {
        return of(rejection).stream()
                .filter(request -> request.state().isWaiting())
                .reduce((earlier, later) -> later);
    }

    /** All that was asked, with the share that was answered. */
    @Transactional(readOnly = true)
    public AskedSoFar soFar() {
        return AskedSoFar.of(requests.lines(), today());
    }

    /** Whether it is not too late to ask about a rejection of a day. */
    boolean isInTimeFor(LocalDate heardOn) {
        return !heardOn.isBefore(today().minusDays(DAYS_TO_ASK));
    }

    public void remind(RequestId id) {
        found(id).remind(today());
    }

    /**
     * Feedback came; if the entry has no such request any more, that is no harm.
     *
     * @param day it came on
     */
    public void receive(RequestId id, RejectionId rejection, LocalDate day) {
        requests.findById(id)
                .filter(request -> request.rejectionId().equals(rejection))
                .ifPresent(request -> request.receive(day));
    }

    public void refuse(RequestId id) {
        found(id).refuse(today());
    }

    public void letGo(RequestId id) {
        found(id).letGo(today());
    }

    public void reopen(RequestId id) {
        found(id).reopen();
    }

    /** Takes the request out of the journal; there is a way back for a while. */
    public void remove(RequestId id) {
        found(id);
        removed.remove(Removable.REQUEST, id.value());
    }

    private FeedbackRequest found(RequestId id) {
        return requests.findById(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return journalDay.today();
    }
}
