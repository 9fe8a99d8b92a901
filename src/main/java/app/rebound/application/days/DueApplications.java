package app.rebound.application.days;

import app.rebound.application.ApplicationId;
import app.rebound.application.Outcome;
import app.rebound.application.round.Meeting;
import app.rebound.application.round.RoundId;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.DueItems;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rounds of today and tomorrow, and next steps whose day has come, under <em>Today</em>. */
@Component
class DueApplications implements DueItems {

    private final EntityManager entityManager;
    private final ToldRounds told;
    private final JournalDay journalDay;

    DueApplications(EntityManager entityManager, ToldRounds told, JournalDay journalDay) {
        this.entityManager = entityManager;
        this.told = told;
        this.journalDay = journalDay;
    }

    /** A round that is ahead. */
    record Ahead(
            RoundId id,
            ApplicationId applicationId,
            String company,
            LocalDate on,
            @Nullable Meeting meeting) {

        Meeting known() {
            return meeting == null ? Meeting.UNKNOWN : meeting;
        }
    }

    /** A next step whose day has come. */
    record Waiting(ApplicationId id, String company, String step, LocalDate on) {}

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        var now = journalDay.now();
        var rounds = rounds(today, most);
        var over = told.among(rounds.stream().map(Ahead::id).toList());
        return Stream.concat(
                        rounds.stream()
                                .filter(round -> !over.contains(round.id())
                                        && !round.known().isOver(round.on(), now))
                                .map(round -> item(round, today)),
                        nextSteps(today, most).stream().map(DueApplications::item))
                .toList();
    }

    private List<Ahead> rounds(LocalDate today, int most) {
        return entityManager
                .createQuery("""
                        select new app.rebound.application.days.DueApplications$Ahead(r.id, a.id, a.named, r.heldOn, r.meeting)
                        from Round r join JobApplication a on a.id = r.applicationId
                        where a.outcome = :open and r.result = WAITING and r.heldOn between :today and :tomorrow
                        order by r.heldOn, r.meeting.startsAt nulls last, r.id.value
                        """, Ahead.class)
                .setParameter("open", Outcome.OPEN)
                .setParameter("today", today)
                .setParameter("tomorrow", today.plusDays(1))
                .setMaxResults(most)
                .getResultList();
    }

    private List<Waiting> nextSteps(LocalDate today, int most) {
        return entityManager
                .createQuery("""
                        select new app.rebound.application.days.DueApplications$Waiting(a.id, a.named, a.nextStep, a.nextStepOn)
                        from JobApplication a where a.outcome = :open and a.nextStepOn <= :today
                        order by a.nextStepOn desc, a.id.value
                        """, Waiting.class)
                .setParameter("open", Outcome.OPEN)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    private DueItem item(Ahead round, LocalDate today) {
        var hour = round.known().hour(journalDay.zone());
        var isToday = round.on().equals(today);
        return new DueItem(
                "round:" + round.id(),
                Kind.APPOINTMENT,
                round.on().minusDays(1),
                hour == null
                        ? isToday ? "due.round.today" : "due.round.tomorrow"
                        : isToday ? "due.round.today.at" : "due.round.tomorrow.at",
                hour == null ? List.of(round.company()) : List.of(round.company(), hour),
                "/applications/%s/brief".formatted(round.applicationId()),
                "due.round.do",
                round.on());
    }

    private static DueItem item(Waiting step) {
        return new DueItem(
                "next-step:" + step.id(),
                Kind.PASSING,
                step.on(),
                "due.nextStep",
                List.of(step.company(), step.step()),
                "/applications/" + step.id(),
                "due.nextStep.do");
    }
}
