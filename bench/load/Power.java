package load;

import static load.Honesty.percent;
import static load.Honesty.row;
import static load.Honesty.say;

import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.Look;
import app.rebound.insight.finding.Findings;
import app.rebound.insight.finding.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import load.Drawn.Simulator;
import load.Planted.Said;

/**
 * Journals with one planted pattern, looked at as they grow: how many are told of it, beside how many its test alone would find, and
 * what else they are told.
 *
 * <p>What stands at so many entries was said at the last look, of the entries of that look; the test alone is of the same ones.
 */
final class Power {

    /** The level of a test that is asked alone, once. */
    private static final double ALONE = 0.05;

    private static final int FIFTEEN = 15;
    private static final int MOST = Honesty.SIZES[Honesty.SIZES.length - 1];

    private final Findings findings;
    private final long seed;
    private final int journals;

    Power(Findings findings, long seed, int journals) {
        this.findings = findings;
        this.seed = seed;
        this.journals = journals;
    }

    /** Where a journal is met. */
    private record Point(Asking asking, int size) {}

    /** What came of one journal at a point, at its last look and by then. */
    private record Told(Look look, Set<Said> at, Set<Said> by, double alone, long has) {}

    /** What came of many. */
    private record Cell(Planted planted, Point point, double at, double alone, double best) {

        double found() {
            return at / alone;
        }

        double atBest() {
            return best / alone;
        }
    }

    void run(String name, Simulator simulator) {
        say("");
        say("Journals with one planted pattern, %s, %,d of each, in percent:", name, journals);
        say("");
        row(
                "planted",
                "",
                "entries",
                "look",
                "told at the look",
                "told by then",
                "the test alone",
                "of what it finds",
                "at best",
                "only by the way",
                "wrong at the look",
                "wrong by then",
                "has, in the middle");
        say("|---|---|%s---|", "---:|".repeat(10));
        var cells = new ArrayList<Cell>();
        for (var planted : Planted.effects()) {
            var lives = IntStream.range(0, journals)
                    .parallel()
                    .mapToObj(number -> live(planted, simulator, number))
                    .toList();
            for (var point : points(planted)) {
                cells.add(tell(
                        planted,
                        point,
                        lives.stream().map(life -> life.get(point)).toList()));
            }
        }
        sum(name, cells);
    }

    /** A goal is a question by itself; what is asked at the fifteenth has nothing to go by soon after. */
    private static List<Point> points(Planted planted) {
        var points = new ArrayList<Point>();
        for (var asking : planted == Planted.CHANGE ? List.of(Asking.NOT) : List.of(Asking.values())) {
            for (var size : Honesty.SIZES) {
                if (asking != Asking.FIFTEENTH || size > FIFTEEN + 5) {
                    points.add(new Point(asking, size));
                }
            }
        }
        return points;
    }

    private Map<Point, Told> live(Planted planted, Simulator simulator, int number) {
        var told = new HashMap<Point, Told>();
        if (planted == Planted.CHANGE) {
            // The goal begins on the way, and so each length has a journal of its own.
            for (var size : Honesty.SIZES) {
                told.putAll(live(planted, Asking.NOT, grown(planted, simulator, size, number), size));
            }
        } else {
            var journal = grown(planted, simulator, MOST, number);
            for (var asking : Asking.values()) {
                told.putAll(live(planted, asking, journal, Honesty.SIZES));
            }
        }
        return told;
    }

    /** A journal of which so many applications have ended: some go on, and so it has more. */
    private Drawn grown(Planted planted, Simulator simulator, int ended, int number) {
        return IntStream.iterate(ended, size -> size + ended / 10)
                .mapToObj(size -> simulator.journal(size, planted, seed + 1_000_003L * number + ended))
                .filter(journal -> Look.ends(journal.facts()).size() >= ended)
                .findFirst()
                .orElseThrow();
    }

    private Map<Point, Told> live(Planted planted, Asking asking, Drawn journal, int... sizes) {
        var facts = Asking.with(asking.about(planted, journal), journal.facts());
        var told = new HashMap<Point, Told>();
        var by = EnumSet.noneOf(Said.class);
        for (var look : looks(facts, sizes[sizes.length - 1])) {
            var at = findings.claims(facts, look).values().stream()
                    .map(claim -> planted.judge(claim, journal))
                    .collect(Collectors.toSet());
            by.addAll(at);
            var known = facts.until(look.day());
            for (var size : sizes) {
                if (look.ended() <= size && Look.nextAfter(look.ended()) > size) {
                    told.put(
                            new Point(asking, size),
                            new Told(
                                    look,
                                    at,
                                    EnumSet.copyOf(by),
                                    planted.alone(journal, known),
                                    planted.has(journal, known)));
                }
            }
        }
        return told;
    }

    /** Those until so many have ended, the earliest first. */
    private static List<Look> looks(JournalFacts facts, int most) {
        return Look.of(facts).stream()
                .filter(look -> look.ended() <= most)
                .sorted(Comparator.comparingInt(Look::ended))
                .toList();
    }

    private static Cell tell(Planted planted, Point point, List<Told> told) {
        var at = share(told, one -> one.at().contains(Said.RIGHT));
        var alone = share(told, one -> one.alone() <= ALONE);
        // Were it the only question, the whole level of a look would be its own.
        var best = share(told, one -> one.alone() <= Grade.level(one.look().ended()));
        row(
                planted.text,
                planted == Planted.CHANGE ? "a goal" : point.asking().text,
                point.size(),
                told.get(0).look().ended(),
                percent(at),
                percent(share(told, one -> one.by().contains(Said.RIGHT))),
                percent(alone),
                percent(at / alone),
                percent(best / alone),
                percent(share(
                        told,
                        one -> one.at().contains(Said.BY_THE_WAY) && !one.at().contains(Said.RIGHT))),
                percent(share(told, one -> one.at().contains(Said.WRONG))),
                percent(share(told, one -> one.by().contains(Said.WRONG))),
                told.stream().mapToLong(Told::has).sorted().toArray()[told.size() / 2] + " " + planted.rests);
        return new Cell(planted, point, at, alone, best);
    }

    private static void sum(String name, List<Cell> cells) {
        say("");
        say(
                "The share of what the test alone finds, %s, in percent, in the mean over the effects and of the least of them:",
                name);
        say("");
        row(
                "entries",
                "at best",
                "asked before the first",
                "aim",
                "",
                "asked at the fifteenth",
                "aim",
                "",
                "unasked",
                "aim",
                "",
                "least, asked",
                "least, unasked",
                "all together, at best",
                "asked before the first",
                "at the fifteenth",
                "unasked");
        say("|---:|---:|%s", "---:|---:|---|".repeat(3) + "---:|".repeat(6));
        sum(cells, 50, 0.75, 0.65, 0.55);
        sum(cells, 100, 0.85, Double.NaN, Double.NaN);
        sum(cells, 200, Double.NaN, Double.NaN, Double.NaN);
    }

    private static void sum(List<Cell> cells, int size, double first, double fifteenth, double unasked) {
        var asked = of(cells, size, Asking.FIRST);
        var later = of(cells, size, Asking.FIFTEENTH);
        var not = of(cells, size, Asking.NOT);
        var row = new ArrayList<Object>();
        row.add(size);
        row.add(percent(mean(not, Cell::atBest)));
        judge(row, mean(asked, Cell::found), first);
        judge(row, mean(later, Cell::found), fifteenth);
        judge(row, mean(not, Cell::found), unasked);
        row.add(percent(least(asked)));
        row.add(percent(least(not)));
        row.add(percent(together(not, Cell::best)));
        for (var some : List.of(asked, later, not)) {
            row.add(percent(together(some, Cell::at)));
        }
        row(row.toArray());
    }

    private static void judge(List<Object> row, double mean, double aim) {
        row.add(percent(mean));
        row.add(percent(aim));
        row.add(Double.isNaN(aim) ? "" : mean >= aim ? "met" : "missed");
    }

    /** Those of each effect that can be found; a goal is a question however else is asked. */
    private static List<Cell> of(List<Cell> cells, int size, Asking asking) {
        return cells.stream()
                .filter(cell -> cell.point().size() == size
                        && (cell.point().asking() == asking || cell.planted() == Planted.CHANGE)
                        && cell.alone() > 0)
                .toList();
    }

    private static double mean(List<Cell> cells, ToDoubleFunction<Cell> share) {
        return cells.stream().mapToDouble(share).average().orElse(Double.NaN);
    }

    private static double least(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::found).min().orElse(Double.NaN);
    }

    private static double together(List<Cell> cells, ToDoubleFunction<Cell> found) {
        return cells.stream().mapToDouble(found).sum()
                / cells.stream().mapToDouble(Cell::alone).sum();
    }

    private static double share(List<Told> told, Predicate<Told> which) {
        return (double) told.stream().filter(which).count() / told.size();
    }
}
