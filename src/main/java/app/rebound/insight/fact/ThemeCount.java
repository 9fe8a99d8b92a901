package app.rebound.insight.fact;

import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.platform.words.FoldedText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * In how many entries a theme came up, one way.
 *
 * @param entries rejections with the theme confirmed in this polarity; several mentions in one count once
 */
public record ThemeCount(UUID theme, String label, Polarity polarity, int entries) {

    /** All themes of a journal, the most frequent first. */
    public static List<ThemeCount> of(JournalFacts facts) {
        record Key(UUID theme, String label, Polarity polarity) {}
        var entries = new LinkedHashMap<Key, Set<UUID>>();
        for (ThemeFact fact : facts.themes()) {
            entries.computeIfAbsent(new Key(fact.theme(), fact.label(), fact.polarity()), key -> new HashSet<>())
                    .add(fact.rejection());
        }
        return entries.entrySet().stream()
                .map(entry -> new ThemeCount(
                        entry.getKey().theme(),
                        entry.getKey().label(),
                        entry.getKey().polarity(),
                        entry.getValue().size()))
                .sorted(Comparator.comparingInt(ThemeCount::entries)
                        .reversed()
                        .thenComparing(FoldedText.byName(ThemeCount::label)))
                .toList();
    }

    /** The list of those entries. */
    public String href() {
        return "/rejections?theme=%s&polarity=%s".formatted(theme, polarity);
    }
}
