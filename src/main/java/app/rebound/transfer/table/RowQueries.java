package app.rebound.transfer.table;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what belongs to some ids, which a query calls {@code :ids} and selects first. */
@Component
@Transactional(readOnly = true)
class RowQueries {

    private final EntityManager entityManager;

    RowQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A row for each id. */
    Map<UUID, List<@Nullable Object>> rows(
            String query, List<UUID> ids, Function<@Nullable Object[], List<@Nullable Object>> cells) {
        var rows = new LinkedHashMap<UUID, List<@Nullable Object>>();
        read(query, ids).forEach(row -> rows.put((UUID) row[0], cells.apply(row)));
        return rows;
    }

    /** What there are several of for an id, one beside the other. */
    Map<UUID, String> joined(String query, List<UUID> ids, Function<@Nullable Object[], String> text) {
        return joined(query, ids, TableWords.BETWEEN, text);
    }

    /** What there are several of for an id, with something between one and the next. */
    Map<UUID, String> joined(String query, List<UUID> ids, String between, Function<@Nullable Object[], String> text) {
        var joined = new LinkedHashMap<UUID, String>();
        read(query, ids)
                .forEach(row -> joined.merge((UUID) row[0], text.apply(row), (one, more) -> one + between + more));
        return joined;
    }

    private List<@Nullable Object[]> read(String query, List<UUID> ids) {
        return entityManager
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
