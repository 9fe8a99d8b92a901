package app.rebound.search.index;

import app.rebound.search.WordsPlace;
import app.rebound.search.WordsRow;
import app.rebound.search.Written;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads things as they are, in their own words. */
@Component
class WordsReader {

    private static final int ONE_MINUTE = 60_000;

    private final EntityManager entityManager;

    WordsReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Written> all(WordsPlace place) {
        return written(place, place.id(), null, null);
    }

    List<Written> of(WordsPlace place, Collection<UUID> things) {
        return written(place, place.id(), things, things);
    }

    /** What belongs to applications; none where nothing does. */
    List<Written> under(WordsPlace place, Collection<UUID> applications) {
        var path = place.application();
        return path == null ? List.of() : written(place, path, applications, List.of());
    }

    /** The things that go or come with an item, by that query. */
    List<UUID> things(String query, UUID item) {
        return entityManager
                .createQuery(query, UUID.class)
                .setParameter("id", item)
                .getResultList();
    }

    private List<Written> written(
            WordsPlace place, String path, @Nullable Collection<UUID> ids, @Nullable Collection<UUID> things) {
        var found =
                rows(place.query(), path, ids, "").stream().map(place.reading()).toList();
        if (found.isEmpty() || place.texts().isEmpty()) {
            return found;
        }
        var of = things != null && things.isEmpty()
                ? found.stream().map(Written::id).toList()
                : things;
        Map<UUID, List<String>> more = new HashMap<>();
        for (var texts : place.texts()) {
            rows(texts.query(), texts.id(), of, " order by " + texts.order())
                    .forEach(row -> row.written(1)
                            .forEach(text -> more.computeIfAbsent(row.id(0), none -> new ArrayList<>())
                                    .add(text)));
        }
        return found.stream()
                .map(one -> one.saying(more.getOrDefault(one.id(), List.of()).toArray(String[]::new)))
                .toList();
    }

    private List<WordsRow> rows(String query, String path, @Nullable Collection<UUID> ids, String order) {
        var condition = ids == null ? " 1 = 1" : " " + path + " in :ids";
        var asked = entityManager.createQuery(query + condition + order, Object[].class);
        if (ids == null) {
            // All of a large journal, once: whoever waits for a page does not wait for this again.
            asked.setHint("jakarta.persistence.query.timeout", ONE_MINUTE);
        } else {
            asked.setParameter("ids", ids);
        }
        return asked.getResultList().stream().map(WordsRow::new).toList();
    }
}
