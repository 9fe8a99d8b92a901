package load;

import app.rebound.account.password.Passwords;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import load.Journals.Journal;

/**
 * Many journals in one database, and five hundred people at work in theirs, as fast as the machine lets them: what they wait,
 * what it costs, and how large the database is. Local mode opens the same journals for comparison.
 */
final class Crowd {

    private static final String SITE = "rebound.example.org";
    private static final String PASSWORD = "a calm river runs";
    private static final int AT_WORK = 16;

    /** Of a hundred journals: how many entries each has. */
    private static final List<Integer> SIZES = List.of(3, 8, 20, 60, 150);

    private static final List<Integer> OF_A_HUNDRED = List.of(40, 30, 20, 8, 2);

    /** What people open, as often as it stands here. */
    private static final List<String> PAGES = List.of(
            "/dashboard",
            "/dashboard",
            "/dashboard",
            "/dashboard",
            "/dashboard",
            "/rejections/{entry}",
            "/rejections/{entry}",
            "/rejections/{entry}",
            "/rejections/{entry}/reflection",
            "/rejections/{entry}/reflection",
            "/rejections",
            "/rejections",
            "/applications",
            "/feedback",
            "/goals",
            "/week",
            "/practice",
            "/patterns",
            "/search?q=time");

    /** One in so many actions logs a rejection, and looks at the dashboard after it. */
    private static final int LOGS = 10;

    private final String url;
    private final Path folder;
    private final List<Journal> journals;
    private final int sessions;
    private final Duration time;

    private Crowd(String url, Path folder, List<Journal> journals, int sessions, Duration time) {
        this.url = url;
        this.folder = folder;
        this.journals = journals;
        this.sessions = sessions;
        this.time = time;
    }

    /** Somebody at a browser, in their journal. */
    private record Session(Visitor visitor, Journal journal) {

        /** Does one thing, and answers how many requests that took. */
        int act() throws IOException {
            var random = ThreadLocalRandom.current();
            if (random.nextInt(LOGS) == 0) {
                visitor.post(
                                "/rejections",
                                Map.of(
                                        "item",
                                        UUID.randomUUID().toString(),
                                        "company",
                                        "Company " + random.nextInt(1_000_000),
                                        "role",
                                        "Nurse",
                                        "stage",
                                        "SCREENING",
                                        "heardOn",
                                        LocalDate.now().toString()))
                        .expecting(302);
                visitor.get("/dashboard").expecting(200);
                return 2;
            }
            var page = PAGES.get(random.nextInt(PAGES.size()))
                    .replace(
                            "{entry}",
                            journal.entry(random.nextInt(journal.size())).toString());
            visitor.get(page).expecting(200);
            return 1;
        }
    }

    public static void main(String[] arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var folder = App.scratch();
        try (var database = EmbeddedPostgres.builder()
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track", "all")
                .setServerConfig("shared_buffers", "512MB")
                .start()) {
            var url = database.getJdbcUrl("postgres", "postgres");
            var sizes = sizes(quick ? 1_000 : 20_000);
            say("Seeding %,d journals ...", sizes.size());
            var journals = Journals.seed(url, "postgres", sizes);
            var crowd = new Crowd(url, folder, journals, quick ? 50 : 500, Duration.ofSeconds(quick ? 10 : 60));
            crowd.prepare();
            crowd.size();
            say("");
            say(
                    "| %d sessions in | requests a second | half wait, ms | one in a hundred waits, ms | CPU of the program a request, ms | statements a request |",
                    crowd.sessions);
            say("|---|---:|---:|---:|---:|---:|");
            crowd.local();
            crowd.hosted(1);
            crowd.hosted(2);
        }
    }

    private static List<Integer> sizes(int journals) {
        var sizes = new ArrayList<Integer>();
        for (var sort = 0; sort < SIZES.size(); sort++) {
            sizes.addAll(Collections.nCopies(journals * OF_A_HUNDRED.get(sort) / 100, SIZES.get(sort)));
        }
        Collections.shuffle(sizes, new Random(journals));
        return sizes;
    }

    /** Gives every journal an address to sign in with; all have the same password. */
    private void prepare() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var named = connection.prepareStatement(
                        "update account set email = journal_id || '@example.org', password_hash = ?, sign_in_key = gen_random_uuid()")) {
            named.setString(1, new Passwords().encode(PASSWORD));
            named.executeUpdate();
            statement.execute("create extension pg_stat_statements");
            statement.execute("vacuum analyze");
        }
    }

    private void size() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var entries = number(connection, "select count(*) from rejection");
            var bytes = number(connection, "select pg_database_size(current_database())");
            say("");
            say("| journals | rejections | database, MB | a journal, kB | a rejection, kB |");
            say("|---:|---:|---:|---:|---:|");
            say(
                    "| %,d | %,d | %,d | %.1f | %.1f |",
                    journals.size(), entries, bytes / 1_000_000, bytes / 1e3 / journals.size(), bytes / 1e3 / entries);
            say("");
            say("| largest tables, with their indexes | MB | indexes of it, MB |");
            say("|---|---:|---:|");
            try (var rows = statement.executeQuery("""
                    select relname, pg_total_relation_size(oid), pg_indexes_size(oid) from pg_class
                    where relkind = 'r' and relnamespace = 'public'::regnamespace
                    order by 2 desc limit 6
                    """)) {
                while (rows.next()) {
                    say(
                            "| %s | %,d | %,d |",
                            rows.getString(1), rows.getLong(2) / 1_000_000, rows.getLong(3) / 1_000_000);
                }
            }
        }
    }

    private void local() throws Exception {
        var options = new ArrayList<>(List.of("-Xmx1g"));
        options.addAll(database());
        try (var app = App.withBenchPages(folder.resolve("local"), "", options)) {
            var people = new ArrayList<Session>();
            for (var journal : journals.subList(0, sessions)) {
                people.add(new Session(new Visitor(app.port).in(journal.id()).withForm(), journal));
            }
            measure("local mode", List.of(app), people);
        }
    }

    private void hosted(int count) throws Exception {
        var instances = new ArrayList<App>();
        try {
            for (var number = 0; number < count; number++) {
                var options = new ArrayList<>(List.of(
                        "-Xmx1g",
                        "--spring.profiles.active=hosted",
                        "--rebound.hosted.address=https://" + SITE,
                        "--rebound.hosted.operator=A bench",
                        "--rebound.hosted.contact=bench@example.org"));
                options.addAll(database());
                instances.add(App.hosted(App.freePort(), folder.resolve("hosted" + count + number), options));
            }
            var people = new ArrayList<Session>();
            for (var journal : journals.subList(0, sessions)) {
                var number = people.size();
                var visitor = new Visitor(instances.get(number % count).port)
                        .asFrom(SITE, "10.0.%d.%d".formatted(number / 250, number % 250 + 1))
                        .withFormOf("/sign-in");
                visitor.post("/sign-in", Map.of("username", journal.id() + "@example.org", "password", PASSWORD))
                        .expecting(302);
                people.add(new Session(visitor.withForm(), journal));
            }
            measure("hosted, %d instance%s".formatted(count, count == 1 ? "" : "s"), instances, people);
        } finally {
            for (var instance : instances) {
                instance.close();
            }
        }
    }

    private List<String> database() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=");
    }

    private void measure(String name, List<App> instances, List<Session> people) throws Exception {
        BlockingQueue<Session> idle = new LinkedBlockingQueue<>(people);
        work(idle, time);
        try (var connection = connect()) {
            var statements = number(connection, STATEMENTS);
            var cpu = cpu(instances);
            var waits = work(idle, time);
            var spent = cpu(instances).minus(cpu);
            var asked = number(connection, STATEMENTS) - statements;
            Collections.sort(waits);
            say(
                    "| %s | %.0f | %.1f | %.1f | %.1f | %.1f |",
                    name,
                    waits.size() / (double) time.toSeconds(),
                    waits.get(waits.size() / 2) / 1e6,
                    waits.get(waits.size() * 99 / 100) / 1e6,
                    spent.toNanos() / 1e6 / waits.size(),
                    asked / (double) waits.size());
        }
        for (var person : people) {
            person.visitor().close();
        }
    }

    private static final String STATEMENTS = "select sum(calls) from pg_stat_statements";

    /** Whoever has waited longest does the next thing; a wait is that for one request, in nanoseconds. */
    private static List<Long> work(BlockingQueue<Session> idle, Duration time) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        var threads = Executors.newFixedThreadPool(AT_WORK);
        var working = new ArrayList<Future<List<Long>>>();
        for (var number = 0; number < AT_WORK; number++) {
            working.add(threads.submit(() -> {
                var waits = new ArrayList<Long>();
                while (System.nanoTime() < end) {
                    var session = idle.take();
                    var began = System.nanoTime();
                    var requests = session.act();
                    var each = (System.nanoTime() - began) / requests;
                    waits.addAll(Collections.nCopies(requests, each));
                    idle.put(session);
                }
                return waits;
            }));
        }
        var waits = new ArrayList<Long>();
        for (var one : working) {
            waits.addAll(one.get());
        }
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        return waits;
    }

    private static Duration cpu(List<App> instances) {
        return instances.stream().map(App::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
