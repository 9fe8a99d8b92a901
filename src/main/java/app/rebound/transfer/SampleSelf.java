package app.rebound.transfer;

import app.rebound.reframing.trap.Trap;
import app.rebound.support.Way;
import app.rebound.support.care.CareSort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the person of the sample journey does for themselves: as the story tells it, days counted back from today. */
record SampleSelf(
        List<SampleThought> thoughts,
        List<SampleStrength> strengths,
        List<SampleWin> wins,
        List<SamplePerson> people,
        List<SampleCare> care,
        List<SampleBrave> brave) {

    /** @param feelings each with its strength before and after */
    record SampleThought(
            String company,
            int daysAgo,
            String situation,
            String thought,
            int belief,
            int beliefAfter,
            Map<String, List<Integer>> feelings,
            List<Trap> traps,
            String evidenceFor,
            String evidenceAgainst,
            String friend,
            String inMyHands,
            String notInMyHands,
            String balanced) {}

    record SampleStrength(
            String title,
            String evidence,
            int daysAgo,
            String roles,
            @Nullable String saidBy) {}

    record SampleWin(String words, int daysAgo) {}

    record SamplePerson(
            String name, Set<Way> ways, @Nullable String ownWay, int spokeDaysAgo) {}

    record SampleCare(String name, CareSort sort, List<SampleTime> done) {}

    record SampleTime(int daysAgo, short before, short after) {}

    record SampleBrave(
            String title,
            short expected,
            @Nullable Integer doneDaysAgo,
            short before,
            short after,
            @Nullable String words) {}
}
