package app.rebound.week;

import app.rebound.platform.journal.Ids;
import app.rebound.week.TargetJournal.Planned;
import java.util.List;
import java.util.UUID;

/** What belongs in a week, for tests that are about something else. */
public final class WeekFixtures {

    private WeekFixtures() {}

    /** Plans an activity from a week on and answers its target. */
    public static UUID plan(TargetJournal plan, Activity activity, Week from, int times) {
        var target = Ids.next();
        var planned = List.of(new Planned(target, false, activity, null, times));
        plan.plan(from, TargetJournal.version(plan.in(from)), planned);
        return target;
    }
}
