package app.rebound.application.list;

import app.rebound.application.Outcome;
import app.rebound.application.Stage;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.PageRequests;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of applications, and all of them counted: one query each. */
@Repository
@Transactional(readOnly = true)
class ApplicationList implements WholeList {

    /** Beginning with the journal, the order is that of an index. */
    private static final String ORDER = " order by a.journalId desc, a.id.value desc";

    private static final String NEXT_ROUND =
            " (select min(r.heldOn) from Round r where r.applicationId = a.id and r.result = WAITING"
                    + " and r.heldOn >= :today)";

    private static final String NEXT_DAY =
            "least(coalesce(a.nextStepOn, :never), coalesce(" + NEXT_ROUND + ", :never))";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final EntityManager entityManager;
    private final JournalDay journalDay;

    ApplicationList(EntityManager entityManager, JournalDay journalDay) {
        this.entityManager = entityManager;
        this.journalDay = journalDay;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public List<UUID> ids(Map<String, String> asked) {
        var filter = ApplicationFilter.of(asked);
        var parameters = new HashMap<String, Object>();
        var query = entityManager.createQuery(
                "select a.id.value from JobApplication a where 1 = 1"
                        + conditions(filter, parameters)
                        + order(filter, parameters),
                UUID.class);
        if (filter.isByNextDay()) {
            query.setParameter("today", journalDay.today());
        }
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static String order(ApplicationFilter filter, Map<String, Object> parameters) {
        if (!filter.isByNextDay()) {
            return ORDER;
        }
        parameters.put("never", NEVER);
        return ORDER.replace("order by ", "order by " + NEXT_DAY + ", ");
    }

    Page<ApplicationSummary> page(ApplicationFilter filter, int page) {
        var parameters = new HashMap<String, Object>();
        var query = entityManager.createQuery(
                """
                select new app.rebound.application.list.ApplicationSummary(a.id, a.company, a.role, a.stage, a.outcome,
                    a.source, a.via, a.appliedOn, a.nextStep, a.nextStepOn,""" + NEXT_ROUND + """
                )
                from JobApplication a where 1 = 1""" + conditions(filter, parameters) + order(filter, parameters),
                ApplicationSummary.class);
        parameters.forEach(query::setParameter);
        query.setParameter("today", journalDay.today());
        var asked = PageRequest.of(page - 1, PageRequests.SIZE);
        query.setFirstResult((int) asked.getOffset()).setMaxResults(PageRequests.SIZE);
        return PageableExecutionUtils.getPage(query.getResultList(), asked, () -> count(filter));
    }

    private long count(ApplicationFilter filter) {
        var parameters = new HashMap<String, Object>();
        var query = entityManager.createQuery(
                "select count(*) from JobApplication a where 1 = 1" + conditions(filter, parameters), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    Overview overview() {
        return new Overview(entityManager.createQuery("""
                        select new app.rebound.application.list.Overview$Tally(a.source, a.stage, a.outcome, count(*))
                        from JobApplication a group by a.source, a.stage, a.outcome
                        """, Overview.Tally.class).getResultList());
    }

    private static String conditions(ApplicationFilter filter, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        if (filter.show() != ApplicationFilter.Show.ALL) {
            conditions.append(
                    filter.show() == ApplicationFilter.Show.LIVE
                            ? " and a.outcome = :open"
                            : " and a.outcome <> :open");
            parameters.put("open", Outcome.OPEN);
        }
        var reached = filter.reached();
        if (reached != null) {
            conditions.append(" and a.stage in :reached");
            parameters.put(
                    "reached",
                    Arrays.stream(Stage.values())
                            .filter(stage -> stage.compareTo(reached) >= 0)
                            .toList());
        }
        var source = filter.source();
        if (source != null) {
            conditions.append(" and a.source = :source");
            parameters.put("source", source);
        }
        return conditions.toString();
    }
}
