package app.rebound.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person has chosen, to be changed.
 *
 * @param account whose they are
 * @param version that is shown, to be given back with a change
 */
public record Settings(UUID account, @Nullable Long version, Choices choices) {}
