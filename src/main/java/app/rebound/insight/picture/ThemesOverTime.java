package app.rebound.insight.picture;

import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.LookedAtFact;
import app.rebound.insight.fact.JournalFacts.ReasonFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.insight.finding.Sentence;
import app.rebound.platform.words.FoldedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came up when, before the outline of all entries the person looked back on: in the others nothing could have come up.
 *
 * @param themed entries with a theme
 * @param all the entries looked back on
 * @param toImprove the themes that came up most as something to work on
 * @param strengths the themes that came up most as something that went well
 * @param more themes that are not drawn
 * @param starts the first day of each part of the time
 * @param pattern how such a day is written
 */
public record ThemesOverTime(
        long themed,
        Row all,
        List<Row> toImprove,
        List<Row> strengths,
        long more,
        List<LocalDate> starts,
        String pattern)
        implements Picture {

    private static final int MOST_ROWS = 6;

    /**
     * @param label the theme, or empty for all entries
     * @param entries with it, at any time
     * @param href to these, or null where no list has them alone
     * @param path the outline of its columns
     * @param cells one a part of the time
     */
    public record Row(String label, int entries, @Nullable String href, String path, List<Cell> cells) {}

    /**
     * Entries in one part of the time.
     *
     * @param href to these, or null where no list has them alone
     */
    public record Cell(int entries, @Nullable String href) {}

    private record Key(UUID theme, String label, Polarity polarity) {}

    static ThemesOverTime of(JournalFacts facts, EntryList entries) {
        var heard = lookedBackOn(facts);
        var buckets = Buckets.between(
                heard.values().stream().min(Comparator.naturalOrder()).orElse(facts.today()),
                Stream.concat(heard.values().stream(), Stream.of(facts.today()))
                        .max(Comparator.naturalOrder())
                        .orElse(facts.today()));
        var themes = new HashMap<Key, Set<UUID>>();
        var themed = new HashSet<UUID>();
        for (ThemeFact fact : facts.themes()) {
            themed.add(fact.rejection());
            themes.computeIfAbsent(new Key(fact.theme(), fact.label(), fact.polarity()), unused -> new HashSet<>())
                    .add(fact.rejection());
        }
        var drawing = new Drawing(heard, buckets, entries);
        var all = drawing.count(heard.keySet());
        drawing.most = IntStream.of(all).max().orElse(0);
        var toImprove = drawing.rows(themes, Polarity.TO_IMPROVE);
        var strengths = drawing.rows(themes, Polarity.STRENGTH);
        return new ThemesOverTime(
                themed.size(),
                drawing.row("", heard.size(), all),
                toImprove,
                strengths,
                themes.size() - toImprove.size() - strengths.size(),
                buckets.starts(),
                buckets.size().pattern());
    }

    /** The entries in which something could have come up, with the day each was heard of. */
    static Map<UUID, LocalDate> lookedBackOn(JournalFacts facts) {
        var lookedBack = new HashSet<UUID>();
        facts.lookedAt().stream().map(LookedAtFact::rejection).forEach(lookedBack::add);
        facts.themes().stream().map(ThemeFact::rejection).forEach(lookedBack::add);
        facts.reasons().stream().map(ReasonFact::rejection).forEach(lookedBack::add);
        var heard = new HashMap<UUID, LocalDate>();
        for (ApplicationFact rejection : facts.rejections()) {
            var id = Objects.requireNonNull(rejection.rejection());
            if (lookedBack.contains(id)) {
                heard.put(id, Objects.requireNonNull(rejection.heardOn()));
            }
        }
        return heard;
    }

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public long has() {
        return themed;
    }

    /** The first of each sort, which need not be the only one of its size. */
    @Override
    public Sentence point() {
        if (toImprove.isEmpty() || strengths.isEmpty()) {
            var first = toImprove.isEmpty() ? strengths.get(0) : toImprove.get(0);
            return Sentence.of(
                    toImprove.isEmpty() ? "picture.themes.strength" : "picture.themes.toImprove",
                    first.label(),
                    first.entries(),
                    all.entries());
        }
        return Sentence.of(
                "picture.themes.both",
                toImprove.get(0).label(),
                toImprove.get(0).entries(),
                all.entries(),
                strengths.get(0).label(),
                strengths.get(0).entries());
    }

    /** What all rows have in common. */
    private static final class Drawing {

        private final Map<UUID, LocalDate> heard;
        private final Buckets buckets;
        private final EntryList entries;
        private int most;

        Drawing(Map<UUID, LocalDate> heard, Buckets buckets, EntryList entries) {
            this.heard = heard;
            this.buckets = buckets;
            this.entries = entries;
        }

        List<Row> rows(Map<Key, Set<UUID>> themes, Polarity polarity) {
            return themes.entrySet().stream()
                    .filter(theme -> theme.getKey().polarity() == polarity)
                    .sorted(Comparator.comparingInt((Map.Entry<Key, Set<UUID>> theme) ->
                                    theme.getValue().size())
                            .reversed()
                            .thenComparing(
                                    FoldedText.byName(theme -> theme.getKey().label())))
                    .limit(MOST_ROWS)
                    .map(theme -> row(
                            theme.getKey().label(),
                            theme.getValue().size(),
                            count(theme.getValue()),
                            "theme",
                            theme.getKey().theme(),
                            "polarity",
                            polarity))
                    .toList();
        }

        int[] count(Set<UUID> rejections) {
            var counts = new int[buckets.count()];
            rejections.stream()
                    .map(heard::get)
                    .filter(day -> day != null && buckets.contains(day))
                    .forEach(day -> counts[buckets.of(day)]++);
            return counts;
        }

        Row row(String label, int all, int[] counts, Object... filter) {
            var cells = new ArrayList<Cell>();
            for (var part = 0; part < counts.length; part++) {
                cells.add(new Cell(
                        counts[part],
                        filter.length == 0 ? null : entries.between(buckets.start(part), buckets.end(part), filter)));
            }
            var href = filter.length == 0 ? null : entries.of(filter);
            return new Row(label, all, href, new Buckets.Columns(counts, most).path(), cells);
        }
    }
}
