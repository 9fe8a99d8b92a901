package load;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import load.Journals.Journal;

/**
 * Server CPU and throughput of the pages, for journals of several sizes, each as a ratio to a trivial page of the same app.
 * All of them take turns in short slices, so that whatever else the machine does meets them alike.
 */
final class Pages {

    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);
    private static final int OTHERS = 200;
    private static final int OTHERS_SIZE = 50;
    private static final int CONNECTIONS = 2;
    private static final String LOGGED = "Logged by the bench";

    private static final String TRIVIAL = "trivial page T";
    private static final String UNCHANGED = "dashboard, unchanged";
    private static final String NOT_MODIFIED = "dashboard, 304";
    private static final String TOUCH = "(the write alone)";
    private static final String AFTER_WRITE = "dashboard after a write";
    private static final String AFTER_LOG = "dashboard after logging";
    private static final String LIST_KEPT = "list, seen before";
    private static final String LIST = "list of 20";
    private static final String ENTRY = "entry page";
    private static final String LOG = "log a rejection";
    private static final String WEEKLY = "weekly: ";
    private static final int WEEKLY_SIZE = 1_000;

    private final App app;
    private final List<Journal> journals;
    private final List<Visitor> visitors = new ArrayList<>();
    private final AtomicInteger counter = new AtomicInteger();
    private final Map<Key, List<Slice>> measured = new LinkedHashMap<>();

    private Pages(App app, List<Journal> journals) {
        this.app = app;
        this.journals = journals;
    }

    /** What is asked for, of which journal. */
    private record Key(String operation, int size) {}

    /**
     * What a slice measured.
     *
     * @param cpu milliseconds of server CPU for each operation
     * @param perSecond operations a second
     */
    private record Slice(double cpu, double perSecond) {

        /** Without a part of the operation that was measured by itself. */
        Slice without(Slice part) {
            return new Slice(cpu - part.cpu, 1 / (1 / perSecond - 1 / part.perSecond));
        }
    }

    private interface Operation {
        void once(int number) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var only = Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("--"))
                .toList();

        // One journal of each size for each connection: two that share one would share what is computed after a write.
        var sizes = new ArrayList<Integer>();
        for (var connection = 0; connection < CONNECTIONS; connection++) {
            sizes.addAll(SIZES);
        }
        sizes.addAll(Collections.nCopies(OTHERS, OTHERS_SIZE));
        say("Seeding journals of %s entries and %d others ...", SIZES, OTHERS);
        try (var storage = Storage.of(List.of(arguments))) {
            measure(storage, storage.seed(sizes), quick, only);
        }
    }

    private static void measure(Storage storage, List<Journal> journals, boolean quick, List<String> only)
            throws Exception {
        var rounds = quick ? 3 : 5;
        var slice = Duration.ofMillis(quick ? 300 : 1200);
        var warmUp = Duration.ofSeconds(quick ? 20 : 100);
        var longestWarmUp = warmUp.multipliedBy(2);
        var statements = Weekly.statements(storage, journals.get(SIZES.indexOf(WEEKLY_SIZE)));
        say("Starting the app on %s ...", storage.name());
        try (var app = storage.start()) {
            var pages = new Pages(app, journals);
            pages.connect();
            // Where others use the machine too, it is the server's own time that makes it warm.
            say("Warming up for %d s of the server's CPU ...", warmUp.toSeconds());
            var began = System.nanoTime();
            var warm = app.cpu().plus(warmUp);
            while (System.nanoTime() - began < warmUp.toNanos()
                    || app.cpu().compareTo(warm) < 0 && System.nanoTime() - began < longestWarmUp.toNanos()) {
                pages.round(Duration.ofMillis(quick ? 150 : 400), only);
            }
            pages.measured.clear();
            say("Measuring %d rounds ...", rounds);
            for (var round = 0; round < rounds; round++) {
                pages.round(slice, only);
            }
            pages.print(rounds);
            pages.printWeekly(rounds, statements);
            pages.disconnect();
        }
    }

    private void connect() throws IOException {
        for (var connection = 0; connection < CONNECTIONS; connection++) {
            visitors.add(new Visitor(app.port).in(journals.get(connection).id()).withForm());
        }
    }

    private void disconnect() throws IOException {
        for (var visitor : visitors) {
            visitor.close();
        }
    }

    private void round(Duration slice, List<String> only) throws Exception {
        for (var size = 0; size < SIZES.size(); size++) {
            var operations = new LinkedHashMap<String, List<Operation>>();
            for (var connection = 0; connection < CONNECTIONS; connection++) {
                var journal = journals.get(connection * SIZES.size() + size);
                operations(journal, visitors.get(connection))
                        .forEach((name, operation) -> operations
                                .computeIfAbsent(name, unused -> new ArrayList<>())
                                .add(operation));
            }
            for (var name : operations.keySet()) {
                if (isWanted(name, only)) {
                    var most = name.equals(LOG) || name.equals(AFTER_LOG)
                            ? Math.max(100, SIZES.get(size) / 4)
                            : Integer.MAX_VALUE;
                    var key = new Key(name, name.equals(TRIVIAL) ? 0 : SIZES.get(size));
                    measured.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(run(operations.get(name), slice, most));
                }
            }
            for (var visitor : visitors) {
                visitor.get("/bench/forget/new?role=" + LOGGED.replace(' ', '+'))
                        .expecting(204);
                visitor.forgetSession();
            }
        }
    }

    /** Whatever is measured needs T, and a first view after a write the write alone. */
    private static boolean isWanted(String name, List<String> only) {
        return only.isEmpty()
                || List.of(TRIVIAL, TOUCH, LOG).contains(name)
                || only.stream().anyMatch(name::contains);
    }

    private static Map<String, Operation> operations(Journal journal, Visitor visitor) throws IOException {
        var weekly = journal.size() == WEEKLY_SIZE ? Weekly.pages(journal, visitor) : Map.<String, String>of();
        var seen = new AtomicReference<>(
                visitor.in(journal.id()).get("/dashboard").expecting(200).header("etag"));
        var operations = new LinkedHashMap<String, Operation>();
        operations.put(TRIVIAL, number -> visitor.get("/bench/trivial/new").expecting(200));
        operations.put(UNCHANGED, number -> visitor.get("/dashboard").expecting(200));
        operations.put(NOT_MODIFIED, number -> {
            var answer = visitor.get("/dashboard", seen.get());
            if (answer.status() != 304) {
                // A backup was made meanwhile, which the dashboard may have to tell.
                seen.set(answer.expecting(200).header("etag"));
            }
        });
        operations.put(LIST_KEPT, number -> visitor.get("/rejections").expecting(200));
        // A parameter that means nothing to the app makes it another page for the page cache.
        operations.put(LIST, number -> visitor.get("/rejections?n=" + number).expecting(200));
        operations.put(
                ENTRY,
                number -> visitor.get("/rejections/%s?n=%d".formatted(journal.entry(number), number))
                        .expecting(200));
        operations.put(TOUCH, number -> touch(journal, visitor, number));
        operations.put(AFTER_WRITE, number -> {
            touch(journal, visitor, number);
            visitor.get("/dashboard").expecting(200);
        });
        operations.put(LOG, number -> log(visitor, number));
        operations.put(AFTER_LOG, number -> {
            log(visitor, number);
            visitor.get("/dashboard").expecting(200);
        });
        weekly.forEach((name, page) -> operations.put(WEEKLY + name, number -> {
            touch(journal, visitor, number);
            visitor.get(page + (page.contains("?") ? "&n=" : "?n=") + number).expecting(200);
        }));
        return operations;
    }

    static void touch(Journal journal, Visitor visitor, int number) throws IOException {
        visitor.get("/bench/touch/new?entry=%s&days=%d".formatted(journal.entry(number), 10 + number % 90))
                .expecting(204);
    }

    private static void log(Visitor visitor, int number) throws IOException {
        visitor.post(
                        "/rejections",
                        Map.of(
                                "item",
                                UUID.randomUUID().toString(),
                                "company",
                                "New company " + number,
                                "role",
                                LOGGED,
                                "stage",
                                "SCREENING",
                                "heardOn",
                                LocalDate.now().toString(),
                                "feelings.felt",
                                "sad",
                                "feelings.strength[sad]",
                                "6",
                                "note",
                                "A short call, then a form letter two days later."))
                .expecting(302);
    }

    /**
     * All connections do the same until the time is over or it has been done often enough. What the operation before left behind,
     * which may be thousands of writes in a row, is met once before the time begins.
     */
    private Slice run(List<Operation> operations, Duration time, int most) throws Exception {
        for (var operation : operations) {
            operation.once(counter.incrementAndGet());
        }
        var done = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        var cpuBefore = app.cpu();
        var began = System.nanoTime();
        var tasks = operations.stream()
                .map(operation -> (Callable<Void>) () -> {
                    while (System.nanoTime() - began < time.toNanos() && done.incrementAndGet() <= most) {
                        operation.once(counter.incrementAndGet());
                    }
                    return null;
                })
                .toList();
        try {
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(
                    "An operation failed: " + failed.getCause().getMessage(), failed);
        } finally {
            threads.shutdown();
        }
        var took = System.nanoTime() - began;
        var cpu = app.cpu().minus(cpuBefore);
        var count = Math.min(done.get(), most);
        return new Slice(cpu.toNanos() / 1e6 / count, count / (took / 1e9));
    }

    private void print(int rounds) {
        var trivial = trivialByRound(rounds);
        say("");
        say("| operation | entries | ms CPU | a second | CPU in T | time in T | aim | |");
        say("|---|---:|---:|---:|---:|---:|---:|---|");
        var aims = aims();
        for (var name :
                List.of(TRIVIAL, UNCHANGED, NOT_MODIFIED, AFTER_WRITE, AFTER_LOG, LIST, LIST_KEPT, ENTRY, LOG)) {
            for (var key : measured.keySet()) {
                if (key.operation().equals(name)) {
                    line(key, slices(key), trivial, aims.get(key));
                }
            }
        }
    }

    /** What each page costs the server right after a write, the dearest first. */
    private void printWeekly(int rounds, Map<String, Long> statements) {
        var trivial = trivialByRound(rounds);
        var lines = new ArrayList<Dearest>();
        measured.keySet().stream()
                .filter(key -> key.operation().startsWith(WEEKLY))
                .forEach(key -> {
                    var slices = slices(key);
                    var ratios = new ArrayList<Double>();
                    for (var round = 0; round < rounds; round++) {
                        ratios.add(slices.get(round).cpu() / trivial.get(round).cpu());
                    }
                    lines.add(new Dearest(
                            key.operation().substring(WEEKLY.length()),
                            median(slices.stream().map(Slice::cpu).toList()),
                            median(ratios)));
                });
        say("");
        say("| page, after a write in %,d entries | ms CPU | CPU in T | statements |", WEEKLY_SIZE);
        say("|---|---:|---:|---:|");
        lines.stream()
                .sorted(Comparator.comparingDouble(Dearest::ratio).reversed())
                .forEach(line -> say(
                        "| %s | %.3f | %.1f | %d |",
                        line.page(), line.cpu(), line.ratio(), statements.get(line.page())));
    }

    private record Dearest(String page, double cpu, double ratio) {}

    /** T is measured before each journal's turn: a round's T is the mean of those. */
    private List<Slice> trivialByRound(int rounds) {
        var all = measured.get(new Key(TRIVIAL, 0));
        var each = all.size() / rounds;
        var trivial = new ArrayList<Slice>();
        for (var round = 0; round < rounds; round++) {
            var slices = all.subList(round * each, (round + 1) * each);
            trivial.add(new Slice(
                    slices.stream().mapToDouble(Slice::cpu).average().orElseThrow(),
                    slices.stream().mapToDouble(Slice::perSecond).average().orElseThrow()));
        }
        return trivial;
    }

    private List<Slice> slices(Key key) {
        var slices = measured.get(key);
        var isAfterLog = key.operation().equals(AFTER_LOG);
        if (!isAfterLog
                && !key.operation().equals(AFTER_WRITE)
                && !key.operation().startsWith(WEEKLY)) {
            return slices;
        }
        var writes = measured.get(new Key(isAfterLog ? LOG : TOUCH, key.size()));
        var views = new ArrayList<Slice>();
        for (var round = 0; round < slices.size(); round++) {
            views.add(slices.get(round).without(writes.get(round)));
        }
        return views;
    }

    private static void line(Key key, List<Slice> slices, List<Slice> trivial, Double aim) {
        var cpu = new ArrayList<Double>();
        var time = new ArrayList<Double>();
        for (var round = 0; round < trivial.size() && key.size() > 0; round++) {
            cpu.add(slices.get(round).cpu() / trivial.get(round).cpu());
            time.add(trivial.get(round).perSecond() / slices.get(round).perSecond());
        }
        var ratio = cpu.isEmpty() ? 1 : median(cpu);
        say(
                "| %s | %s | %.3f | %.0f | %.1f | %.1f | %s | %s |",
                key.operation(),
                key.size() == 0 ? "" : String.format(Locale.ROOT, "%,d", key.size()),
                median(slices.stream().map(Slice::cpu).toList()),
                median(slices.stream().map(Slice::perSecond).toList()),
                ratio,
                time.isEmpty() ? 1 : median(time),
                aim == null ? "" : String.format(Locale.ROOT, "%.1f", aim),
                aim == null ? "" : ratio <= aim ? "met" : "missed");
    }

    private static Map<Key, Double> aims() {
        var aims = new HashMap<Key, Double>();
        for (var size : SIZES) {
            aims.put(new Key(UNCHANGED, size), 2.0);
            aims.put(new Key(NOT_MODIFIED, size), 1.0);
            aims.put(new Key(LIST, size), 5.0);
            aims.put(new Key(LIST_KEPT, size), 2.0);
            aims.put(new Key(ENTRY, size), 20.0);
            aims.put(new Key(LOG, size), 12.0);
        }
        aims.put(new Key(AFTER_WRITE, 10), 40.0);
        aims.put(new Key(AFTER_WRITE, 100), 50.0);
        aims.put(new Key(AFTER_WRITE, 1_000), 80.0);
        aims.put(new Key(AFTER_WRITE, 10_000), 250.0);
        return aims;
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
