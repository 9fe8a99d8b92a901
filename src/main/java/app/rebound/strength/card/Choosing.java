package app.rebound.strength.card;

import app.rebound.practice.story.StorySummary;
import app.rebound.strength.RoleMatch;
import app.rebound.strength.StrengthLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills a card: what the person chose and still has, then what fits best. */
final class Choosing {

    private Choosing() {}

    /** Three of all strengths, which come in the order they fit. */
    static List<StrengthLine> strengths(List<StrengthLine> all, CardChoice choice) {
        var chosen = choice.strengths().stream()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)));
        return Stream.concat(chosen, all.stream())
                .distinct()
                .limit(CardChoice.STRENGTHS)
                .toList();
    }

    /** The story that was chosen, or else the one that fits the role best; of those, one that was told before. */
    static Optional<StorySummary> story(List<StorySummary> all, CardChoice choice, @Nullable String role) {
        var match = RoleMatch.toRole(role);
        return !choice.withStory()
                ? Optional.empty()
                : all.stream()
                        .filter(story -> story.id().equals(choice.story()))
                        .findFirst()
                        .or(() -> all.stream()
                                .max(Comparator.comparingInt((StorySummary story) -> match.count(words(story)))
                                        .thenComparingLong(StorySummary::told)));
    }

    private static List<String> words(StorySummary story) {
        return Stream.concat(Stream.of(story.title()), story.tagNames().stream())
                .toList();
    }

    /** The thought that was chosen, or else the first. */
    static Optional<CardThought.Balanced> thought(List<CardThought.Balanced> all, CardChoice choice) {
        return !choice.withThought()
                ? Optional.empty()
                : all.stream()
                        .filter(thought -> thought.id().equals(choice.thought()))
                        .findFirst()
                        .or(() -> all.stream().findFirst());
    }
}
