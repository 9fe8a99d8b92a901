package app.rebound.week;

import java.util.Collection;

/**
 * How steady the weeks have been: an exponential moving average, which remembers a lapse less and less instead of breaking
 * like a streak. The idea is that of the habit score of the open-source Loop Habit Tracker ({@code s' = m s + (1 - m) c},
 * with the share {@code c} that was done and a multiplier {@code m} that halves within a fixed time), taken by the week.
 *
 * <p>A week of {@code d} days that were not off changes it from {@code s} to {@code s + (c - s) (1 - m)} if it was as good
 * as before or better, and to {@code s + (c - s) (1 - m^(d/7))} if it was less. {@code c} is the mean over the targets of
 * what was done of the share {@code d/7} of the plan, and at most 1. So a week without a day in it leaves it as it is, and
 * to mark a day as off can only raise it, in that week and in all that follow.
 *
 * @param value from 0 to 1; never shown as a number
 * @param weeks how many weeks it rests on
 */
public record HabitStrength(double value, int weeks) {

    static final HabitStrength NONE = new HabitStrength(0, 0);

    /** After so many weeks without anything, half of it is left. */
    private static final int HALVES_IN_WEEKS = 3;

    private static final double MULTIPLIER = Math.pow(0.5, 1.0 / HALVES_IN_WEEKS);
    private static final int ENOUGH_WEEKS = 3;
    private static final double STEADY_FROM = 0.65;
    private static final double GENTLE_FROM = 0.3;

    /** What it is called. */
    public enum Word {
        BEGINNING,
        QUIET,
        GENTLE,
        STEADY
    }

    /** What was done of one target in a week, and what was planned: more than nothing. */
    record Share(int planned, long done) {

        double of(int days) {
            return done == 0 ? 0 : Math.min(1, done * (double) Week.DAYS / (planned * (double) days));
        }
    }

    /** After a week that is over. */
    HabitStrength after(Collection<Share> shares, int daysOff) {
        if (shares.isEmpty()) {
            return this;
        }
        var days = Week.DAYS - daysOff;
        var kept =
                shares.stream().mapToDouble(share -> share.of(days)).average().orElseThrow();
        var remembered = kept >= value ? MULTIPLIER : Math.pow(MULTIPLIER, days / (double) Week.DAYS);
        return new HabitStrength(value + (kept - value) * (1 - remembered), weeks + (days == 0 ? 0 : 1));
    }

    /** In a week that is not over yet: it can raise it already, and lower it only when it has ended. */
    HabitStrength within(Collection<Share> shares, int daysOff) {
        var after = after(shares, daysOff);
        return after.value() > value ? new HabitStrength(after.value(), weeks) : this;
    }

    public Word word() {
        if (weeks < ENOUGH_WEEKS) {
            return Word.BEGINNING;
        }
        return value >= STEADY_FROM ? Word.STEADY : value >= GENTLE_FROM ? Word.GENTLE : Word.QUIET;
    }

    /** For a bar, from 0 to 100. */
    public long percent() {
        return Math.round(100 * value);
    }
}
