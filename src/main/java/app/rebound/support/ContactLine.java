package app.rebound.support;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the person reached out to a supporter.
 *
 * @param name of the supporter
 * @param words how it went
 * @param version what an edit form carries to notice a change in between
 */
public record ContactLine(
        UUID id,
        SupporterId supporter,
        String name,
        LocalDate on,
        @Nullable String words,
        @Nullable Long version) {}
