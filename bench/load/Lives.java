package load;

import static load.Honesty.percent;
import static load.Honesty.row;
import static load.Honesty.say;

import app.rebound.insight.fact.JournalFacts;
import app.rebound.insight.fact.Look;
import app.rebound.insight.finding.Finding;
import app.rebound.insight.finding.Findings;
import app.rebound.insight.finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import load.Honesty.Make;

/**
 * Journals without any pattern, lived from the first entry to the two hundredth and looked at after each: how many are told of one. A
 * third of them ask nothing, a third ask about a kind of round before the first entry, and a third let what sticks out at the
 * fifteenth be watched.
 */
final class Lives {

    /** So many applications that two hundred have ended. */
    private static final int APPLICATIONS = 230;

    private static final int MOST = 200;
    private static final double MOST_AT_A_LOOK = 0.05;
    private static final double MOST_IN_A_LIFE = 0.1;

    private final Findings findings;
    private final long seed;
    private final int journals;

    Lives(Findings findings, long seed, int journals) {
        this.findings = findings;
        this.seed = seed;
        this.journals = journals;
    }

    /** What was told at the look that stands at so many entries, and at any time. */
    private record Life(TreeMap<Integer, Set<Kind>> at, Set<Kind> ever, Asking asking) {}

    void run(List<Make> makes) {
        say("");
        say("Journals without any pattern that are told of one, %,d of each make, in percent:", journals);
        say("");
        var kinds = List.of(
                Kind.BOTTLENECK, Kind.DIFFERENCE, Kind.CHANGE, Kind.ASSOCIATION, Kind.GUESS_AND_ANSWER, Kind.FEELINGS);
        row(Stream.of(
                        Stream.of("journals"),
                        Arrays.stream(Honesty.SIZES).mapToObj(size -> "at " + size),
                        Stream.of(
                                "aim",
                                "",
                                "in a life to 200",
                                "aim",
                                "",
                                "nothing asked",
                                "asked first",
                                "watched from 15"),
                        kinds.stream().map(Lives::word))
                .flatMap(cells -> cells)
                .toArray());
        row(Stream.of("---")
                .flatMap(one -> Stream.concat(Stream.of(one), Collections.nCopies(12 + kinds.size(), "---:").stream()))
                .toArray());
        for (var make : makes) {
            tell(make, kinds);
        }
    }

    private void tell(Make make, List<Kind> kinds) {
        var lives = IntStream.range(0, journals)
                .parallel()
                .mapToObj(number -> live(make, number))
                .toList();
        var cells = new ArrayList<Object>();
        cells.add(make.name());
        var most = 0.0;
        for (var size : Honesty.SIZES) {
            var told = share(lives, life -> {
                var standing = life.at().floorEntry(size);
                return standing != null && !standing.getValue().isEmpty();
            });
            most = Math.max(most, told);
            cells.add(percent(told));
        }
        var ever = share(lives, life -> !life.ever().isEmpty());
        cells.addAll(List.of(
                make.isJudged() ? percent(MOST_AT_A_LOOK) : "",
                !make.isJudged() ? "" : most <= MOST_AT_A_LOOK ? "met" : "missed",
                percent(ever),
                make.isJudged() ? percent(MOST_IN_A_LIFE) : "",
                !make.isJudged() ? "" : ever <= MOST_IN_A_LIFE ? "met" : "missed"));
        for (var asking : Asking.values()) {
            cells.add(percent(share(
                    lives.stream().filter(life -> life.asking() == asking).toList(),
                    life -> !life.ever().isEmpty())));
        }
        kinds.forEach(kind -> cells.add(percent(share(lives, life -> life.ever().contains(kind)))));
        row(cells.toArray());
    }

    private Life live(Make make, int number) {
        var journal = make.simulator().journal(APPLICATIONS, Planted.NOTHING, seed + 1_000_003L * number);
        var asking = Asking.values()[number % Asking.values().length];
        var asked = asking.aboutNothing(journal, findings, number);
        var life = new Life(new TreeMap<>(), new HashSet<>(), asking);
        var told = Set.<Kind>of();
        var known = 0L;
        for (var day : days(journal)) {
            var facts = Asking.with(asked, journal.stood(day));
            var ended = Look.ends(facts).size();
            if (ended > MOST) {
                break;
            }
            var look = Look.latest(facts);
            if (look.isPresent()) {
                // Most days nothing is known anew of what came until the look.
                var print = 31 * facts.until(look.get().day()).fingerprint()
                        + look.get().ended();
                if (print != known) {
                    told = told(facts, look.get());
                    known = print;
                }
            }
            life.at().put(ended, told);
            life.ever().addAll(told);
        }
        return life;
    }

    private Set<Kind> told(JournalFacts facts, Look look) {
        return findings.claims(facts, look).values().stream().map(Finding::kind).collect(Collectors.toSet());
    }

    /** Every day on which an application ended; where all is written down on its day, those of the looks say the same. */
    private static List<LocalDate> days(Drawn journal) {
        var all = Look.ends(journal.facts());
        return journal.isLate()
                ? all.stream().distinct().toList()
                : Look.of(journal.facts()).stream()
                        .map(Look::day)
                        .sorted()
                        .distinct()
                        .toList();
    }

    private static double share(List<Life> lives, Predicate<Life> which) {
        return (double) lives.stream().filter(which).count() / lives.size();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
