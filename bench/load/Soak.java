package load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import load.Journals.Journal;

/**
 * Months of a program's life in minutes: connections that live for half a minute, a small heap, days that pass, restarts,
 * kills, a full disk, a slow one, a read-only one, nights asleep, midnights, both changes of the clock, and travel. Ends with
 * what failed and what was lost; with 1 if there was any of either.
 */
final class Soak {

    private static final List<Integer> SIZES = List.of(10, 1_000, 10_000);
    private static final String SHORT_CONNECTIONS = "--spring.datasource.hikari.max-lifetime=30000";
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";
    private static final List<String> SMALL = List.of("-Xmx256m", QUICK_START, SHORT_CONNECTIONS);

    /** People read before they go on. */
    private static final int PAUSE_MILLISECONDS = 150;

    private final Path data;
    private final Duration act;
    private final Ledger ledger = new Ledger();
    private final List<String> acts = new ArrayList<>();
    private List<UUID> journals = List.of();
    private long seed;

    private Soak(Path data, Duration act) {
        this.data = data;
        this.act = act;
    }

    /** Something that happens while people are at it. */
    private record Event(String name, Happening happening) {}

    private interface Happening {
        void happen(App app, Visitor outside) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var all = List.of(arguments);
        var minutes = all.contains("--quick")
                ? 2
                : all.stream()
                        .filter(argument -> argument.startsWith("--minutes="))
                        .mapToInt(argument -> Integer.parseInt(argument.substring(10)))
                        .findFirst()
                        .orElse(60);
        var end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        var soak = new Soak(App.scratch(), all.contains("--quick") ? Duration.ofSeconds(4) : Duration.ofSeconds(45));
        soak.firstDay();
        soak.settle();
        do {
            soak.ordinaryLife();
        } while (System.nanoTime() < end && !all.contains("--quick"));
        soak.hardTimes();
        System.exit(soak.report(minutes));
    }

    /** A new folder, used for longer than a connection lives. */
    private void firstDay() throws Exception {
        try (var app = App.withBenchPages(data, "", SMALL);
                var outside = new Visitor(app.port).withForm()) {
            var began = System.nanoTime();
            for (var number = 0;
                    System.nanoTime() - began < Duration.ofSeconds(40).toNanos();
                    number++) {
                var answer = outside.post(
                        "/rejections",
                        Map.of(
                                "item",
                                UUID.randomUUID().toString(),
                                "company",
                                "First day " + number,
                                "role",
                                "Nurse",
                                "stage",
                                "FINAL",
                                "heardOn",
                                "2026-06-01"));
                ledger.did("log on the first day");
                if (answer.status() != 302) {
                    ledger.failed("the first day answered " + answer.status());
                }
                Thread.sleep(1000);
            }
            new Lock(app.port, ledger).andUnlock();
        }
        acts.add("a new folder for 40 s");
    }

    private void settle() throws Exception {
        journals = Journals.seed(data, SIZES).stream().map(Journal::id).toList();
    }

    /** One run of the program from its start to a kill, with whatever happens to it in between. */
    private void ordinaryLife() throws Exception {
        live(
                SMALL,
                new Event("days pass", (app, outside) -> {
                    for (var day = 0; day < 8; day++) {
                        clock(outside, "on=" + Duration.ofHours(20).toSeconds());
                        Thread.sleep(act.toMillis() / 8);
                    }
                }),
                new Event("a night asleep", (app, outside) -> {
                    app.suspend(true);
                    Thread.sleep(3000);
                    app.suspend(false);
                    clock(outside, "on=" + Duration.ofHours(9).toSeconds());
                    Thread.sleep(act.toMillis());
                }),
                new Event("midnight", (app, outside) -> across(outside, "2026-12-31T23:59:57Z", "UTC")),
                new Event(
                        "the clock goes forward",
                        (app, outside) -> across(outside, "2027-03-28T00:59:57Z", "Europe/Berlin")),
                new Event(
                        "the clock goes back",
                        (app, outside) -> across(outside, "2027-10-31T00:59:57Z", "Europe/Berlin")),
                new Event("a journey", (app, outside) -> {
                    for (var zone : List.of("Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu")) {
                        clock(outside, "in=" + zone);
                        Thread.sleep(act.toMillis() / 3);
                    }
                }),
                new Event("a kill", (app, outside) -> app.kill()));
    }

    private void hardTimes() throws Exception {
        live(
                List.of("-Xmx256m", QUICK_START, SHORT_CONNECTIONS, "--rebound.data=slow:" + data),
                new Event("a slow disk", (app, outside) -> Thread.sleep(act.toMillis())));
        fullDisk();
        live(SMALL, new Event("after the full disk", (app, outside) -> Thread.sleep(act.toMillis())));
        readOnly();
    }

    /** Runs the app with people on every journal; first it is looked whether everything is still there. */
    private void live(List<String> options, Event... events) throws Exception {
        try (var app = App.withBenchPages(data, "", options);
                var outside = new Visitor(app.port)) {
            ledger.check(app.port);
            var people = people(app);
            var before = state(outside);
            for (var event : events) {
                event.happening().happen(app, outside);
                var after = app.isAlive() ? state(outside) : "";
                acts.add(event.name() + ", " + before + " → " + after);
                before = after;
            }
            for (var person : people) {
                person.interrupt();
            }
            for (var person : people) {
                person.join();
            }
            if (app.isAlive()) {
                ledger.check(app.port);
            }
        }
    }

    private List<Thread> people(App app) throws IOException {
        var people = new ArrayList<Thread>();
        for (var journal : journals) {
            var someone = new Someone(app.port, journal, ledger, seed++);
            var thread = new Thread(() -> {
                try (someone) {
                    while (true) {
                        someone.act();
                        Thread.sleep(PAUSE_MILLISECONDS);
                    }
                } catch (InterruptedException over) {
                    // The run ends.
                } catch (IOException ended) {
                    if (!app.isKilled()) {
                        ledger.failed("no answer: " + ended);
                    }
                }
            });
            thread.start();
            people.add(thread);
        }
        return people;
    }

    /** Files may grow by a little more and no further: what was not written must not be answered for. */
    private void fullDisk() throws Exception {
        var size = Files.size(data.resolve("rebound.mv.db"));
        var limit = "ulimit -f %d;".formatted(size / 1024 + 600);
        var refused = 0;
        try (var app = App.withBenchPages(data, limit, SMALL);
                var visitor = new Visitor(app.port).in(journals.get(0)).withForm()) {
            for (var number = 0; number < 3000 && refused < 5; number++) {
                var entry = UUID.randomUUID();
                var words = "Company " + entry;
                var answer = visitor.post(
                        "/rejections",
                        Map.of(
                                "item",
                                entry.toString(),
                                "company",
                                words,
                                "role",
                                "Nurse",
                                "stage",
                                "FINAL",
                                "heardOn",
                                "2026-06-01",
                                "note",
                                "Long ".repeat(800)));
                ledger.did("log on a full disk");
                if (answer.status() == 302) {
                    ledger.answeredFor(entry, journals.get(0), words);
                } else {
                    refused++;
                    if (answer.status() != 507) {
                        ledger.failed("a full disk answered " + answer.status());
                    }
                }
            }
        } catch (IOException ended) {
            refused++;
        }
        acts.add("a full disk, %d refused".formatted(refused));
        if (refused == 0) {
            ledger.failed("a full disk was never noticed");
        }
    }

    /** Where nothing can be written, it says so and does not start. */
    private void readOnly() throws Exception {
        var folder = Path.of("/proc/rebound");
        try (var app = App.withBenchPages(folder, "", SMALL)) {
            ledger.failed("started on a folder that cannot be written to");
        } catch (IllegalStateException refused) {
            var said = String.valueOf(refused.getMessage());
            if (!said.contains("Rebound cannot write to " + folder)) {
                ledger.failed("did not say that the folder cannot be written to");
            }
        }
        acts.add("a read-only folder");
    }

    private void across(Visitor outside, String moment, String zone) throws Exception {
        clock(outside, "to=%s&in=%s".formatted(moment, zone));
        Thread.sleep(Math.max(6000, act.toMillis()));
    }

    private static void clock(Visitor outside, String to) throws IOException {
        outside.get("/bench/clock/new?" + to).expecting(204);
    }

    /** Heap and threads. */
    private static String state(Visitor outside) throws IOException {
        var numbers = outside.get("/bench/state/new").expecting(200).text().split(" ");
        return "%d MB, %s threads".formatted(Long.parseLong(numbers[0]) / 1_000_000, numbers[1]);
    }

    private int report(int minutes) throws IOException {
        var log = Files.readAllLines(App.log(data));
        var traces = log.stream().filter(line -> line.startsWith("\tat ")).count();
        say("");
        say("%d minutes, connections of 30 s, a heap of 256 MB, journals of %s entries", minutes, SIZES);
        say("");
        say("| what happened | heap and threads, start → end |");
        say("|---|---|");
        acts.forEach(one -> say("| %s |", one.replaceFirst(", ", " | ")));
        say("");
        say("| what people did | times |");
        say("|---|---:|");
        ledger.done().forEach((what, times) -> say("| %s | %,d |", what, times));
        say("");
        say(
                "%d failures, %d of %,d acknowledged entries lost, %d lines of stack traces in the log",
                ledger.failures().size(), ledger.lost(), ledger.acknowledged(), traces);
        ledger.failures().stream().distinct().limit(20).forEach(failure -> say("- %s", failure));
        return ledger.failures().isEmpty() && ledger.lost() == 0 ? 0 : 1;
    }

    private static void say(String text, Object... arguments) {
        System.out.println(arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments));
    }
}
