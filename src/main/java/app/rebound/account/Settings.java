package app.rebound.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person has chosen for themselves.
 *
 * @param account whose they are
 * @param version that is shown, to be given back with a change
 * @param name how they want to be called, if at all
 * @param gentleLine whether a line may point to the help page
 */
public record Settings(
        UUID account, @Nullable Long version, @Nullable String name, Appearance appearance, boolean gentleLine) {}
