package app.rebound.insight.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of time cut into parts of a size that can still be told apart.
 *
 * @param size of each part
 * @param first the day on which the first part begins
 * @param count how many there are
 */
record Buckets(Size size, LocalDate first, int count) {

    /** How long a part is. */
    enum Size {
        WEEK,
        MONTH,
        QUARTER,
        YEAR;

        /** How its first day is written, to name it. */
        String pattern() {
            return switch (this) {
                case WEEK -> "d MMM yyyy";
                case MONTH -> "MMM yyyy";
                case QUARTER -> "QQQ yyyy";
                case YEAR -> "yyyy";
            };
        }

        private LocalDate begin(LocalDate day) {
            return switch (this) {
                case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private long between(LocalDate first, LocalDate later) {
            return switch (this) {
                case WEEK -> Math.floorDiv(ChronoUnit.DAYS.between(first, later), 7L);
                case MONTH -> (later.getYear() - first.getYear()) * 12L + later.getMonthValue() - first.getMonthValue();
                case QUARTER -> Math.floorDiv(MONTH.between(first, later), 3L);
                case YEAR -> later.getYear() - first.getYear();
            };
        }

        private LocalDate plus(LocalDate first, int parts) {
            return switch (this) {
                case WEEK -> first.plusWeeks(parts);
                case MONTH -> first.plusMonths(parts);
                case QUARTER -> first.plusMonths(3L * parts);
                case YEAR -> first.plusYears(parts);
            };
        }
    }

    /** More than these stand too close on a phone. */
    private static final int MOST = 18;

    /** Months, or quarters, or else years from one day to another; of years the last ones. */
    static Buckets between(LocalDate first, LocalDate last) {
        for (var size : List.of(Size.MONTH, Size.QUARTER)) {
            var all = size.between(size.begin(first), last) + 1;
            if (all <= MOST) {
                return new Buckets(size, size.begin(first), (int) all);
            }
        }
        var years = (int) Math.min(MOST, Size.YEAR.between(first, last) + 1L);
        return new Buckets(Size.YEAR, Size.YEAR.begin(last).minusYears(years - 1L), years);
    }

    /** The weeks, Monday to Sunday, up to the one of a day. */
    static Buckets weeks(LocalDate last, int count) {
        return new Buckets(Size.WEEK, Size.WEEK.begin(last).minusWeeks(count - 1L), count);
    }

    /** Which part a day is in; none where the answer is outside 0 to {@code count} - 1. */
    int of(LocalDate day) {
        return (int) Math.max(-1, Math.min(count, size.between(first, day)));
    }

    boolean contains(LocalDate day) {
        return of(day) >= 0 && of(day) < count;
    }

    LocalDate start(int part) {
        return size.plus(first, part);
    }

    LocalDate end(int part) {
        return start(part + 1).minusDays(1);
    }

    /** The first day of each part. */
    List<LocalDate> starts() {
        return IntStream.range(0, count).mapToObj(this::start).toList();
    }

    /**
     * A row of columns, one beside the other.
     *
     * @param values one a column
     * @param most the value of a column of full height
     */
    record Columns(int[] values, int most) {

        private static final int WIDTH = 10;
        private static final int HEIGHT = 40;
        private static final int LOWEST = 3;

        /** The outline of all columns, for a view box as wide as {@link #width}, 40 high. */
        String path() {
            var path = new StringBuilder();
            for (var at = 0; at < values.length; at++) {
                if (values[at] > 0) {
                    // One is little beside a hundred, but it is not nothing.
                    var height = Math.max(LOWEST, Math.round((float) HEIGHT * values[at] / most));
                    path.append("M%d %dv-%dh%dv%dz".formatted(at * WIDTH + 1, HEIGHT, height, WIDTH - 2, height));
                }
            }
            return path.toString();
        }

        static int width(int columns) {
            return columns * WIDTH;
        }
    }
}
