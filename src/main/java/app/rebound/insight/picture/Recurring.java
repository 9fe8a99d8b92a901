package app.rebound.insight.picture;

import app.rebound.feedback.Polarity;
import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.JournalFacts.GoalFact;
import app.rebound.insight.fact.JournalFacts.ThemeFact;
import app.rebound.insight.fact.ThemeCount;
import app.rebound.insight.finding.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came up as something to work on: a square for each entry the person reflected on, in the order of their days,
 * filled where the theme came up in it. Of a theme with a goal, those since it began are told apart.
 *
 * @param themed entries with a theme
 * @param all the entries reflected on
 * @param rows the themes that came up most
 */
public record Recurring(long themed, int all, List<Row> rows) implements Picture {

    private static final int MOST_ROWS = 5;
    private static final int RECURS = 2;
    /** More squares than these are too small to be told apart; a bar stands in their place. */
    private static final int MOST_SQUARES = 30;

    private static final int SQUARE = 20;
    private static final int GAP = 12;
    private static final int MIDDLE_OF_GAP = 3;

    /**
     * @param entries those with it
     * @param share of all, in percent
     * @param href to these
     * @param squares one an entry, the earliest first; none where there are too many
     * @param goalAt where the line of the goal stands, or null where there is no goal or nothing on one of its sides
     * @param beforeGoal those with it from before the goal began; of account only where there is one
     */
    public record Row(
            String label,
            int entries,
            long share,
            String href,
            List<Square> squares,
            @Nullable Integer goalAt,
            int beforeGoal) {}

    /**
     * An entry.
     *
     * @param x where it stands
     * @param on whether the theme came up in it
     * @param since whether a goal for the theme had begun
     */
    public record Square(int x, boolean on, boolean since) {}

    static Recurring of(JournalFacts facts, EntryList entries) {
        var heard = ThemesOverTime.lookedBackOn(facts);
        var inOrder = heard.entrySet().stream()
                .sorted(Map.Entry.<UUID, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var rows = ThemeCount.of(facts).stream()
                .filter(theme -> theme.polarity() == Polarity.TO_IMPROVE && theme.entries() >= RECURS)
                .limit(MOST_ROWS)
                .map(theme -> row(theme, facts, inOrder, heard, entries))
                .toList();
        var themed = facts.themes().stream()
                .filter(theme -> theme.polarity() == Polarity.TO_IMPROVE)
                .map(ThemeFact::rejection)
                .distinct()
                .count();
        return new Recurring(themed, inOrder.size(), rows);
    }

    private static Row row(
            ThemeCount theme, JournalFacts facts, List<UUID> inOrder, Map<UUID, LocalDate> heard, EntryList entries) {
        var with = facts.themes().stream()
                .filter(one -> one.theme().equals(theme.theme()) && one.polarity() == Polarity.TO_IMPROVE)
                .map(ThemeFact::rejection)
                .collect(Collectors.toSet());
        // What was heard on a goal's first day is what it began with.
        var began = facts.goals().stream()
                .filter(goal -> goal.theme().equals(theme.theme()))
                .map(GoalFact::startedOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        var before = (int) inOrder.stream()
                .filter(entry -> !heard.getOrDefault(entry, LocalDate.MIN).isAfter(began))
                .count();
        var isCut = before > 0 && before < inOrder.size();
        return new Row(
                theme.label(),
                theme.entries(),
                Math.round(100.0 * theme.entries() / inOrder.size()),
                entries.of("theme", theme.theme(), "polarity", Polarity.TO_IMPROVE),
                inOrder.size() > MOST_SQUARES ? List.of() : squares(inOrder, with, before, isCut),
                isCut ? before * SQUARE + MIDDLE_OF_GAP : null,
                (int) inOrder.subList(0, before).stream().filter(with::contains).count());
    }

    private static List<Square> squares(List<UUID> inOrder, Set<UUID> with, int before, boolean isCut) {
        return IntStream.range(0, inOrder.size())
                .mapToObj(at -> new Square(
                        at * SQUARE + (isCut && at >= before ? GAP : 0), with.contains(inOrder.get(at)), at >= before))
                .toList();
    }

    /** How wide the squares are together, in the row that takes most. */
    public int width() {
        return all * SQUARE + (hasGoal() ? GAP : 0);
    }

    /** Whether a goal stands among the squares, so that its two sides need a key. */
    public boolean hasGoal() {
        return rows.stream()
                .anyMatch(row -> row.goalAt() != null && !row.squares().isEmpty());
    }

    /** The first of them, for where there is little room. */
    public List<Row> first(int most) {
        return rows.stream().limit(most).toList();
    }

    @Override
    public String name() {
        return "recurring";
    }

    @Override
    public long has() {
        return rows.isEmpty() ? 0 : themed;
    }

    @Override
    public boolean isTelling() {
        return true;
    }

    @Override
    public Sentence point() {
        var first = rows.get(0);
        return first.goalAt() == null
                ? Sentence.of("picture.recurring.point", first.label(), first.entries(), all)
                : Sentence.of(
                        "picture.recurring.point.goal",
                        first.label(),
                        first.entries(),
                        all,
                        first.beforeGoal(),
                        first.entries() - first.beforeGoal());
    }
}
