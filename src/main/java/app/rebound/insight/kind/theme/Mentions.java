package app.rebound.insight.kind.theme;

import app.rebound.insight.fact.Entry;
import app.rebound.insight.fact.FactsByEntry;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The entries the person looked at, by what came up in them as something to work on.
 *
 * @param all with a theme or without
 * @param byTheme those of each theme, by its id
 */
public record Mentions(List<Entry> all, Map<UUID, List<Entry>> byTheme) {

    public static Mentions of(FactsByEntry evidence) {
        var byTheme = new HashMap<UUID, List<Entry>>();
        for (Entry entry : evidence.lookedAt()) {
            entry.toImprove()
                    .forEach(theme -> byTheme.computeIfAbsent(theme, unused -> new ArrayList<>())
                            .add(entry));
        }
        return new Mentions(evidence.lookedAt(), byTheme);
    }

    /** Before a goal began and since. What the person heard of on its first day is what it began with. */
    public Halves since(GoalFact goal) {
        return around(goal.startedOn().plusDays(1), goal.theme());
    }

    /** Before a day and from then on. */
    public Halves around(LocalDate day, UUID theme) {
        return Halves.at(day, byTheme.getOrDefault(theme, List.of()), all);
    }
}
