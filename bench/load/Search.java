package load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a search over everything costs: in a journal of 100 and one of 10 000 entries, for a word that is nearly everywhere,
 * for rare ones, and for one that is nowhere. With the address of an empty PostgreSQL database as an argument, the same
 * there. Wall time as a person waits for it.
 */
final class Search {

    private static final List<Integer> SIZES = List.of(100, 10_000);
    private static final List<String> SEARCHES =
            List.of("time", "thread caught project", "acme nurse", "contoso hardest", "nobodywrotethis", "e");
    private static final double AIM_MS = 150;

    private Search() {}

    public static void main(String[] arguments) throws Exception {
        var given = new ArrayList<>(List.of(arguments));
        var quick = given.remove("--quick");
        measure("H2", null, quick);
        if (!given.isEmpty()) {
            measure("PostgreSQL", given.get(0), quick);
        }
    }

    private static void measure(String name, String database, boolean quick) throws Exception {
        var data = App.scratch();
        say("Seeding journals of %s entries in %s ...", SIZES, name);
        var journals = database == null ? Journals.seed(data, SIZES) : Journals.seed(database, "postgres", SIZES);
        var options = new ArrayList<>(List.of("-Xmx1g"));
        if (database != null) {
            options.add("--spring.datasource.url=" + database);
            options.add("--spring.datasource.username=postgres");
            options.add("--spring.datasource.password=");
        }
        try (var app = App.withBenchPages(data, "", options)) {
            for (var journal : journals) {
                try (var visitor = new Visitor(app.port).in(journal.id())) {
                    var began = System.nanoTime();
                    visitor.get("/search?q=first").expecting(200);
                    say(
                            "%s, %,d entries: the first search fills the index in %.0f ms",
                            name, journal.size(), since(began));
                }
            }
            say("");
            say("| %s, search | %,d entries, ms | %,d entries, ms | ratio | aim | |", name, SIZES.get(0), SIZES.get(1));
            say("|---|---:|---:|---:|---:|---|");
            for (var words : SEARCHES) {
                var each = new double[SIZES.size()];
                for (var size = 0; size < each.length; size++) {
                    try (var visitor =
                            new Visitor(app.port).in(journals.get(size).id())) {
                        each[size] = median(visitor, words, quick ? 15 : 60);
                    }
                }
                say(
                        "| %s | %.1f | %.1f | %.1f | %.0f | %s |",
                        words, each[0], each[1], each[1] / each[0], AIM_MS, each[1] <= AIM_MS ? "met" : "missed");
            }
        }
    }

    /** A parameter that means nothing to the app makes it another page for the page cache. */
    private static double median(Visitor visitor, String words, int times) throws IOException {
        var taken = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            var began = System.nanoTime();
            visitor.get("/search?q=%s&n=%d".formatted(URLEncoder.encode(words, StandardCharsets.UTF_8), began))
                    .expecting(200);
            taken.add(since(began));
        }
        return taken.stream().sorted().toList().get(taken.size() / 2);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
