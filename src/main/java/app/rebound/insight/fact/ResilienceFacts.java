package app.rebound.insight.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a journal says of being fair to oneself and looking after oneself: numbers given twice, before and after.
 *
 * @param beliefs how much a harsh thought was believed, from 0 to 100
 * @param moods what was felt with it, from 0 to 10, on average of its feelings
 * @param care how heavy it was around an activity, from 0 to 10
 * @param fears how much a brave step was feared, from 0 to 10
 * @param wins the days of the wins of the last four weeks
 */
public record ResilienceFacts(
        List<Change> beliefs, List<Change> moods, List<CareFact> care, List<Change> fears, List<LocalDate> wins) {

    /** Nothing noted. */
    public static final ResilienceFacts NONE =
            new ResilienceFacts(List.of(), List.of(), List.of(), List.of(), List.of());

    /** What of it there was on the evening of a day. */
    ResilienceFacts until(LocalDate day) {
        return new ResilienceFacts(
                until(day, beliefs),
                until(day, moods),
                care.stream().filter(done -> !done.heavy().on().isAfter(day)).toList(),
                until(day, fears),
                wins.stream().filter(won -> !won.isAfter(day)).toList());
    }

    private static List<Change> until(LocalDate day, List<Change> changes) {
        return changes.stream().filter(change -> !change.on().isAfter(day)).toList();
    }

    /** A number given twice, the second time on a day. */
    public record Change(LocalDate on, double before, double after) {

        public boolean isLess() {
            return after < before;
        }

        public boolean isMore() {
            return after > before;
        }
    }

    /** An activity done once. */
    public record CareFact(UUID activity, String name, Change heavy) {}
}
