package app.rebound.week;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.KeptReads;
import app.rebound.week.HabitStrength.Share;
import app.rebound.week.WeekLog.Counts;
import app.rebound.week.WeekView.Line;
import app.rebound.week.rest.DaysOff;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weeks of the current journal: what was planned, what was done of it, and how steady they are. */
@Service
@Transactional
public class WeekJournal {

    /** What is longer ago than this is forgotten by the strength: half a year leaves less than a hundredth. */
    private static final int WEEKS_BACK = 26;

    private static final int EARLIEST_YEAR = 1970;

    private final WeeklyTargets targets;
    private final Taps taps;
    private final List<WeekCounts> modules;
    private final DaysOff daysOff;
    private final JournalDay journalDay;
    private final KeptReads kept;

    WeekJournal(
            WeeklyTargets targets,
            Taps taps,
            List<WeekCounts> modules,
            DaysOff daysOff,
            JournalDay journalDay,
            KeptReads kept) {
        this.targets = targets;
        this.taps = taps;
        this.modules = modules;
        this.daysOff = daysOff;
        this.journalDay = journalDay;
        this.kept = kept;
    }

    /** The week that is running. */
    @Transactional(readOnly = true)
    public WeekView current() {
        return view(currentWeek());
    }

    /** A week. */
    @Transactional(readOnly = true)
    public WeekView view(Week week) {
        return view(week, all(), read(week, week));
    }

    /**
     * A week, how steady the weeks have been up to its end, and those before it that had a plan, the latest first.
     *
     * @param most weeks before it
     */
    @Transactional(readOnly = true)
    public WithPast withPast(Week week, int most) {
        var all = all();
        var done = read(week.plus(-WEEKS_BACK), week);
        var strength = IntStream.rangeClosed(-WEEKS_BACK, 0)
                .mapToObj(week::plus)
                .reduce(HabitStrength.NONE, (so, one) -> next(so, one, all, done), (one, other) -> other);
        var past = IntStream.rangeClosed(1, Math.min(most, WEEKS_BACK))
                .mapToObj(back -> view(week.plus(-back), all, done))
                .filter(one -> !one.lines().isEmpty())
                .toList();
        return new WithPast(view(week, all, done), strength, past, isPlanned(week.plus(-1), all));
    }

    /** @param follows whether something was planned in the week before it */
    public record WithPast(WeekView week, HabitStrength strength, List<WeekView> past, boolean follows) {}

    /**
     * Counts one more.
     *
     * @param week in which it happened: today, or on its last day if it is over
     * @return what takes it back
     * @throws NotFound if the journal has no such target
     */
    public UUID tap(UUID target, Week week) {
        var known = targets.findById(target).orElseThrow(NotFound::new);
        var day = week.has(today()) ? today() : week.last();
        return taps.save(new Tap(known.id(), day)).id();
    }

    /**
     * Takes one back.
     *
     * @throws NotFound if the journal has no such tap
     */
    public void takeBack(UUID tap) {
        taps.delete(taps.findById(tap).orElseThrow(NotFound::new));
    }

    /** The week of today. */
    public Week currentWeek() {
        return weekOf(today());
    }

    /** The week of a day. */
    public Week weekOf(LocalDate day) {
        return Week.of(day, journalDay.weekStart());
    }

    /** The week of a day that was asked for, up to the running one, which is also that of no day. */
    public Week upToNow(@Nullable LocalDate day) {
        var current = currentWeek();
        return day == null || day.isAfter(current.last()) || day.getYear() < EARLIEST_YEAR ? current : weekOf(day);
    }

    /** Whether something was planned in a week, and not all of it was off. */
    @Transactional(readOnly = true)
    public boolean asksAbout(Week week) {
        return isPlanned(week, all()) && read(week, week).daysOffIn(week) < Week.DAYS;
    }

    private static boolean isPlanned(Week week, List<WeeklyTarget> all) {
        return all.stream().anyMatch(target -> target.plannedIn(week) > 0);
    }

    private LocalDate today() {
        return journalDay.today();
    }

    private List<WeeklyTarget> all() {
        return kept.part(WeeklyTargets.class, "", targets::all);
    }

    private WeekLog read(Week firstWeek, Week lastWeek) {
        var first = firstWeek.first();
        var last = lastWeek.last();
        var days = List.of(first, last);
        return WeekLog.of(
                kept.part(Taps.class, days, () -> taps.between(first, last)),
                modules.stream()
                        .map(module -> kept.part(module.getClass(), days, () -> Counts.of(module, first, last)))
                        .toList(),
                kept.part(DaysOff.class, days, () -> daysOff.touching(first, last)));
    }

    private WeekView view(Week week, List<WeeklyTarget> all, WeekLog done) {
        return new WeekView(week, today(), lines(all, week, done), done.offIn(week));
    }

    private HabitStrength next(HabitStrength so, Week week, List<WeeklyTarget> all, WeekLog done) {
        var shares = shares(all, week, done);
        var daysOff = done.daysOffIn(week);
        return week.last().isBefore(today()) ? so.after(shares, daysOff) : so.within(shares, daysOff);
    }

    private static List<Share> shares(List<WeeklyTarget> all, Week week, WeekLog done) {
        return lines(all, week, done).stream()
                .filter(line -> line.planned() > 0)
                .map(Line::share)
                .toList();
    }

    private static List<Line> lines(List<WeeklyTarget> all, Week week, WeekLog done) {
        return all.stream()
                .map(target -> done.line(target, week))
                .filter(line -> line.planned() > 0 || line.done() > 0 && line.lastTap() != null)
                .sorted(Comparator.comparing(Line::activity))
                .toList();
    }
}
