package app.rebound.transfer.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How backups are called, and which are kept: of the last 7 days that have one, the newest of 4 weeks and of 12 months. */
final class BackupNames {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    private static final Pattern NAME = Pattern.compile("rebound-(\\d{4}-\\d{2}-\\d{2})\\.zip");

    private BackupNames() {}

    static String of(LocalDate day) {
        return "rebound-%s.zip".formatted(day);
    }

    /** The day of a backup; empty if the file is none. */
    static Optional<LocalDate> dayOf(String name) {
        var day = NAME.matcher(name);
        try {
            return day.matches() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Those of the days whose backups are kept. */
    static Set<LocalDate> kept(Collection<LocalDate> days) {
        var newestFirst = days.stream().sorted(Comparator.reverseOrder()).toList();
        var kept = new LinkedHashSet<>(newestFirst.stream().limit(DAYS).toList());
        kept.addAll(newest(newestFirst, BackupNames::week, WEEKS));
        kept.addAll(newest(newestFirst, YearMonth::from, MONTHS));
        return kept;
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static <T> Collection<LocalDate> newest(
            List<LocalDate> newestFirst, Function<LocalDate, T> within, int most) {
        return newestFirst.stream()
                .collect(Collectors.toMap(within, day -> day, (newer, older) -> newer, LinkedHashMap::new))
                .values()
                .stream()
                .limit(most)
                .toList();
    }
}
