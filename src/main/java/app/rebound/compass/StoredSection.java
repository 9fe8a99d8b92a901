package app.rebound.compass;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of the compass, to be read.
 *
 * @param id null while it was never saved
 * @param lines in the person's own order
 * @param version what its form carries to notice a change in between; null while it was never saved
 */
public record StoredSection(
        @Nullable UUID id,
        Section section,
        List<Line> lines,
        @Nullable Long version) {}
