package app.rebound.transfer.sheet.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is written in a cell, before it is known which number is which.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param one the month where that is certain, else the first number
 * @param other the day of the month where that is certain, else the second number
 * @param isCertain whether the month is known without an order
 * @param year null where none is written
 * @param isDotted written with dots, as only those do who begin with the day
 */
public record WrittenDay(
        int from,
        int to,
        int one,
        int other,
        boolean isCertain,
        @Nullable Integer year,
        boolean isDotted) {

    /** The order that it gives away, if it does. */
    public Optional<DayOrder> order() {
        if (isCertain) {
            return Optional.empty();
        }
        if (one > 12 || isDotted) {
            return Optional.of(DayOrder.DAY_FIRST);
        }
        return other > 12 ? Optional.of(DayOrder.MONTH_FIRST) : Optional.empty();
    }

    /** Whether it would be another day in another order. */
    public boolean isOpen() {
        return !isCertain && one <= 12 && other <= 12 && one != other && !isDotted;
    }

    /**
     * The day it is. One that makes sense in one order only is read so.
     *
     * @param near a day it is not far from, where no year is written
     */
    public Optional<LocalDate> in(DayOrder order, LocalDate near, LocalDate today) {
        var first = order().orElse(order) == DayOrder.DAY_FIRST;
        var month = isCertain || !first ? one : other;
        var day = isCertain || !first ? other : one;
        if (year != null) {
            return day(year, month, day);
        }
        return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
                .mapToObj(candidate -> day(candidate, month, day))
                .flatMap(Optional::stream)
                .filter(candidate -> !candidate.isAfter(today))
                .min(Comparator.comparingLong(candidate -> Math.abs(candidate.toEpochDay() - near.toEpochDay())));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
