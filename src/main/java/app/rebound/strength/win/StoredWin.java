package app.rebound.strength.win;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A win, to be read.
 *
 * @param version what an edit form carries to notice a change in between
 */
public record StoredWin(
        WinId id, String words, LocalDate wonOn, @Nullable Long version) {}
