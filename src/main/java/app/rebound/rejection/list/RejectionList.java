package app.rebound.rejection.list;

import app.rebound.application.Stage;
import app.rebound.platform.journal.KeptReads;
import app.rebound.platform.list.WholeList;
import app.rebound.platform.web.PageRequests;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.entry.RejectionSearch;
import app.rebound.search.index.FoundApplications;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of rejections, narrowed and sorted: one query for a page of it, or for all their ids. */
@Repository
@Transactional
class RejectionList implements WholeList {

    private static final String FROM = " from Rejection r join JobApplication a on a.id = r.applicationId where 1 = 1";
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final EntityManager entityManager;
    private final KeptReads kept;
    private final FoundApplications found;
    private final List<RejectionSearch> searches;

    RejectionList(
            EntityManager entityManager, KeptReads kept, FoundApplications found, List<RejectionSearch> searches) {
        this.entityManager = entityManager;
        this.kept = kept;
        this.found = found;
        this.searches = searches;
    }

    @Override
    public String name() {
        return "rejections";
    }

    @Override
    public List<UUID> ids(Map<String, String> asked) {
        var filter = RejectionFilter.of(asked);
        var conditions = conditions(filter);
        var query = entityManager.createQuery(
                "select r.id.value" + FROM + conditions.text() + bound(filter) + order(filter.sort()), UUID.class);
        ask(query, conditions, filter);
        return query.getResultList();
    }

    /** Outside of the transaction that a search for words writes in, so that what is counted can be kept. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Page<RejectionSummary> page(RejectionFilter filter, int page) {
        var conditions = conditions(filter);
        var query = entityManager.createQuery(
                "select new app.rebound.rejection.list.RejectionSummary(r.id, a.company, a.role, a.via, a.stage,"
                        + " r.heardOn)"
                        + FROM + conditions.text() + bound(filter) + order(filter.sort()),
                RejectionSummary.class);
        ask(query, conditions, filter);
        var asked = PageRequest.of(page - 1, PageRequests.SIZE);
        query.setFirstResult((int) asked.getOffset()).setMaxResults(PageRequests.SIZE);
        return PageableExecutionUtils.getPage(query.getResultList(), asked, () -> total(filter, conditions));
    }

    /** What words and themes are found in is read before, and no part is kept by it. */
    private long total(RejectionFilter filter, Conditions conditions) {
        return filter.q() == null && filter.theme() == null
                ? kept.part(RejectionList.class, filter, () -> count(conditions))
                : count(conditions);
    }

    private long count(Conditions conditions) {
        var query = entityManager.createQuery("select count(*)" + FROM + conditions.text(), Long.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** The themes to choose from, by name. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Map<UUID, String> themes() {
        return kept.part(RejectionList.class, "themes", this::readThemes);
    }

    private Map<UUID, String> readThemes() {
        var themes = new LinkedHashMap<UUID, String>();
        searches.forEach(search -> themes.putAll(search.themes()));
        return themes;
    }

    /** Beginning with the journal, the order is that of the index, in either direction. */
    private static String order(RejectionFilter.Sort sort) {
        return switch (sort) {
            case NEWEST -> " order by r.journalId desc, r.heardOn desc, r.id.value desc";
            case OLDEST -> " order by r.journalId, r.heardOn, r.id.value";
            case COMPANY -> " order by a.companyKey, r.heardOn desc, r.id.value desc";
        };
    }

    /** Any day; without a bound on it H2 takes the index of the journal alone and sorts all of it for one page. */
    private static String bound(RejectionFilter filter) {
        return filter.from() == null ? " and r.heardOn >= :firstDay" : "";
    }

    private static void ask(TypedQuery<?> query, Conditions conditions, RejectionFilter filter) {
        conditions.parameters().forEach(query::setParameter);
        if (filter.from() == null) {
            query.setParameter("firstDay", FIRST_DAY);
        }
    }

    private Conditions conditions(RejectionFilter filter) {
        var conditions = new Conditions();
        conditions.when(filter.stage(), "stage", "a.stage = :stage");
        conditions.when(atLeast(filter.reached()), "reached", "a.stage in :reached");
        conditions.when(filter.feeling(), "feeling", exists("EmotionRating", "x.emotion = :feeling"));
        if (filter.unreflected()) {
            conditions.add("not " + exists("Reflection", "1 = 1"));
        }
        conditions.when(filter.from(), "from", "r.heardOn >= :from");
        conditions.when(filter.to(), "to", "r.heardOn <= :to");
        addReason(filter, conditions);
        addWaited(filter.waited(), conditions);
        addTheme(filter, conditions);
        addWords(filter.q(), conditions);
        return conditions;
    }

    private static void addReason(RejectionFilter filter, Conditions conditions) {
        if (filter.reason() == null && filter.label() == null && filter.control() == null && filter.saidBy() == null) {
            return;
        }
        var parts = new ArrayList<String>();
        conditions.bind(parts, filter.saidBy(), "saidBy", "x.saidBy = :saidBy");
        conditions.bind(parts, filter.control(), "control", "x.control = :control");
        conditions.bind(parts, filter.reason(), "reason", "x.reason = :reason");
        conditions.bind(parts, lower(filter.label()), "label", "lower(x.label) = :label");
        conditions.add(exists("RejectionReason", String.join(" and ", parts)));
    }

    private static void addWaited(@Nullable String waited, Conditions conditions) {
        if (waited == null) {
            return;
        }
        var ends = waited.split("-", 2);
        conditions.when(Integer.valueOf(ends[0]), "soonest", "(r.heardOn - a.appliedOn) by day >= :soonest");
        if (!ends[1].isEmpty()) {
            conditions.when(Integer.valueOf(ends[1]), "latest", "(r.heardOn - a.appliedOn) by day <= :latest");
        }
    }

    private void addTheme(RejectionFilter filter, Conditions conditions) {
        if (filter.theme() != null) {
            var carrying = searches.stream()
                    .flatMap(search -> search.withTheme(filter.theme(), filter.polarity()).stream())
                    .flatMap(Collection::stream)
                    .toList();
            conditions.when(values(carrying), "carrying", "r.id.value in :carrying");
        }
    }

    /** What is written about an application is found in the index; the modules know what else belongs to an entry. */
    private void addWords(@Nullable String words, Conditions conditions) {
        if (words == null) {
            return;
        }
        var pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        Set<RejectionId> elsewhere = new LinkedHashSet<>();
        searches.forEach(search -> elsewhere.addAll(search.mentioning(pattern)));
        conditions.when(found.holding(words), "found", "(r.applicationId.value in :found or r.id.value in :elsewhere)");
        conditions.parameters().put("elsewhere", values(elsewhere));
    }

    private static String exists(String entity, String condition) {
        return "exists (select 1 from %s x where x.rejectionId = r.id and (%s))".formatted(entity, condition);
    }

    private static @Nullable List<Stage> atLeast(@Nullable Stage reached) {
        return reached == null
                ? null
                : Arrays.stream(Stage.values())
                        .filter(stage -> stage.compareTo(reached) >= 0)
                        .toList();
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static List<UUID> values(Collection<RejectionId> ids) {
        return ids.stream().map(RejectionId::value).toList();
    }

    private record Conditions(StringBuilder text, Map<String, Object> parameters) {

        Conditions() {
            this(new StringBuilder(), new HashMap<>());
        }

        void when(@Nullable Object value, String name, String condition) {
            if (value != null) {
                add(condition);
                parameters.put(name, value);
            }
        }

        void bind(List<String> parts, @Nullable Object value, String name, String condition) {
            if (value != null) {
                parts.add(condition);
                parameters.put(name, value);
            }
        }

        void add(String condition) {
            text.append(" and ").append(condition);
        }
    }
}
