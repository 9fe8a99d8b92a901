package app.rebound.goal.page;

import app.rebound.goal.GoalStatus;
import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.PageRequests;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The goals that their page lists, section by section. */
@Repository
@Transactional(readOnly = true)
class AllGoals implements WholeList {

    private final EntityManager entityManager;

    AllGoals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public List<UUID> ids(Map<String, String> asked) {
        var only = PageRequests.constant(GoalStatus.class, asked.get("status"));
        return entityManager
                .createQuery("""
                        select g.id.value from Goal g where g.status in :statuses
                        order by case g.status when ACTIVE then 0 when ACHIEVED then 1 else 2 end,
                            g.closedOn desc, g.dueOn, g.id.value desc
                        """, UUID.class)
                .setParameter("statuses", only == null ? List.of(GoalStatus.values()) : List.of(only))
                .getResultList();
    }
}
