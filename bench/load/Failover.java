package load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Two instances of hosted mode behind nginx on a primary database with a synchronous replica: people write and read while an
 * instance, the primary and the other instance get SIGKILL in turn. Counts what was acknowledged and is not there, or is there
 * twice, and how long anybody waited.
 */
final class Failover {

    private static final int CALM_SECONDS = 6;
    /** As long as people may have to wait for another primary. */
    private static final int PRIMARY_SECONDS = 35;
    /** An instance, the primary, the other instance. */
    private static final int KINDS = 3;
    /** So many begin from one place before the limit on looking at links asks them to wait. */
    private static final int BEGIN_AT_ONCE = 40;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Databases databases;
    private final Front front;
    private final Path folder;
    private final List<App> instances = new ArrayList<>();
    private final Queue<Written> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<String, Integer> failures = new ConcurrentSkipListMap<>();
    private final AtomicLong firstFailure = new AtomicLong();
    private final AtomicLong lastFailure = new AtomicLong();
    private final AtomicLong longestWait = new AtomicLong();
    private volatile boolean over;

    private Failover(Databases databases, Front front, Path folder) {
        this.databases = databases;
        this.front = front;
        this.folder = folder;
    }

    private record Written(String email, String company) {}

    public static void main(String[] arguments) throws Exception {
        var quick = List.of(arguments).contains("--quick");
        var folder = App.scratch();
        say("Starting two databases ...");
        try (var databases = new Databases(folder.resolve("databases"));
                var front = new Front(folder.resolve("front"))) {
            new Failover(databases, front, folder).run(quick ? 20 : 200, quick ? 3 : 10);
        }
    }

    private void run(int people, int rounds) throws Exception {
        say("Starting two instances ...");
        instances.add(start(0));
        instances.add(start(1));
        var members = begin(people);
        var threads = Executors.newFixedThreadPool(people);
        members.forEach(member -> threads.submit(() -> live(member)));
        say("");
        say(
                "| round | killed | writes acknowledged | requests answered | failed | from the first failure to the last, s | longest wait, s |");
        say("|---:|---|---:|---:|---:|---:|---:|");
        for (var round = 0; round < rounds; round++) {
            var writes = acknowledged.size();
            answered.set(0);
            failed.set(0);
            firstFailure.set(0);
            lastFailure.set(0);
            longestWait.set(0);
            TimeUnit.SECONDS.sleep(CALM_SECONDS / 2);
            var killed = round % KINDS == 1 ? losePrimary() : loseInstance(round % KINDS / 2);
            TimeUnit.SECONDS.sleep(CALM_SECONDS / 2);
            say(
                    "| %d | %s | %d | %d | %d | %.1f | %.1f |",
                    round + 1,
                    killed,
                    acknowledged.size() - writes,
                    answered.get(),
                    failed.get(),
                    (lastFailure.get() - firstFailure.get()) / 1e9,
                    longestWait.get() / 1e9);
        }
        over = true;
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        count();
        for (var instance : instances) {
            instance.close();
        }
    }

    private String loseInstance(int victim) throws Exception {
        instances.get(victim).kill();
        TimeUnit.SECONDS.sleep(CALM_SECONDS);
        instances.set(victim, start(victim));
        return "instance " + (victim + 1);
    }

    private String losePrimary() throws Exception {
        var victim = databases.primary();
        databases.kill(victim);
        TimeUnit.SECONDS.sleep(PRIMARY_SECONDS);
        databases.restart(victim);
        databases.awaitReplica();
        return "primary";
    }

    private App start(int number) throws Exception {
        return App.hosted(
                front.instances.get(number),
                folder.resolve("instance" + number),
                List.of(
                        "-Xmx512m",
                        "--spring.profiles.active=hosted",
                        "--spring.datasource.url=" + databases.url(),
                        "--spring.datasource.username=" + databases.user(),
                        "--spring.datasource.password=" + databases.password(),
                        "--rebound.hosted.address=" + front.site(),
                        "--rebound.hosted.operator=A bench",
                        "--rebound.hosted.contact=bench@example.org"));
    }

    /** Links are written as the program writes them, so that nobody has to be asked for one. */
    private List<Member> begin(int people) throws Exception {
        var members = new ArrayList<Member>();
        try (var database = connect();
                var link = database.prepareStatement("""
                        insert into account_link (id, kind, email, administrator, asked_at, token_hash, ends_at)
                        values (?, 'JOIN', ?, false, ?, ?, ?)
                        """)) {
            for (var number = 0; number < people; number++) {
                if (number % BEGIN_AT_ONCE == 0) {
                    // They are people at many places.
                    database.createStatement().execute("delete from attempt");
                }
                var member = new Member(front.site(), "member" + number + "@example.org");
                var secret = "secret-of-" + member.email.replace('@', '-');
                link.setObject(1, UUID.randomUUID());
                link.setString(2, member.email);
                link.setObject(3, OffsetDateTime.now());
                link.setString(4, digest(secret));
                link.setObject(5, OffsetDateTime.now().plusDays(1));
                link.executeUpdate();
                member.begin(secret);
                members.add(member);
            }
        }
        return members;
    }

    /** Writes, reads, and sends again what was not acknowledged, as people do. */
    private void live(Member member) {
        for (var number = 0; !over; number++) {
            var company = "Company " + number;
            var item = UUID.randomUUID();
            var began = System.nanoTime();
            try {
                while (!over && !tried(302, () -> member.log(item, company))) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                if (!over) {
                    acknowledged.add(new Written(member.email, company));
                }
                longestWait.accumulateAndGet(System.nanoTime() - began, Math::max);
                tried(200, () -> member.read("/dashboard"));
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private interface Try {
        int once() throws IOException, InterruptedException;
    }

    private boolean tried(int wanted, Try action) throws InterruptedException {
        String answer;
        try {
            answer = String.valueOf(action.once());
        } catch (IOException broken) {
            answer = broken.getClass().getSimpleName();
        }
        var done = answer.equals(String.valueOf(wanted));
        (done ? answered : failed).incrementAndGet();
        if (!done) {
            firstFailure.compareAndSet(0, System.nanoTime());
            lastFailure.set(System.nanoTime());
            failures.merge(answer, 1, Integer::sum);
        }
        return done;
    }

    private void count() throws Exception {
        Map<Written, Integer> there = new HashMap<>();
        try (var database = connect();
                var rows = database.createStatement().executeQuery("""
                        select c.email, a.company, count(r.id) from account c
                        join job_application a on a.journal_id = c.journal_id join rejection r on r.application_id = a.id
                        group by c.email, a.company
                        """)) {
            while (rows.next()) {
                there.put(new Written(rows.getString(1), rows.getString(2)), rows.getInt(3));
            }
        }
        var lost = acknowledged.stream().filter(one -> !there.containsKey(one)).count();
        var doubled = there.values().stream().filter(times -> times > 1).count();
        say("");
        say("| acknowledged writes | lost | aim | | doubled | aim | |");
        say("|---:|---:|---:|---|---:|---:|---|");
        say(
                "| %d | %d | 0 | %s | %d | 0 | %s |",
                acknowledged.size(), lost, lost == 0 ? "met" : "missed", doubled, doubled == 0 ? "met" : "missed");
        say("");
        say("Answers that failed: %s", failures);
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(databases.url(), databases.user(), databases.password());
    }

    private static String digest(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
