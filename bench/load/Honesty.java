package load;

import app.rebound.insight.finding.FindingKind;
import app.rebound.insight.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import load.Drawn.Simulator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Whether journals without any real pattern are told of one, at a look and at any time of a life, and journals with a planted one
 * are told of that and nothing else. Nothing is timed: the same seed gives the same tables anywhere.
 */
final class Honesty {

    /** Fresh ones: what was settled was settled with others. */
    private static final long SEED = 20261201;

    static final int[] SIZES = {20, 50, 100, 200};

    private static final int WITHOUT = 1_000;
    private static final int WITH = 500;
    private static final int QUICK = 10;

    private Honesty() {}

    /**
     * One way to draw journals.
     *
     * @param name what tells it from the others
     * @param isJudged whether the aims hold for it
     */
    record Make(String name, boolean isJudged, Simulator simulator) {}

    public static void main(String[] arguments) {
        var given = List.of(arguments);
        var part = given.contains("--quick") ? QUICK : 1;
        var seed = given.stream()
                .filter(one -> one.startsWith("--seed="))
                .map(one -> Long.parseLong(one.substring("--seed=".length())))
                .findFirst()
                .orElse(SEED);
        try (var app = new AnnotationConfigApplicationContext("app.rebound.insight.kind")) {
            var findings = new Findings(
                    List.copyOf(app.getBeansOfType(FindingKind.class).values()));
            if (!given.contains("--power")) {
                lives(new Lives(findings, seed, WITHOUT / part));
            }
            if (!given.contains("--lives")) {
                var power = new Power(findings, seed, WITH / part);
                power.run("first simulator", Simulated::journal);
                power.run("second simulator", Templated::journal);
            }
        }
    }

    private static void lives(Lives lives) {
        lives.run(List.of(
                new Make("first simulator", true, Simulated::journal),
                new Make("first, rounds written down incompletely", true, Simulated::incomplete),
                new Make("second simulator", true, Templated::journal),
                new Make("second, rounds written down incompletely", true, Templated::incomplete),
                new Make("second, applications that differ strongly", false, Templated::uneven)));
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    static void say(String text, Object... arguments) {
        System.out.println(arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments));
    }

    /** A row of a table. */
    static void row(Object... cells) {
        var texts = new ArrayList<String>();
        for (var cell : cells) {
            texts.add(String.valueOf(cell));
        }
        say("| " + String.join(" | ", texts) + " |");
    }
}
