package app.rebound.application.silence;

import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Outcome;
import app.rebound.platform.journal.JournalDay;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which open applications of the current journal are silent, and closing several of them at once. */
@Service
@Transactional
class SilentApplications {

    /** As many as an undo can name. */
    private static final int MOST = 50;

    private static final Comparator<SilentApplication> LONGEST_FIRST = Comparator.comparing(
            SilentApplication::lastNews, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final EntityManager entityManager;
    private final ApplicationJournal applications;
    private final JournalDay journalDay;

    SilentApplications(EntityManager entityManager, ApplicationJournal applications, JournalDay journalDay) {
        this.entityManager = entityManager;
        this.applications = applications;
        this.journalDay = journalDay;
    }

    /** Those without news for some weeks, the longest silence first; at the end those without any known day. */
    @Transactional(readOnly = true)
    List<SilentApplication> since(int weeks) {
        var before = journalDay.today().minusWeeks(weeks);
        return entityManager
                .createQuery("""
                        select new app.rebound.application.silence.SilentApplication$Row(a.id, a.named, a.role, a.appliedOn,
                            (select max(r.heldOn) from Round r where r.applicationId = a.id),
                            (select max(t.turnedOn) from Turn t where t.applicationId = a.id))
                        from JobApplication a where a.outcome = :open order by a.id.value
                        """, SilentApplication.Row.class)
                .setParameter("open", Outcome.OPEN)
                .getResultStream()
                .map(SilentApplication.Row::silent)
                .filter(one -> one.lastNews() == null || !one.lastNews().isAfter(before))
                .sorted(LONGEST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** Closes those that are open still as never answered, and tells which. */
    List<ApplicationId> close(List<ApplicationId> ids) {
        var today = journalDay.today();
        var open = ids.stream()
                .distinct()
                .limit(MOST)
                .filter(id -> applications.find(id).filter(one -> one.isOpen()).isPresent())
                .toList();
        open.forEach(id -> applications.close(id, Outcome.NO_REPLY, today));
        return open;
    }

    /** Closed by mistake: those that ended so are open again. */
    void forget(List<ApplicationId> ids) {
        ids.stream()
                .limit(MOST)
                .filter(id -> applications
                        .find(id)
                        .filter(one -> one.outcome() == Outcome.NO_REPLY)
                        .isPresent())
                .forEach(applications::forgetEnding);
    }
}
