package app.rebound.account;

import app.rebound.platform.text.DateStyle;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the person has chosen for themselves.
 *
 * @param name how they want to be called, if at all
 * @param gentleLine whether a line may point to the help page
 * @param keys whether single keys lead somewhere
 * @param zone where their days begin and end; null where it is the computer's own
 */
public record Choices(
        @Nullable String name,
        Appearance appearance,
        boolean gentleLine,
        boolean keys,
        DateStyle dates,
        DayOfWeek weekStart,
        @Nullable ZoneId zone) {

    /** What most people choose. */
    public static final Choices USUAL =
            new Choices(null, Appearance.SYSTEM, true, true, DateStyle.DAY_FIRST, DayOfWeek.MONDAY, null);

    /** The same, of somebody who wants to be called so. */
    public Choices called(@Nullable String called) {
        return new Choices(called, appearance, gentleLine, keys, dates, weekStart, zone);
    }

    /** The same, with days elsewhere. */
    public Choices in(@Nullable ZoneId elsewhere) {
        return new Choices(name, appearance, gentleLine, keys, dates, weekStart, elsewhere);
    }
}
