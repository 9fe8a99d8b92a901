package load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Two databases as {@code deploy} sets them up: Patroni with etcd, a primary and a synchronous replica, on other ports and in a
 * folder of their own. PostgreSQL refuses to run as root: there it runs as {@code postgres}.
 */
final class Databases implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final int etcdPort = App.freePort();
    private final List<Integer> ports = List.of(App.freePort(), App.freePort());
    private final List<Integer> restPorts = List.of(App.freePort(), App.freePort());
    private final List<Process> patronis = new ArrayList<>();
    private final Process etcd;

    Databases(Path folder) throws Exception {
        this.folder = folder;
        Files.createDirectories(folder);
        if (ROOT) {
            // The way to it, too: a folder for one run is its owner's alone.
            App.run("chown", "postgres", folder.toString());
            App.run("chmod", "711", folder.getParent().toString());
        }
        var peers = "http://127.0.0.1:" + App.freePort();
        var clients = "http://127.0.0.1:" + etcdPort;
        etcd = start(
                "etcd",
                Map.of(),
                "etcd",
                "--data-dir=" + folder.resolve("etcd"),
                "--listen-client-urls=" + clients,
                "--advertise-client-urls=" + clients,
                "--listen-peer-urls=" + peers,
                "--initial-advertise-peer-urls=" + peers,
                "--initial-cluster=default=" + peers);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Files.writeString(
                folder.resolve("patroni.yml"),
                Files.readString(App.ROOT.resolve("deploy/patroni.yml"))
                        .replace("127.0.0.1:2379", "127.0.0.1:" + etcdPort)
                        .replace("/usr/lib/postgresql/15/bin", programs().toString()));
        for (var number = 0; number < ports.size(); number++) {
            patronis.add(patroni(number));
            if (number == 0) {
                await("a primary", () -> primary() == 0);
            }
        }
        awaitReplica();
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "bench");
                var statement = connection.createStatement()) {
            statement.execute("create database rebound");
        }
    }

    /** Of the database that is the primary, whichever it is. */
    String url() {
        return url("rebound");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/%s?targetServerType=primary&hostRecheckSeconds=2&connectTimeout=2"
                .formatted(ports.get(0), ports.get(1), database);
    }

    String user() {
        return "postgres";
    }

    String password() {
        return "bench";
    }

    /** Which of them is the primary now, or -1. */
    int primary() {
        for (var number = 0; number < restPorts.size(); number++) {
            if (answers(number, "/primary")) {
                return number;
            }
        }
        return -1;
    }

    /** Takes the power from a machine: PostgreSQL and what looks after it are gone without a word. */
    void kill(int number) throws Exception {
        // Patroni first, which would see to its database.
        kill(patronis.get(number).toHandle());
        patronis.get(number).waitFor();
        var postmaster =
                Files.readAllLines(data(number).resolve("postmaster.pid")).get(0);
        ProcessHandle.of(Long.parseLong(postmaster.strip())).ifPresent(Databases::kill);
    }

    /** With all that it has started: a shell that becomes another user may stand between. */
    private static void kill(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    void restart(int number) throws Exception {
        patronis.set(number, patroni(number));
    }

    /** Waits until both run, and what one acknowledges the other has. */
    void awaitReplica() throws Exception {
        await("a synchronous replica", () -> {
            var primary = primary();
            return primary >= 0 && answers(1 - primary, "/synchronous");
        });
    }

    private Process patroni(int number) throws Exception {
        var environment = new TreeMap<String, String>();
        for (var line : Files.readAllLines(App.ROOT.resolve("deploy/db%d.env".formatted(number + 1)))) {
            if (!line.startsWith("#")) {
                var setting = line.split("=", 2);
                environment.put(setting[0], ours(setting[1], number));
            }
        }
        for (var user : List.of("SUPERUSER", "REPLICATION", "REWIND")) {
            environment.put("PATRONI_" + user + "_PASSWORD", password());
        }
        return start(
                "patroni" + number,
                environment,
                "patroni",
                folder.resolve("patroni.yml").toString());
    }

    private String ours(String value, int number) {
        return value.replace("/var/lib/postgresql/rebound", folder.toString())
                .replaceFirst(":80\\d\\d$", ":" + restPorts.get(number))
                .replaceFirst(":54\\d\\d$", ":" + ports.get(number));
    }

    private Path data(int number) {
        return folder.resolve("db" + (number + 1));
    }

    private Process start(String name, Map<String, String> environment, String... command) throws IOException {
        var whole = new ArrayList<>(
                ROOT ? List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") : List.of());
        whole.addAll(List.of(command));
        var builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.directory(folder.toFile());
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(App.log(Path.of(name)).toFile()));
        return builder.start();
    }

    private boolean answers(int number, String path) {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + restPorts.get(number) + path))
                .timeout(Duration.ofSeconds(2));
        try {
            return client.send(asked.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private void await(String what, Condition condition) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("There is not " + what);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Where Debian keeps the programs of the newest PostgreSQL. */
    private static Path programs() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.max(Path::compareTo).orElseThrow().resolve("bin");
        }
    }

    @Override
    public void close() {
        for (var number = 0; number < patronis.size(); number++) {
            try {
                kill(number);
            } catch (Exception gone) {
                // It was killed and is not there any more.
            }
        }
        etcd.destroyForcibly();
    }
}
