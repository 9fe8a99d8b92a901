package app.rebound.transfer.sheet;

import app.rebound.transfer.sheet.meaning.Understanding;
import org.jspecify.annotations.Nullable;

/**
 * A table that was brought, as far as it is understood.
 *
 * @param understanding null if nothing was
 * @param refusalKey the message that says why it cannot be brought; null if it can
 */
record BroughtSheet(
        @Nullable Understanding understanding, @Nullable String refusalKey) {

    static BroughtSheet refused(Enum<?> reason) {
        return new BroughtSheet(null, "sheet.refused." + reason.name());
    }
}
