package load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import load.Journals.Journal;

/**
 * What others notice while one huge journal is reloaded in a loop: how long their dashboards take, beside how long they take
 * when nothing else goes on; then how long each page of the huge journal takes by itself.
 */
final class Neighbours {

    private static final int HUGE = 100_000;
    private static final int OTHERS = 200;
    private static final int OTHERS_SIZE = 50;
    private static final int PEOPLE = 6;
    private static final int RELOADERS = 3;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int WRITES_PERCENT = 20;
    private static final double AIM = 3;

    /** In milliseconds, for any page of the huge journal. */
    private static final double LONGEST = 2_000;

    private final App app;
    private final Journal huge;
    private final List<Journal> others;
    private final AtomicInteger reloads = new AtomicInteger();
    private volatile boolean over;

    private Neighbours(App app, List<Journal> journals) {
        this.app = app;
        this.huge = journals.get(0);
        this.others = journals.subList(1, journals.size());
    }

    /** What goes on beside the others. */
    private enum Beside {
        NOTHING("nothing"),
        RELOAD("reloaded, unchanged"),
        RELOAD_AFTER_WRITES("reloaded after each write");

        private final String text;

        Beside(String text) {
            this.text = text;
        }
    }

    /** In milliseconds. */
    private record Waits(double median, double p99, double reloads) {}

    public static void main(String[] arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var rounds = quick ? 2 : 5;
        var phase = Duration.ofSeconds(quick ? 6 : 15);
        var sizes = new ArrayList<>(List.of(HUGE));
        sizes.addAll(Collections.nCopies(OTHERS, OTHERS_SIZE));
        say("Seeding a journal of %,d entries and %d others ...", HUGE, OTHERS);
        try (var storage = Storage.of(List.of(arguments))) {
            measure(storage, storage.seed(sizes), rounds, phase);
        }
    }

    private static void measure(Storage storage, List<Journal> journals, int rounds, Duration phase) throws Exception {
        say("Starting the app on %s ...", storage.name());
        try (var app = storage.start()) {
            var bench = new Neighbours(app, journals);
            say("Warming up ...");
            for (var beside : Beside.values()) {
                bench.phase(beside, phase.multipliedBy(2));
            }
            say("Measuring %d rounds ...", rounds);
            var waits = new EnumMap<Beside, List<Waits>>(Beside.class);
            for (var round = 0; round < rounds; round++) {
                for (var beside : Beside.values()) {
                    waits.computeIfAbsent(beside, unused -> new ArrayList<>()).add(bench.phase(beside, phase));
                }
            }
            print(waits);
            bench.printPages(rounds);
        }
    }

    private Waits phase(Beside beside, Duration time) throws Exception {
        over = false;
        reloads.set(0);
        var threads = Executors.newCachedThreadPool();
        var reloaders = new ArrayList<Callable<Void>>();
        for (var number = 0; number < RELOADERS && beside != Beside.NOTHING; number++) {
            reloaders.add(() -> reload(beside == Beside.RELOAD_AFTER_WRITES));
        }
        var reloading = reloaders.stream().map(threads::submit).toList();
        var people = Collections.nCopies(PEOPLE, (Callable<List<Double>>) () -> look(time));
        var waited = new ArrayList<Double>();
        for (var person : threads.invokeAll(people)) {
            waited.addAll(person.get());
        }
        over = true;
        for (var reloader : reloading) {
            reloader.get();
        }
        threads.shutdown();
        Collections.sort(waited);
        return new Waits(
                waited.get(waited.size() / 2),
                waited.get((int) (waited.size() * 0.99)),
                reloads.get() / (double) time.toSeconds());
    }

    private Void reload(boolean write) throws IOException {
        try (var visitor = new Visitor(app.port).in(huge.id()).withForm()) {
            while (!over) {
                if (write) {
                    touch(visitor, huge);
                }
                visitor.get("/dashboard");
                reloads.incrementAndGet();
            }
        }
        return null;
    }

    /** Someone else's dashboard every now and then, sometimes after something was written. */
    private List<Double> look(Duration time) throws Exception {
        var waited = new ArrayList<Double>();
        var random = ThreadLocalRandom.current();
        try (var visitor = new Visitor(app.port).in(others.get(0).id()).withForm()) {
            var end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                Thread.sleep(random.nextLong(2 * PAUSE.toMillis()));
                var journal = others.get(random.nextInt(others.size()));
                visitor.in(journal.id());
                if (random.nextInt(100) < WRITES_PERCENT) {
                    touch(visitor, journal);
                }
                waited.add(waited(visitor, "/dashboard"));
            }
        }
        return waited;
    }

    private static void touch(Visitor visitor, Journal journal) throws IOException {
        var entry = journal.entry(ThreadLocalRandom.current().nextInt(journal.size()));
        visitor.get("/bench/touch/new?entry=%s&days=%d"
                        .formatted(entry, ThreadLocalRandom.current().nextInt(10, 100)))
                .expecting(204);
    }

    private static void print(Map<Beside, List<Waits>> waits) {
        var idle = waits.get(Beside.NOTHING);
        say("");
        say("| beside | reloads a second | others' p50, ms | others' p99, ms | p99 to idle | aim | |");
        say("|---|---:|---:|---:|---:|---:|---|");
        waits.forEach((beside, rounds) -> {
            var ratio = median(rounds, Waits::p99) / median(idle, Waits::p99);
            var judged = beside != Beside.NOTHING;
            say(
                    "| %s | %.1f | %.1f | %.1f | %.1f | %s | %s |",
                    beside.text,
                    median(rounds, Waits::reloads),
                    median(rounds, Waits::median),
                    median(rounds, Waits::p99),
                    ratio,
                    judged ? String.format(Locale.ROOT, "%.1f", AIM) : "",
                    judged ? ratio <= AIM ? "met" : "missed" : "");
        });
    }

    /** How long each weekly page of the huge journal takes by itself, right after a write and unchanged. */
    private void printPages(int rounds) throws Exception {
        say("");
        say("| page of the journal of %,d entries | after a write, ms | unchanged, ms | aim | |", HUGE);
        say("|---|---:|---:|---:|---|");
        try (var visitor = new Visitor(app.port).in(huge.id()).withForm()) {
            for (var page : Weekly.pages(huge, visitor).entrySet()) {
                var written = new ArrayList<Double>();
                var unchanged = new ArrayList<Double>();
                for (var round = 0; round < rounds; round++) {
                    touch(visitor, huge);
                    written.add(waited(visitor, page.getValue()));
                    unchanged.add(waited(visitor, page.getValue()));
                }
                var longest = Math.max(Collections.max(written), Collections.max(unchanged));
                say(
                        "| %s | %.0f | %.0f | %.0f | %s |",
                        page.getKey(),
                        Collections.max(written),
                        Collections.max(unchanged),
                        LONGEST,
                        longest <= LONGEST ? "met" : "missed");
            }
        }
    }

    private static double waited(Visitor visitor, String page) throws IOException {
        var began = System.nanoTime();
        visitor.get(page).expecting(200);
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(List<Waits> rounds, ToDoubleFunction<Waits> value) {
        var sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
