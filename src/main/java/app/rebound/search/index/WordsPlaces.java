package app.rebound.search.index;

import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import app.rebound.search.WordsSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/** All places that the modules have told of. */
@Component
class WordsPlaces {

    private final Map<FoundKind, WordsPlace> places = new EnumMap<>(FoundKind.class);
    private final Map<String, List<WordsPlace>> byEntity = new ConcurrentHashMap<>();

    WordsPlaces(List<WordsSource> sources) {
        sources.stream().flatMap(source -> source.places().stream()).forEach(this::add);
    }

    private void add(WordsPlace place) {
        if (places.put(place.kind(), place) != null) {
            throw new IllegalStateException("Two places tell of " + place.kind());
        }
    }

    List<WordsPlace> all() {
        return List.copyOf(places.values());
    }

    /** Those whose words stand in rows of that entity. */
    List<WordsPlace> in(EntityPersister entity) {
        return byEntity.computeIfAbsent(
                entity.getMappedClass().getSimpleName(),
                name -> places.values().stream()
                        .filter(place -> place.rows().containsKey(name))
                        .toList());
    }
}
