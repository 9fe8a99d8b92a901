package app.rebound.transfer.bring;

import app.rebound.platform.removal.Removable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an import added. What is a part of it, as the rounds and the rejection of an application are, goes with it and
 * is not named.
 *
 * @param within another thing of the same import that it belongs to: it stays where that one stays
 */
public record ImportedThing(
        Removable kind, UUID id, @Nullable UUID within) {}
