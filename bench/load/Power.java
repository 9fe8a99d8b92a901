package load;

import static load.Honesty.percent;
import static load.Honesty.row;
import static load.Honesty.say;

import app.rebound.insight.fact.Look;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Findings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import load.Drawn.Simulator;
import load.Planted.Said;

/** Journals with one planted pattern: how many are told of it, beside how many its test alone would find, and what else they are told. */
final class Power {

    /** The level of a test that is asked alone. */
    private static final double ALONE = 0.05;

    private static final int FIFTEEN = 15;

    private final Findings findings;
    private final long seed;
    private final int journals;

    Power(Findings findings, long seed, int journals) {
        this.findings = findings;
        this.seed = seed;
        this.journals = journals;
    }

    /** What came of one journal, at its last look and by then. */
    private record Told(Set<Said> at, Set<Said> by, double alone, long has) {}

    /** What came of many. */
    private record Cell(Planted planted, Asking asking, int size, double at, double alone) {

        double share() {
            return at / alone;
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
                "told at the look",
                "told by then",
                "the test alone",
                "of what it finds",
                "only by the way",
                "wrong at the look",
                "wrong by then",
                "has, in the middle");
        say("|---|---|%s---|", "---:|".repeat(8));
        var cells = new ArrayList<Cell>();
        for (var planted : Planted.effects()) {
            for (var asking : Asking.values()) {
                for (var size : Honesty.SIZES) {
                    if (asking == Asking.NOT
                            || planted != Planted.CHANGE && (asking == Asking.FIRST || size > FIFTEEN + 5)) {
                        cells.add(tell(planted, asking, size, simulator));
                    }
                }
            }
        }
        sum(name, cells);
    }

    private Cell tell(Planted planted, Asking asking, int size, Simulator simulator) {
        var told = new ArrayList<Told>();
        for (var number = 0; number < journals; number++) {
            told.add(tell(
                    planted,
                    asking,
                    simulator.journal(size + size / 10, planted, seed + 1_000_003L * number + size),
                    size));
        }
        var at = share(told, one -> one.at().contains(Said.RIGHT));
        var alone = share(told, one -> one.alone() <= ALONE);
        row(
                planted.text,
                planted == Planted.CHANGE ? "a goal" : asking.text,
                size,
                percent(at),
                percent(share(told, one -> one.by().contains(Said.RIGHT))),
                percent(alone),
                percent(at / alone),
                percent(share(
                        told,
                        one -> one.at().contains(Said.BY_THE_WAY) && !one.at().contains(Said.RIGHT))),
                percent(share(told, one -> one.at().contains(Said.WRONG))),
                percent(share(told, one -> one.by().contains(Said.WRONG))),
                told.stream().mapToLong(Told::has).sorted().toArray()[told.size() / 2] + " " + planted.rests);
        return new Cell(planted, asking, size, at, alone);
    }

    private Told tell(Planted planted, Asking asking, Drawn journal, int size) {
        var asked = asking.about(planted, journal);
        var facts = Asking.with(asked, journal.facts());
        var looks = Look.of(facts).stream().filter(look -> look.ended() <= size).toList();
        var by = new HashSet<Said>();
        Set<Said> at = EnumSet.noneOf(Said.class);
        for (var place = looks.size() - 1; place >= 0; place--) {
            at = findings.claims(facts, looks.get(place)).values().stream()
                    .map(claim -> judge(claim, planted, journal))
                    .collect(Collectors.toSet());
            by.addAll(at);
        }
        var last = looks.isEmpty() ? facts : facts.until(looks.get(0).day());
        return new Told(at, by, looks.isEmpty() ? 1 : planted.alone(journal, last), planted.has(journal, last));
    }

    private static Said judge(Finding claim, Planted planted, Drawn journal) {
        return planted.judge(claim, journal);
    }

    private void sum(String name, List<Cell> cells) {
        say("");
        say(
                "The share of what the test alone finds, %s, in percent, in the mean over the effects and of the least of them:",
                name);
        say("");
        row(
                "entries",
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
                "all together, asked before the first",
                "at the fifteenth",
                "unasked");
        say("|---:|%s", "---:|---:|---|".repeat(3) + "---:|---:|---:|---:|---:|");
        sum(cells, 50, 0.75, 0.65, 0.55);
        sum(cells, 100, 0.85, Double.NaN, Double.NaN);
        sum(cells, 200, Double.NaN, Double.NaN, Double.NaN);
    }

    private static void sum(List<Cell> cells, int size, double first, double fifteenth, double unasked) {
        var row = new ArrayList<Object>();
        row.add(size);
        judge(row, shares(cells, size, Asking.FIRST), first);
        judge(row, shares(cells, size, Asking.FIFTEENTH), fifteenth);
        judge(row, shares(cells, size, Asking.NOT), unasked);
        row.add(percent(
                shares(cells, size, Asking.FIRST).stream().min(Double::compare).orElse(Double.NaN)));
        row.add(percent(
                shares(cells, size, Asking.NOT).stream().min(Double::compare).orElse(Double.NaN)));
        for (var asking : List.of(Asking.FIRST, Asking.FIFTEENTH, Asking.NOT)) {
            var some = of(cells, size, asking);
            row.add(percent(some.stream().mapToDouble(Cell::at).sum()
                    / some.stream().mapToDouble(Cell::alone).sum()));
        }
        row(row.toArray());
    }

    private static void judge(List<Object> row, List<Double> shares, double aim) {
        var mean = shares.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        row.add(percent(mean));
        row.add(percent(aim));
        row.add(Double.isNaN(aim) ? "" : mean >= aim ? "met" : "missed");
    }

    /** Of each effect; a goal is a question however else is asked. */
    private static List<Double> shares(List<Cell> cells, int size, Asking asking) {
        return of(cells, size, asking).stream().map(Cell::share).toList();
    }

    private static List<Cell> of(List<Cell> cells, int size, Asking asking) {
        return cells.stream()
                .filter(cell -> cell.size() == size
                        && (cell.asking() == asking || cell.planted() == Planted.CHANGE)
                        && cell.alone() > 0)
                .toList();
    }

    private static double share(List<Told> told, Predicate<Told> which) {
        return (double) told.stream().filter(which).count() / told.size();
    }
}
