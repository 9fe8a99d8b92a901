package app.rebound.week;

import app.rebound.week.WeekView.Line;
import app.rebound.week.rest.Off;
import app.rebound.week.rest.OffKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was done in some weeks, read at once.
 *
 * @param counted what modules have counted for an activity, by day
 * @param untapped activities that are counted without a tap
 */
record WeekLog(
        Map<UUID, List<Taps.Made>> taps,
        Map<Activity, Map<LocalDate, Long>> counted,
        Set<Activity> untapped,
        List<Off> off) {

    /** What a module has counted, by day. */
    record Counts(Activity activity, boolean isAll, Map<LocalDate, Long> byDay) {

        static Counts of(WeekCounts module, LocalDate first, LocalDate last) {
            return new Counts(module.activity(), module.countsAll(), module.between(first, last));
        }
    }

    static WeekLog of(List<Taps.Made> taps, List<Counts> modules, List<Off> off) {
        var counted = new EnumMap<Activity, Map<LocalDate, Long>>(Activity.class);
        var untapped = EnumSet.of(Activity.REST);
        modules.forEach(module -> {
            if (module.isAll()) {
                untapped.add(module.activity());
            }
            var byDay = counted.computeIfAbsent(module.activity(), activity -> new HashMap<>());
            module.byDay().forEach((day, times) -> byDay.merge(day, times, Long::sum));
        });
        return new WeekLog(taps.stream().collect(Collectors.groupingBy(Taps.Made::target)), counted, untapped, off);
    }

    Line line(WeeklyTarget target, Week week) {
        var tapped = taps.getOrDefault(target.id(), List.of()).stream()
                .filter(tap -> week.has(tap.on()))
                .toList();
        return new Line(
                target.id(),
                target.activity(),
                target.label(),
                target.plannedIn(week),
                tapped.size() + logged(target.activity(), week),
                !untapped.contains(target.activity()),
                tapped.isEmpty() ? null : tapped.get(tapped.size() - 1).id());
    }

    private long logged(Activity activity, Week week) {
        return activity == Activity.REST
                ? daysOff(week, OffKind.REST)
                : sum(counted.getOrDefault(activity, Map.of()), week);
    }

    List<Off> offIn(Week week) {
        return off.stream().filter(span -> week.days().anyMatch(span::has)).toList();
    }

    /** Days of rest, sick days and days of a pause, each day once. */
    int daysOffIn(Week week) {
        return daysOff(week, OffKind.values());
    }

    private int daysOff(Week week, OffKind... kinds) {
        var asked = List.of(kinds);
        return (int) week.days()
                .filter(day -> off.stream().anyMatch(span -> asked.contains(span.kind()) && span.has(day)))
                .count();
    }

    static long sum(Map<LocalDate, Long> byDay, Week week) {
        return week.days().mapToLong(day -> byDay.getOrDefault(day, 0L)).sum();
    }
}
