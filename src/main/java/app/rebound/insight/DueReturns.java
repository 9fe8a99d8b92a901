package app.rebound.insight;

import app.rebound.platform.today.DueItem;
import app.rebound.platform.today.DueItem.Kind;
import app.rebound.platform.today.DueItems;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Themes that came back after the person reached the goal that worked on them, under <em>Today</em>: once for each entry,
 * for two weeks, and not where another goal works on the theme already.
 */
@Component
class DueReturns implements DueItems {

    private static final int DAYS_SHOWN = 14;

    private final EntityManager entities;

    DueReturns(EntityManager entities) {
        this.entities = entities;
    }

    /** A goal that was reached, its theme, and the day of the latest entry the theme came up in. */
    record Returned(UUID goal, String title, String theme, LocalDate heardOn) {}

    @Override
    public List<DueItem> dueOn(LocalDate today, int most) {
        return entities
                .createQuery("""
                        select new app.rebound.insight.DueReturns$Returned(g.id.value, g.title, t.label, max(r.heardOn))
                        from Goal g
                        join Theme t on t.id = g.themeId
                        join ThemeMention m on m.themeId = g.themeId
                        join Rejection r on r.id = m.rejectionId
                        join JobApplication a on a.id = r.applicationId
                        left join FeedbackNote n on n.id = m.noteId
                        where g.status = ACHIEVED and m.state = CONFIRMED and m.polarity = TO_IMPROVE
                          and (m.noteId.value is null or n.id.value is not null)
                          and r.heardOn > g.closedOn and r.heardOn >= :first
                          and not exists (select 1 from Goal o where o.status = ACTIVE and o.themeId = g.themeId)
                        group by g.id.value, g.title, t.label
                        order by max(r.heardOn), g.id.value
                        """, Returned.class)
                .setParameter("first", today.minusDays(DAYS_SHOWN))
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(DueReturns::item)
                .toList();
    }

    private static DueItem item(Returned returned) {
        return new DueItem(
                "return:" + returned.goal(),
                Kind.ROUTINE,
                returned.heardOn(),
                "due.theme",
                List.of(returned.theme(), returned.title()),
                "/goals/" + returned.goal(),
                "due.theme.do",
                returned.heardOn().plusDays(DAYS_SHOWN));
    }
}
