package load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import load.Journals.Journal;

/** What a journal takes of the heap once its pages were opened, and what the program takes of the machine under load. */
final class Memory {

    private static final List<Integer> SIZES = List.of(1_000, 10_000);
    private static final int OTHERS_SIZE = 50;
    private static final List<String> LOADS = List.of("-Xmx256m", "-Xmx1g");

    private Memory() {}

    public static void main(String[] arguments) throws Exception {
        var time = Duration.ofSeconds(List.of(arguments).contains("--quick") ? 10 : 60);
        say("| journal | live heap before it is opened, MB | with its weekly pages opened, MB | kept of it, MB |");
        say("|---|---:|---:|---:|");
        for (var size : SIZES) {
            heap(arguments, size);
        }
        say("");
        say(
                "| limit | after %d s of weekly pages, each after a write: resident, MB | live heap, MB |",
                time.toSeconds());
        say("|---|---:|---:|");
        for (var limit : LOADS) {
            load(arguments, limit, time);
        }
    }

    private static void heap(String[] arguments, int size) throws Exception {
        try (var storage = Storage.of(List.of(arguments))) {
            var journals = storage.seed(List.of(size, OTHERS_SIZE));
            try (var app = storage.start();
                    var visitor = new Visitor(app.port).in(journals.get(1).id()).withForm()) {
                // The small one loads what every journal uses.
                open(journals.get(1), visitor);
                var before = live(visitor);
                open(journals.get(0), visitor);
                var after = live(visitor);
                say("| %,d | %.1f | %.1f | %.1f |", size, before, after, after - before);
            }
        }
    }

    private static void load(String[] arguments, String limit, Duration time) throws Exception {
        try (var storage = Storage.of(List.of(arguments))) {
            var journals = storage.seed(List.of(10_000, 1_000, OTHERS_SIZE));
            try (var app = storage.start(limit);
                    var visitor = new Visitor(app.port).in(journals.get(0).id()).withForm()) {
                var end = System.nanoTime() + time.toNanos();
                for (var number = 0; System.nanoTime() < end; number++) {
                    var journal = journals.get(number % journals.size());
                    for (var page : Weekly.pages(journal, visitor).values()) {
                        Pages.touch(journal, visitor, number);
                        visitor.get(page).expecting(200);
                    }
                    visitor.forgetSession();
                }
                say("| %s | %.0f | %.1f |", limit, app.resident() / 1e6, live(visitor));
            }
        }
    }

    private static void open(Journal journal, Visitor visitor) throws IOException {
        for (var page : Weekly.pages(journal, visitor).values()) {
            visitor.get(page).expecting(200);
        }
    }

    /** In MB, after a collection. */
    private static double live(Visitor visitor) throws IOException {
        var bytes = visitor.get("/bench/state/new").expecting(200).text().split(" ")[0];
        return Long.parseLong(bytes) / 1e6;
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
