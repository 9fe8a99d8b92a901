package app.rebound.practice.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * How many cards there are on each of the days ahead. A day has room for {@link #A_DAY}; what does not fit waits for the
 * next day with room, in the order in which it became due. Nothing is ever late.
 *
 * @param today the first of the days
 * @param cards on each day, {@link #DAYS} of them
 */
public record Spread(LocalDate today, List<Integer> cards) {

    /** Cards that are enough for one day. */
    public static final int A_DAY = 15;

    /** Today and the days after it. */
    public static final int DAYS = 14;

    /** The first so many that are due fill the days, whatever comes after them. */
    public static final int MOST = A_DAY * DAYS;

    public Spread {
        cards = List.copyOf(cards);
    }

    /**
     * Spreads cards over the days ahead.
     *
     * @param due the days on which they are due, the earliest first
     * @param done how many were practised today
     */
    public static Spread of(List<LocalDate> due, LocalDate today, int done) {
        var cards = new int[DAYS];
        var day = 0;
        for (var on : due) {
            day = Math.max(day, (int) ChronoUnit.DAYS.between(today, on));
            while (day < DAYS && cards[day] >= room(day, done)) {
                day++;
            }
            if (day >= DAYS) {
                break;
            }
            cards[day]++;
        }
        return new Spread(today, Arrays.stream(cards).boxed().toList());
    }

    /** How full a day with so many cards is, in percent. */
    public int share(int count) {
        return 100 * count / A_DAY;
    }

    /** Whether there is nothing on any of the days. */
    public boolean isEmpty() {
        return cards.stream().allMatch(count -> count == 0);
    }

    private static int room(int day, int done) {
        return day == 0 ? Math.max(0, A_DAY - done) : A_DAY;
    }
}
