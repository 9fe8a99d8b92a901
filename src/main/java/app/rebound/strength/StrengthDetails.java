package app.rebound.strength;

import app.rebound.practice.Tags;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A strength or an achievement.
 *
 * @param title what it is
 * @param evidence what shows it
 * @param shownOn when
 * @param roles for which sort of role; none is for any
 * @param saidBy in whose words, if not their own
 */
public record StrengthDetails(
        String title,
        @Nullable String evidence,
        @Nullable LocalDate shownOn,
        Tags roles,
        @Nullable String saidBy) {

    public StrengthDetails {
        Objects.requireNonNull(title);
        Objects.requireNonNull(roles);
    }
}
