package app.rebound.arrival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to an offer: every application until then, in order.
 *
 * @param tries one for each, the last being the one that led here
 * @param from the day the first was sent; null if that is not known
 * @param first what the person wrote in their first entry
 * @param last what they wrote of the last round of this one
 * @param wins on the way, the latest first
 * @param goals reached on the way
 */
record WayThere(
        List<Try> tries,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Words first,
        @Nullable Words last,
        List<Words> wins,
        List<Goal> goals,
        long open) {

    private static final int A_ROW = 26;
    private static final int STEP = 16;

    /** @param met whether it reached an interview */
    record Try(boolean met, boolean led) {}

    record Words(String text, @Nullable LocalDate on) {}

    record Goal(String title, String href) {}

    /** A point of the drawing. */
    record Dot(int x, int y, String sort) {}

    public int count() {
        return tries.size();
    }

    public long met() {
        return tries.stream().filter(Try::met).count();
    }

    /** Begun weeks; 0 if nobody knows. */
    public long weeks() {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to) / 7 + 1;
    }

    /** A few are told, not drawn. */
    public boolean isDrawn() {
        return tries.size() > 2;
    }

    public List<Dot> dots() {
        var dots = new ArrayList<Dot>();
        for (var at = 0; at < tries.size(); at++) {
            var one = tries.get(at);
            dots.add(new Dot(
                    9 + at % A_ROW * STEP, 11 + at / A_ROW * (STEP + 4), one.led() ? "yes" : one.met() ? "met" : "no"));
        }
        return dots;
    }

    public int width() {
        return Math.min(tries.size(), A_ROW) * STEP + 6;
    }

    public int height() {
        return (tries.size() - 1) / A_ROW * (STEP + 4) + 22;
    }
}
