package load;

import app.rebound.insight.fact.PracticeFacts;
import app.rebound.insight.fact.PracticeFacts.MockFact;
import app.rebound.insight.fact.ResilienceFacts;
import app.rebound.insight.fact.ResilienceFacts.CareFact;
import app.rebound.insight.fact.ResilienceFacts.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is noted beside the applications: from a day on cards on one day in five, mock interviews on one in thirty; thoughts, care
 * and brave steps on one in twelve together, if at all. What is rated before and after changes as often one way as the other.
 */
final class Practising {

    private final Chance chance;
    private final List<LocalDate> days = new ArrayList<>();

    Practising(Chance chance, LocalDate first, LocalDate last) {
        this.chance = chance;
        var span = last.toEpochDay() - first.toEpochDay();
        for (var day = (long) (chance.between(0, 0.6) * span); day < span; day++) {
            days.add(first.plusDays(day));
        }
    }

    PracticeFacts practice() {
        if (chance.is(0.4)) {
            return PracticeFacts.NONE;
        }
        return new PracticeFacts(
                some(1.0 / 5),
                some(1.0 / 30).stream()
                        .map(day -> new MockFact(day, (short) chance.from(2, 5)))
                        .toList(),
                0);
    }

    ResilienceFacts resilience() {
        if (chance.is(0.4)) {
            return ResilienceFacts.NONE;
        }
        var activities = List.of(Simulated.id(chance), Simulated.id(chance), Simulated.id(chance));
        return new ResilienceFacts(
                changes(1.0 / 30, 100),
                changes(1.0 / 30, 10),
                some(1.0 / 12).stream()
                        .map(day -> care(activities.get(chance.weighted(3, 2, 1)), day))
                        .toList(),
                changes(1.0 / 60, 10),
                List.of());
    }

    private CareFact care(UUID activity, LocalDate day) {
        return new CareFact(activity, activity.toString(), change(day, 10));
    }

    private List<Change> changes(double often, int most) {
        return some(often).stream().map(day -> change(day, most)).toList();
    }

    private Change change(LocalDate day, int most) {
        return new Change(day, chance.from(0, most), chance.from(0, most));
    }

    private List<LocalDate> some(double often) {
        return days.stream().filter(day -> chance.is(often)).toList();
    }
}
