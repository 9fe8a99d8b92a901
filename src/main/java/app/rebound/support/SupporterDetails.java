package app.rebound.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone to lean on.
 *
 * @param ways how they help
 * @param ownWay how else they help, in the person's words
 * @param other how else they can be reached
 * @param spokeOn when the person last spoke to them before the journal noted it
 */
public record SupporterDetails(
        String name,
        Set<Way> ways,
        @Nullable String ownWay,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable String other,
        @Nullable LocalDate spokeOn) {

    public SupporterDetails {
        Objects.requireNonNull(name);
        ways = Set.copyOf(ways);
    }
}
