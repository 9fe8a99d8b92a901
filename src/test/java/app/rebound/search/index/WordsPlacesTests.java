package app.rebound.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.removal.Removable;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No words are forgotten: what a person can write, and take out, the search is told of. */
@JpaSlice
class WordsPlacesTests {

    /** Rows whose texts no person looks for: keys, codes, names that stand elsewhere too, and what they were chosen from. */
    private static final Set<String> WITHOUT_WORDS = Set.of(
            "ImportBatch",
            "ImportedRow",
            "Account",
            "AsideItem",
            "AskedQuestion",
            "CalendarFeed",
            "ChosenRhythm",
            "KeptForm",
            "OwnTrap",
            "Theme",
            "Rejection",
            "ThemeMention",
            "ThoughtFeeling",
            "ThoughtTrap",
            "WeeklyTarget");

    private static final Set<Removable> WITHOUT_THEM =
            Set.of(Removable.TARGET, Removable.DAY_OFF, Removable.TRAP, Removable.CARE_LOG, Removable.QUESTION);

    @Autowired
    WordsPlaces places;

    @Autowired
    WordsReader reader;

    @Autowired
    EntityManager entities;

    @Test
    void everyKindIsTold() {
        assertThat(places.all()).extracting(WordsPlace::kind).containsExactlyInAnyOrder(FoundKind.values());
    }

    @Test
    void everyPlaceCanBeReadInEveryWay() {
        for (var place : places.all()) {
            assertThat(reader.all(place)).as(place.kind().name()).isEmpty();
            assertThat(reader.of(place, List.of(Ids.next()))).isEmpty();
            assertThat(reader.under(place, List.of(Ids.next()))).isEmpty();
            for (var query : place.removedParts().values()) {
                assertThat(query.isEmpty() || reader.things(query, Ids.next()).isEmpty())
                        .isTrue();
            }
        }
    }

    @Test
    void everyRowWithWordsBelongsToAPlace() {
        var told = places.all().stream()
                .flatMap(place -> place.rows().keySet().stream())
                .collect(Collectors.toSet());
        var withWords = entities.getMetamodel().getEntities().stream()
                .filter(WordsPlacesTests::hasText)
                .map(EntityType::getName)
                .toList();

        assertThat(withWords)
                .as("What a person writes is found: tell the search of it by a WordsPlace, or name it in WITHOUT_WORDS")
                .isNotEmpty()
                .allMatch(name -> told.contains(name) || WITHOUT_WORDS.contains(name));
        assertThat(told).doesNotContainAnyElementsOf(WITHOUT_WORDS);
        assertThat(entities.getMetamodel().getEntities())
                .extracting(EntityType::getName)
                .containsAll(told);
    }

    @Test
    void whateverCanBeTakenOutLeavesTheIndex() {
        var known = places.all().stream()
                .flatMap(place -> place.removedParts().keySet().stream())
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Removable.values()).filter(kind -> !WITHOUT_THEM.contains(kind)))
                .as("What is removed is not found: name it in its WordsPlace, or in WITHOUT_THEM")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static boolean hasText(EntityType<?> entity) {
        return Arrays.stream(entity.getJavaType().getDeclaredFields())
                .anyMatch(field ->
                        field.getType() == String.class && !java.lang.reflect.Modifier.isStatic(field.getModifiers()));
    }
}
