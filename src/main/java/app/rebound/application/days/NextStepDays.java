package app.rebound.application.days;

import app.rebound.application.Outcome;
import app.rebound.platform.today.CalendarEntries;
import app.rebound.platform.today.CalendarEntry;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days chosen for the next steps of open applications, in the calendar. */
@Component
class NextStepDays implements CalendarEntries {

    private final EntityManager entityManager;

    NextStepDays(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<CalendarEntry> between(LocalDate first, LocalDate last) {
        return entityManager
                .createQuery("""
                        select new app.rebound.application.days.DueApplications$Waiting(a.id, a.named, a.nextStep, a.nextStepOn)
                        from JobApplication a where a.outcome = :open and a.nextStepOn between :first and :last
                        order by a.nextStepOn, a.id.value
                        """, DueApplications.Waiting.class)
                .setParameter("open", Outcome.OPEN)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(step -> new CalendarEntry(
                        "next-step-" + step.id(),
                        step.on(),
                        "calendar.nextStep",
                        List.of(step.company(), step.step()),
                        "/applications/" + step.id()))
                .toList();
    }
}
