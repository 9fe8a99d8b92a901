package app.rebound.rejection.list;

import app.rebound.platform.form.CleanText;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.entry.RejectionMark;
import app.rebound.rejection.feeling.EntryFeelings;
import app.rebound.rejection.feeling.Feelings;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the lines of a page of the list say beside employer and role: a few statements for the page, however long it is. */
@Component
@Transactional(readOnly = true)
class RowReader {

    private static final String WRITTEN = """
            select r.id.value, f.savedAt, substring(coalesce(r.note, f.text.nextTime, f.text.wasHard, f.text.wentWell), 1, 240)
            from Rejection r left join Reflection f on f.rejectionId = r.id where r.id in :ids
            """;

    private final EntityManager entityManager;
    private final Feelings feelings;
    private final List<RejectionMark> marks;

    RowReader(EntityManager entityManager, Feelings feelings, List<RejectionMark> marks) {
        this.entityManager = entityManager;
        this.feelings = feelings;
        this.marks = marks;
    }

    /** What is said of each of some rejections. */
    Map<RejectionId, RejectionRow> of(List<RejectionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var felt = feelings.of(ids);
        var marked = marked(ids);
        var rows = new HashMap<RejectionId, RejectionRow>();
        entityManager
                .createQuery(WRITTEN, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    var id = new RejectionId((UUID) row[0]);
                    rows.put(
                            id,
                            RejectionRow.of(
                                    felt.getOrDefault(id, EntryFeelings.NOTHING),
                                    line((String) row[2]),
                                    row[1] != null,
                                    marked.getOrDefault(id, List.of())));
                });
        return rows;
    }

    private Map<RejectionId, List<String>> marked(List<RejectionId> ids) {
        var marked = new HashMap<RejectionId, List<String>>();
        marks.forEach(mark -> mark.among(ids)
                .forEach(id ->
                        marked.computeIfAbsent(id, none -> new ArrayList<>()).add(mark.labelKey())));
        return marked;
    }

    private static @Nullable String line(@Nullable String written) {
        return written == null
                ? null
                : CleanText.clean(written).lines().findFirst().orElse(null);
    }
}
