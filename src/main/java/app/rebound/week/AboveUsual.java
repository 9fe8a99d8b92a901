package app.rebound.week;

import app.rebound.application.ApplicationLog;
import app.rebound.application.round.RoundJournal;
import app.rebound.platform.aside.AsideItems;
import app.rebound.platform.aside.AsideLine;
import app.rebound.platform.aside.AsideLines;
import app.rebound.platform.aside.PutAside;
import app.rebound.platform.journal.JournalDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices when far more applications go out in a week than in the person's usual weeks, with nothing back. */
@Component
public class AboveUsual implements AsideLines {

    private static final String ASIDE = "week-above:";
    private static final int WEEKS_BACK = 52;
    private static final int USUAL_WEEKS = 8;
    private static final int ENOUGH_WEEKS = 4;
    private static final int TIMES_AS_MANY = 2;
    private static final int MORE = 5;

    private final ApplicationLog applications;
    private final RoundJournal rounds;
    private final PutAside aside;
    private final JournalDay journalDay;

    AboveUsual(ApplicationLog applications, RoundJournal rounds, PutAside aside, JournalDay journalDay) {
        this.applications = applications;
        this.rounds = rounds;
        this.aside = aside;
        this.journalDay = journalDay;
    }

    /** Whether there is something to say about the running week. */
    @Transactional(readOnly = true)
    public boolean isNow() {
        var week = week();
        if (aside.all().isAside(item(week), null, journalDay.today())) {
            return false;
        }
        var sent = applications.sentBetween(week.plus(-WEEKS_BACK).first(), week.last());
        var before = IntStream.rangeClosed(1, WEEKS_BACK)
                .mapToObj(back -> WeekLog.sum(sent, week.plus(-back)))
                .toList();
        return is(WeekLog.sum(sent, week), before)
                && !rounds.heardBackSince(week.plus(-1).first());
    }

    @Override
    public List<AsideLine> aside(AsideItems put, LocalDate today) {
        var item = item(Week.of(today, journalDay.weekStart()));
        return put.has(item) ? List.of(new AsideLine(item, "week.above.title", List.of(), null)) : List.of();
    }

    /** Says no more about the running week. */
    public void dismiss() {
        aside.put(item(week()), null, null);
    }

    /** Brings back what was said; false if it was not dismissed. */
    public boolean bringBack() {
        return aside.back(item(week()));
    }

    /**
     * More than twice the median of the last eight active weeks, and five more or above.
     *
     * @param before the weeks before, the latest first; those without an application do not count
     */
    static boolean is(long now, List<Long> before) {
        var usual = before.stream()
                .filter(count -> count > 0)
                .limit(USUAL_WEEKS)
                .sorted()
                .toList();
        if (usual.size() < ENOUGH_WEEKS) {
            return false;
        }
        var median = (usual.get((usual.size() - 1) / 2) + usual.get(usual.size() / 2)) / 2.0;
        return now > TIMES_AS_MANY * median && now - median >= MORE;
    }

    private Week week() {
        return Week.of(journalDay.today(), journalDay.weekStart());
    }

    private static String item(Week week) {
        return ASIDE + week.monday();
    }
}
