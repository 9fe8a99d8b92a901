package app.rebound.practice.schedule;

import org.jspecify.annotations.Nullable;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler, with its published default parameters, in whole days and without chance.
 *
 * <p>Written from the formulas in <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">The
 * Algorithm</a>, whose names it keeps: S is the stability, D the difficulty, R the chance that the answer comes to mind, G
 * the rating from 1 to 4. Numbers are kept to eight decimals, as in the reference implementation {@code ts-fsrs}, so that
 * both stay equal over any number of reviews, on every machine ({@link StrictMath}).
 */
public final class Fsrs {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = rounded(StrictMath.pow(0.9, 1 / DECAY) - 1);
    private static final double LEAST_STABILITY = 0.001;
    private static final int MOST_DAYS = 36_500;

    private Fsrs() {}

    /**
     * What a review leads to.
     *
     * @param memory what the one before left, null at the first review
     * @param elapsed whole days since then
     */
    public static Scheduled review(@Nullable Memory memory, long elapsed, Rating rating) {
        var next = remembered(memory, elapsed, rating);
        if (memory == null || rating == Rating.AGAIN) {
            return new Scheduled(next, days(next));
        }
        // A better answer never comes back sooner, nor on the same day, as a worse one would.
        var good = days(remembered(memory, elapsed, Rating.GOOD));
        var hard = Math.min(days(remembered(memory, elapsed, Rating.HARD)), good);
        good = Math.max(good, hard + 1);
        return new Scheduled(
                next,
                switch (rating) {
                    case HARD -> hard;
                    case GOOD -> good;
                    default -> Math.max(days(next), good + 1);
                });
    }

    /** With nine times out of ten as the aim, the interval is the stability. */
    private static int days(Memory memory) {
        return (int) clamp(Math.round(memory.stability()), 1, MOST_DAYS);
    }

    private static Memory remembered(@Nullable Memory memory, long elapsed, Rating rating) {
        if (memory == null) {
            return new Memory(Math.max(W[rating.ordinal()], 0.1), clamp(firstDifficulty(rating), 1, 10));
        }
        return new Memory(stability(memory, elapsed, rating), difficulty(memory.difficulty(), rating));
    }

    private static double firstDifficulty(Rating rating) {
        return rounded(W[4] - StrictMath.exp((rating.grade() - 1) * W[5]) + 1);
    }

    private static double difficulty(double d, Rating rating) {
        var damped = d + rounded(-W[6] * (rating.grade() - 3) * (10 - d) / 9);
        return clamp(rounded(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * damped), 1, 10);
    }

    private static double stability(Memory memory, long elapsed, Rating rating) {
        var s = memory.stability();
        if (elapsed == 0) {
            return sameDay(s, rating);
        }
        var r = rounded(StrictMath.pow(1 + FACTOR * elapsed / s, DECAY));
        return rating == Rating.AGAIN
                ? forgotten(memory.difficulty(), s, r)
                : recalled(memory.difficulty(), s, r, rating);
    }

    private static double sameDay(double s, Rating rating) {
        var growth = StrictMath.pow(s, -W[19]) * StrictMath.exp(W[17] * (rating.grade() - 3 + W[18]));
        return kept(s * (rating == Rating.AGAIN ? growth : Math.max(growth, 1)));
    }

    private static double recalled(double d, double s, double r, Rating rating) {
        var penalty = rating == Rating.HARD ? W[15] : 1;
        var bonus = rating == Rating.EASY ? W[16] : 1;
        var growth = StrictMath.exp(W[8])
                * (11 - d)
                * StrictMath.pow(s, -W[9])
                * (StrictMath.exp((1 - r) * W[10]) - 1)
                * penalty
                * bonus;
        return kept(s * (1 + growth));
    }

    private static double forgotten(double d, double s, double r) {
        var after = kept(W[11]
                * StrictMath.pow(d, -W[12])
                * (StrictMath.pow(s + 1, W[13]) - 1)
                * StrictMath.exp((1 - r) * W[14]));
        return clamp(rounded(s / StrictMath.exp(W[17] * W[18])), LEAST_STABILITY, after);
    }

    private static double kept(double stability) {
        return rounded(clamp(stability, LEAST_STABILITY, MOST_DAYS));
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }

    private static double rounded(double value) {
        return Math.round(value * 1e8) / 1e8;
    }
}
