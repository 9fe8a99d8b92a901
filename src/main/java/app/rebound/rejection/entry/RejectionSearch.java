package app.rebound.rejection.entry;

import app.rebound.rejection.RejectionId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Implemented by each later module whose texts and labels the list of rejections can be searched by. */
public interface RejectionSearch {

    /**
     * Rejections with texts of this module that mention something.
     *
     * @param pattern a lower-case LIKE pattern with backslash as its escape
     */
    Collection<RejectionId> mentioning(String pattern);

    /**
     * Rejections that carry a theme.
     *
     * @param polarity the name of a polarity, or null for either
     * @return empty if this module knows nothing of themes
     */
    default Optional<Collection<RejectionId>> withTheme(UUID theme, @Nullable String polarity) {
        return Optional.empty();
    }

    /** All themes of this module with what they are called, by name. */
    default Map<UUID, String> themes() {
        return Map.of();
    }
}
