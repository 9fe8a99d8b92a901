package load;

import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Findings;
import app.rebound.insight.finding.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import load.Planted.Said;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Whether journals without any real pattern are told of one, and journals with a planted one are told of that and nothing
 * else. Nothing is timed: the same seed gives the same table anywhere.
 */
final class Honesty {

    private static final long SEED = 20261122;
    private static final int[] SIZES = {8, 20, 50, 200};
    /** Journals in between, to see what finding depends on. */
    private static final int BETWEEN = 100;

    private static final long[] STEPS = {0, 5, 10, 15, 20, 30, 50};
    private static final int FEWEST_SHOWN = 30;
    private static final double MOST_FALSE = 0.05;
    private static final double LEAST_FOUND = 0.8;

    private final Findings findings;
    private final int journals;

    private Honesty(Findings findings, int journals) {
        this.findings = findings;
        this.journals = journals;
    }

    /** What came of one journal. */
    private record Told(Set<Kind> kinds, Set<Said> said, boolean mentioned, double alone, long has) {}

    public static void main(String[] arguments) {
        var journals = List.of(arguments).contains("--quick") ? 200 : 1_000;
        try (var app = new AnnotationConfigApplicationContext("app.rebound.insight.kind")) {
            var kinds = app.getBeansOfType(FindingKind.class).values();
            new Honesty(new Findings(List.copyOf(kinds)), journals).run();
        }
    }

    private void run() {
        say("");
        say("Journals without any pattern that are told of one, %,d of each size, in percent:", journals);
        say("");
        var claims = EnumSet.complementOf(EnumSet.of(Kind.SUMMARY, Kind.RECURRENCE, Kind.CONTROL));
        say(
                "| applications | of any | aim | | %s |",
                claims.stream().map(Honesty::word).collect(Collectors.joining(" | ")));
        say("|---:|---:|---:|---|%s", "---:|".repeat(claims.size()));
        for (var size : SIZES) {
            var told = tell(Planted.NOTHING, size);
            var any = share(told, one -> !one.kinds().isEmpty());
            say(
                    "| %d | %.1f | %.0f | %s | %s |",
                    size,
                    100 * any,
                    100 * MOST_FALSE,
                    any <= MOST_FALSE ? "met" : "missed",
                    claims.stream()
                            .map(kind -> text(share(told, one -> one.kinds().contains(kind))))
                            .collect(Collectors.joining(" | ")));
        }
        say("");
        say("Journals with one planted pattern, %,d of each size, in percent:", journals);
        say("");
        say(
                "| planted | applications | found | aim | | at most, were it the only question | only by the way | mentioned | wrong | aim | | has, in the middle |");
        say("|---|---:|---:|---:|---|---:|---:|---:|---:|---:|---|---|");
        var byHas = new ArrayList<String>();
        for (var planted : Planted.values()) {
            if (planted != Planted.NOTHING) {
                byHas.add(byHas(planted, plant(planted)));
            }
        }
        say("");
        say("How many are found, in percent, by how much the journal has of what it takes, whatever its size:");
        say("");
        say(
                "| planted | by | %s |",
                IntStream.range(0, STEPS.length).mapToObj(Honesty::step).collect(Collectors.joining(" | ")));
        say("|---|---|%s", "---:|".repeat(STEPS.length));
        byHas.forEach(Honesty::say);
    }

    private static String step(int place) {
        return place == STEPS.length - 1 ? STEPS[place] + " or more" : STEPS[place] + " to " + (STEPS[place + 1] - 1);
    }

    private List<Told> plant(Planted planted) {
        var all = new ArrayList<>(tell(planted, BETWEEN));
        for (var size : SIZES) {
            var told = tell(planted, size);
            var found = share(told, one -> one.said().contains(Said.RIGHT));
            var wrong = share(told, one -> one.said().contains(Said.WRONG));
            var judged = size == 50;
            all.addAll(told);
            say(
                    "| %s | %d | %.1f | %s | %s | %.1f | %.1f | %.1f | %.1f | %.0f | %s | %d %s |",
                    planted.text,
                    size,
                    100 * found,
                    judged ? String.format(Locale.ROOT, "%.0f", 100 * LEAST_FOUND) : "",
                    judged ? found >= LEAST_FOUND ? "met" : "missed" : "",
                    100 * share(told, one -> one.alone() <= MOST_FALSE),
                    100
                            * share(
                                    told,
                                    one -> one.said().contains(Said.BY_THE_WAY)
                                            && !one.said().contains(Said.RIGHT)),
                    100 * share(told, Told::mentioned),
                    100 * wrong,
                    100 * MOST_FALSE,
                    wrong <= MOST_FALSE ? "met" : "missed",
                    told.stream().mapToLong(Told::has).sorted().toArray()[told.size() / 2],
                    planted.rests);
        }
        return all;
    }

    private static String byHas(Planted planted, List<Told> told) {
        return IntStream.range(0, STEPS.length)
                .mapToObj(place -> told.stream()
                        .filter(one -> one.has() >= STEPS[place]
                                && (place == STEPS.length - 1 || one.has() < STEPS[place + 1]))
                        .toList())
                .map(some -> some.size() < FEWEST_SHOWN
                        ? ""
                        : text(share(some, one -> one.said().contains(Said.RIGHT))))
                .collect(Collectors.joining(" | ", "| %s | %s | ".formatted(planted.text, planted.rests), " |"));
    }

    private List<Told> tell(Planted planted, int size) {
        return IntStream.range(0, journals)
                .parallel()
                .mapToObj(number -> tell(planted, Simulated.journal(size, planted, SEED + 1_000_003L * number + size)))
                .toList();
    }

    private Told tell(Planted planted, Simulated journal) {
        var all = findings.of(journal.facts());
        var claims = all.stream().filter(one -> one.grade().isClaim()).toList();
        return new Told(
                claims.stream().map(Finding::kind).collect(Collectors.toSet()),
                claims.stream().map(one -> planted.judge(one, journal)).collect(Collectors.toSet()),
                all.stream().anyMatch(one -> planted.judge(one, journal) == Said.RIGHT),
                planted.alone(journal),
                planted.has(journal));
    }

    private static double share(List<Told> told, Predicate<Told> which) {
        return (double) told.stream().filter(which).count() / told.size();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static void say(String text, Object... arguments) {
        System.out.println(arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments));
    }
}
