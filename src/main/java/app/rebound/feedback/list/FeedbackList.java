package app.rebound.feedback.list;

import app.rebound.feedback.Polarity;
import app.rebound.platform.journal.KeptReads;
import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.PageRequests;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The feedback page's queries: all themes in one narrow one, and the beginnings of one page of notes. */
@Repository
@Transactional(readOnly = true)
class FeedbackList implements WholeList {

    private static final String ENTRY =
            "join Ending r on r.id = %s.rejectionId" + " join JobApplication a on a.id = r.applicationId ";

    private static final String LINES =
            "select new app.rebound.feedback.list.NoteLine(n.id, n.rejectionId, a.named, n.fromWhom, n.receivedOn,"
                    + " n.channel, n.opened, case when n.opened = true then substring(n.text, 1, 300) end) ";

    /** A note can have a theme in both polarities, and is listed once. */
    private static final String NOT_TWICE = " and (m.polarity = STRENGTH or not exists (select 1 from ThemeMention o"
            + " where o.noteId.value = n.id.value and o.state = CONFIRMED and o.polarity = STRENGTH"
            + " and o.themeId.value = m.themeId.value))";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final EntityManager entityManager;
    private final KeptReads kept;

    FeedbackList(EntityManager entityManager, KeptReads kept) {
        this.entityManager = entityManager;
        this.kept = kept;
    }

    /**
     * The confirmed themes of notes and reflections, by polarity. A theme that an entry carries twice is told apart, and
     * all of it sorted, in memory: the database takes ten times as long for it.
     */
    Map<Polarity, List<RecurringTheme>> themes() {
        return kept.part(FeedbackList.class, "themes", this::readThemes);
    }

    private Map<Polarity, List<RecurringTheme>> readThemes() {
        return entityManager
                .createQuery(
                        "select new app.rebound.feedback.list.MentionedIn("
                                + "m.themeId, t.label, m.polarity, r.id, a.named, r.heardOn)"
                                + " from ThemeMention m join Theme t on t.id = m.themeId "
                                + ENTRY.formatted("m")
                                + "left join FeedbackNote n on n.id = m.noteId"
                                + " where m.state = CONFIRMED and (m.noteId.value is null or n.id.value is not null)",
                        MentionedIn.class)
                .getResultStream()
                .distinct()
                .sorted(MentionedIn.LATEST_FIRST)
                .collect(Collectors.groupingBy(
                        MentionedIn::polarity, Collectors.collectingAndThen(Collectors.toList(), RecurringTheme::of)));
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public List<UUID> ids(Map<String, String> asked) {
        return listed("select n.id.value ", FeedbackFilter.of(asked), UUID.class)
                .getResultList();
    }

    Page<NoteLine> page(FeedbackFilter filter, int page) {
        var query = listed(LINES, filter, NoteLine.class);
        var asked = PageRequest.of(page - 1, PageRequests.SIZE);
        query.setFirstResult((int) asked.getOffset()).setMaxResults(PageRequests.SIZE);
        return PageableExecutionUtils.getPage(
                query.getResultList(), asked, () -> kept.part(FeedbackList.class, filter, () -> count(filter)));
    }

    /** Bounded by day as the list of rejections is: else H2 takes the index of the journal alone and sorts all of it. */
    private <T> TypedQuery<T> listed(String what, FeedbackFilter filter, Class<T> type) {
        var query = entityManager.createQuery(
                what
                        + from(filter)
                        + ENTRY.formatted("n")
                        + "where n.receivedOn >= :firstDay"
                        + condition(filter)
                        + " order by n.journalId desc, n.receivedOn desc, n.id.value desc",
                type);
        query.setParameter("firstDay", FIRST_DAY);
        ask(filter, query);
        return query;
    }

    private long count(FeedbackFilter filter) {
        var query = entityManager.createQuery(
                "select count(*) " + from(filter) + ENTRY.formatted("n") + "where 1 = 1" + condition(filter),
                Long.class);
        ask(filter, query);
        return query.getSingleResult();
    }

    private static void ask(FeedbackFilter filter, TypedQuery<?> query) {
        if (filter.theme() != null) {
            query.setParameter("theme", filter.theme().value());
        }
        if (filter.theme() != null && filter.polarity() != null) {
            query.setParameter("polarity", filter.polarity());
        }
    }

    private static String condition(FeedbackFilter filter) {
        if (filter.all()) {
            return "";
        }
        if (filter.theme() == null) {
            return " and not exists (select 1 from ThemeMention m"
                    + " where m.noteId.value = n.id.value and m.state = CONFIRMED)";
        }
        return " and m.state = CONFIRMED and m.themeId.value = :theme"
                + (filter.polarity() == null ? NOT_TWICE : " and m.polarity = :polarity");
    }

    /** Of a theme, its mentions lead to the notes: H2 would run a subquery of them once for each note. */
    private static String from(FeedbackFilter filter) {
        return filter.theme() == null
                ? "from FeedbackNote n "
                : "from ThemeMention m join FeedbackNote n on n.id.value = m.noteId.value ";
    }
}
