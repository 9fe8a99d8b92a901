package app.rebound.strength;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well something fits a role, by the words that both have. A word fits another that it begins, or that begins it, so
 * that "engineering" fits an engineer.
 */
public final class RoleMatch {

    /** Said of every second role, and so of none. */
    private static final Set<String> EMPTY =
            Set.of("and", "for", "the", "with", "of", "in", "at", "to", "a", "an", "senior", "junior");

    private static final int SHORTEST_BEGINNING = 4;

    private final Set<String> role;

    private RoleMatch(Set<String> role) {
        this.role = role;
    }

    /** How things fit a role; without one, all fit alike. */
    public static RoleMatch toRole(@Nullable String role) {
        return new RoleMatch(role == null ? Set.of() : words(role).collect(Collectors.toSet()));
    }

    /** How many of the words of these texts the role has. */
    public int count(Collection<String> texts) {
        return (int) texts.stream()
                .flatMap(RoleMatch::words)
                .distinct()
                .filter(word -> role.stream().anyMatch(other -> alike(word, other)))
                .count();
    }

    /** What fits comes first, then what is for any role, then what is for others. */
    int rank(StrengthLine strength) {
        var roles = strength.roleNames();
        var fitting = count(roles);
        return fitting > 0 || roles.isEmpty() ? fitting : -1;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+"))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word));
    }

    private static boolean alike(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        return one.equals(other) || shorter.length() >= SHORTEST_BEGINNING && longer.startsWith(shorter);
    }
}
