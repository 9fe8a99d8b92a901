package load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import load.Journals.Journal;

/**
 * What the pages of practice cost in a bank of 5 000 cards, as a ratio to one of 50: the card that is due, the overview, the
 * list. Both banks take turns in short slices.
 */
final class Practice {

    private static final List<Integer> BANKS = List.of(50, 5_000);
    private static final int REVIEWS = 3;
    private static final double AIM = 1.5;
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("card that is due", "/practice/cards/due");
        PAGES.put("overview", "/practice");
        PAGES.put("list of cards", "/practice/cards");
    }

    private final App app;
    private final List<Visitor> visitors = new ArrayList<>();

    private Practice(App app, List<Journal> journals) {
        this.app = app;
        journals.forEach(journal -> visitors.add(new Visitor(app.port).in(journal.id())));
    }

    public static void main(String[] arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var rounds = quick ? 5 : 11;
        var slice = Duration.ofMillis(quick ? 400 : 1200);
        var data = App.scratch();
        say("Seeding banks of %s cards ...", BANKS);
        var journals = Journals.seed(data, List.of(1, 1));
        fill(data, journals);
        say("Starting the app ...");
        try (var app = App.withBenchPages(data)) {
            var practice = new Practice(app, journals);
            say("Warming up ...");
            for (var round = 0; round < (quick ? 5 : 15); round++) {
                practice.round(slice);
            }
            say("");
            say("| page | ms CPU, %,d cards | ms CPU, %,d cards | ratio | aim | |", BANKS.toArray());
            say("|---|---:|---:|---:|---:|---|");
            practice.measure(rounds, slice);
            for (var visitor : practice.visitors) {
                visitor.close();
            }
        }
    }

    private void measure(int rounds, Duration slice) throws IOException {
        var measured = new LinkedHashMap<String, List<double[]>>();
        for (var round = 0; round < rounds; round++) {
            round(slice)
                    .forEach((page, cpu) -> measured.computeIfAbsent(page, unused -> new ArrayList<>())
                            .add(cpu));
        }
        measured.forEach((page, slices) -> {
            var ratio = median(slices.stream().map(cpu -> cpu[1] / cpu[0]).toList());
            say(
                    "| %s | %.3f | %.3f | %.2f | %.1f | %s |",
                    page,
                    median(slices.stream().map(cpu -> cpu[0]).toList()),
                    median(slices.stream().map(cpu -> cpu[1]).toList()),
                    ratio,
                    AIM,
                    ratio <= AIM ? "met" : "missed");
        });
    }

    /** Milliseconds of server CPU for each page, of each bank. */
    private Map<String, double[]> round(Duration slice) throws IOException {
        var cpu = new LinkedHashMap<String, double[]>();
        for (var page : PAGES.entrySet()) {
            var each = new double[BANKS.size()];
            for (var bank = 0; bank < each.length; bank++) {
                each[bank] = cost(visitors.get(bank), page.getValue(), slice);
            }
            cpu.put(page.getKey(), each);
        }
        return cpu;
    }

    private double cost(Visitor visitor, String address, Duration slice) throws IOException {
        var before = app.cpu();
        var began = System.nanoTime();
        var count = 0;
        while (System.nanoTime() - began < slice.toNanos()) {
            // A parameter that means nothing to the app makes it another page for the page cache.
            visitor.get(address + "?n=" + System.nanoTime()).expecting(200);
            count++;
        }
        return app.cpu().minus(before).toNanos() / 1e6 / count;
    }

    private static void fill(Path data, List<Journal> journals) throws SQLException {
        var random = new Random(20261122);
        try (var connection = DriverManager.getConnection(Journals.url(data), "rebound", "")) {
            connection.setAutoCommit(false);
            for (var bank = 0; bank < BANKS.size(); bank++) {
                fill(connection, journals.get(bank).id(), BANKS.get(bank), random);
            }
            connection.commit();
        }
    }

    private static void fill(Connection connection, UUID journal, int size, Random random) throws SQLException {
        try (var card = connection.prepareStatement(
                        "insert into practice_card (id, journal_id, question, notes, key_points,"
                                + " tags, added_on, due_on, reviews, reviewed_on, stability, difficulty, version)"
                                + " values (?, ?, ?, ?, ?, '', ?, ?, ?, ?, 12.5, 5.5, 0)");
                var review = connection.prepareStatement(
                        "insert into practice_review (id, journal_id, card_id, reviewed_on, rating)"
                                + " values (?, ?, ?, ?, 'GOOD')")) {
            for (var number = 0; number < size; number++) {
                card(card, review, journal, number, random);
            }
            card.executeBatch();
            review.executeBatch();
        }
    }

    /** Half of the cards are due already. */
    private static void card(PreparedStatement card, PreparedStatement review, UUID journal, int number, Random random)
            throws SQLException {
        var id = UUID.randomUUID();
        var today = LocalDate.now();
        var values = List.of(
                id,
                journal,
                "Question %d: what did you do when it went wrong?".formatted(number),
                "I said so, I counted, and I told those who had to know.",
                "Begin late\nEnd with what I changed",
                Date.valueOf(today.minusDays(200)),
                Date.valueOf(today.plusDays(random.nextInt(60) - 30)),
                REVIEWS,
                Date.valueOf(today.minusDays(31)));
        for (var place = 0; place < values.size(); place++) {
            card.setObject(place + 1, values.get(place));
        }
        card.addBatch();
        for (var time = 0; time < REVIEWS; time++) {
            review.setObject(1, UUID.randomUUID());
            review.setObject(2, journal);
            review.setObject(3, id);
            review.setDate(4, Date.valueOf(today.minusDays(31 + 30L * time)));
            review.addBatch();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
