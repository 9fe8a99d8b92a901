package app.rebound.transfer.sheet.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which number of a written day is the month: decided by all days of a table together, and left open where they do not say. */
public final class Orders {

    private Orders() {}

    /** A day, the cell it stands in, and its column. */
    private record Seen(WrittenDay day, String cell) {

        String written() {
            return cell.substring(day.from(), day.to());
        }
    }

    /**
     * How the days of some columns are read.
     *
     * @param columns the cells of each that may have days in it
     * @param chosen the order a person chose; null leaves it to the table
     */
    public static ReadDays of(List<List<String>> columns, @Nullable DayOrder chosen, LocalDate today) {
        var seen = columns.stream().map(Orders::in).toList();
        var all = seen.stream().flatMap(List::stream).toList();
        var dayFirst = count(all, DayOrder.DAY_FIRST);
        var monthFirst = count(all, DayOrder.MONTH_FIRST);
        var open = all.stream().filter(one -> one.day().isOpen()).findFirst();
        var decided = dayFirst == monthFirst ? null : dayFirst > monthFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
        var order = chosen != null ? chosen : decided != null ? decided : likely(seen, all, today);
        var isOpen = decided == null && open.isPresent();
        var example =
                open.or(() -> all.stream().filter(one -> !one.day().isCertain()).findFirst());
        return new ReadDays(
                order,
                isOpen,
                example.map(Seen::written).orElse(null),
                example.flatMap(one -> new Calendar(order, today, today).read(one.day()))
                        .orElse(null));
    }

    /** A calendar that reads the days of some cells, the first of which that has a year is near to those without one. */
    public static Calendar calendar(Stream<String> cells, DayOrder order, LocalDate today) {
        var calendar = new Calendar(order, today, today);
        var first = cells.flatMap(cell -> WrittenDays.in(cell).stream())
                .filter(day -> day.year() != null)
                .flatMap(day -> calendar.read(day).stream())
                .findFirst();
        return new Calendar(order, today, first.orElse(today));
    }

    private static List<Seen> in(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> WrittenDays.in(cell).stream()
                        .filter(day -> !day.isCertain())
                        .map(day -> new Seen(day, cell)))
                .toList();
    }

    private static long count(List<Seen> days, DayOrder order) {
        return days.stream()
                .filter(one -> one.day().order().equals(Optional.of(order)))
                .count();
    }

    /** Twelve-hour clocks go with months first; else the order in which fewer days are ahead, and more follow each other. */
    private static DayOrder likely(List<List<Seen>> columns, List<Seen> all, LocalDate today) {
        if (all.stream().anyMatch(one -> one.cell().matches("(?i).*\\d\\s?[ap]m\\b.*"))) {
            return DayOrder.MONTH_FIRST;
        }
        var dayFirst = columns.stream()
                .mapToDouble(column -> oddness(column, DayOrder.DAY_FIRST, today))
                .sum();
        var monthFirst = columns.stream()
                .mapToDouble(column -> oddness(column, DayOrder.MONTH_FIRST, today))
                .sum();
        return monthFirst < dayFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }

    private static double oddness(List<Seen> column, DayOrder order, LocalDate today) {
        var calendar = new Calendar(order, today, today);
        var days = column.stream()
                .flatMap(one -> calendar.read(one.day()).stream())
                .toList();
        var ahead = days.stream().filter(day -> day.isAfter(today)).count();
        var apart = IntStream.range(1, days.size())
                .mapToDouble(at ->
                        Math.abs(days.get(at).toEpochDay() - days.get(at - 1).toEpochDay()))
                .sum();
        return ahead * 1000 + apart;
    }
}
