package app.rebound.transfer.sheet;

import app.rebound.application.ApplicationLog;
import app.rebound.application.ApplicationLog.KnownApplication;
import app.rebound.application.NameMatch;
import app.rebound.transfer.sheet.row.ReadRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares rows with the applications of the current journal: the same employer, the same role, and a day that is near. */
@Component
class Matches {

    private static final int NEAR_DAYS = 7;

    private final ApplicationLog applications;
    private final Names names;

    Matches(ApplicationLog applications, Names names) {
        this.applications = applications;
        this.names = names;
    }

    /**
     * What an import of these rows would do.
     *
     * @param anyway lines that are added though they look as if they were there
     */
    Preview of(List<ReadRow> rows, Set<Integer> anyway) {
        var known = new HashMap<String, List<KnownApplication>>();
        applications
                .known()
                .forEach(one -> known.computeIfAbsent(key(one.company(), one.role()), none -> new ArrayList<>())
                        .add(one));
        var preview = new Preview(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.forEach(row -> place(row, known, anyway, preview));
        return preview;
    }

    private void place(ReadRow row, Map<String, List<KnownApplication>> known, Set<Integer> anyway, Preview preview) {
        if (row.skip() != null) {
            preview.skipped().add(row);
            return;
        }
        var alike = known.getOrDefault(key(names.company(row), names.role(row)), List.of());
        var isAnyway = anyway.contains(row.line());
        if (alike.stream().anyMatch(one -> isNear(row, one))) {
            (isAnyway ? preview.added() : preview.here()).add(row);
        } else if (alike.stream().anyMatch(one -> !isOtherDay(row, one))) {
            (isAnyway ? preview.added() : preview.doubtful()).add(row);
        } else {
            preview.added().add(row);
        }
    }

    private static String key(String company, String role) {
        return NameMatch.employer(company) + "\n" + NameMatch.role(role);
    }

    private static boolean isNear(ReadRow row, KnownApplication one) {
        return near(row.appliedOn(), one.appliedOn())
                || near(row.endedOn(), one.closedOn())
                || hasNoDay(row) && one.appliedOn() == null && one.closedOn() == null;
    }

    /** Both say when, and it is not the same time. */
    private static boolean isOtherDay(ReadRow row, KnownApplication one) {
        return row.appliedOn() != null && one.appliedOn() != null || row.endedOn() != null && one.closedOn() != null;
    }

    private static boolean hasNoDay(ReadRow row) {
        return Stream.of(row.appliedOn(), row.endedOn()).allMatch(day -> day == null);
    }

    private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR_DAYS;
    }
}
