package load;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The app as its own process, on a port and a data folder of its own. */
final class App implements AutoCloseable {

    static final Path ROOT = Path.of(System.getProperty("bench.root", "."));

    private static final Path BENCH = ROOT.resolve("target/bench");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    final int port;
    private final Process process;
    private volatile boolean killed;

    private App(int port, Process process) {
        this.port = port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** With the trivial page, the filter that opens any journal, and a clock that can be moved. */
    static App withBenchPages(Path data) throws Exception {
        return withBenchPages(data, "", List.of("-Xmx1g"));
    }

    /**
     * The same under conditions.
     *
     * @param before shell commands that come before it, such as a limit
     * @param options of the virtual machine and, from {@code --} on, of the app
     */
    static App withBenchPages(Path data, String before, List<String> options) throws Exception {
        return start(freePort(), data, command(before, List.of(BENCH.resolve("server")), options));
    }

    /** An instance of hosted mode, at a port that the proxy in front knows. */
    static App hosted(int port, Path data, List<String> options) throws Exception {
        return start(port, data, command("", List.of(), options));
    }

    /** As people start it. */
    static App fast(Path data) throws Exception {
        return start(freePort(), data, List.of(ROOT.resolve("bin/fast-start").toString()));
    }

    private static List<String> command(String before, List<Path> first, List<String> options) {
        var classPath = Stream.of(
                        first.stream().map(Path::toString),
                        Stream.of("app/rebound.jar", "app/lib/*", "lib/*").map(part -> BENCH + "/" + part))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of("bash", "-c", before + " exec \"$@\"", "app", java()));
        options.stream().filter(option -> !option.startsWith("--")).forEach(command::add);
        command.addAll(List.of("-cp", classPath, "app.rebound.Rebound"));
        options.stream().filter(option -> option.startsWith("--")).forEach(command::add);
        return command;
    }

    private static App start(int port, Path data, List<String> command) throws Exception {
        var whole = new ArrayList<>(command);
        whole.add("--server.port=" + port);
        var builder = new ProcessBuilder(whole);
        builder.environment().put("REBOUND_DATA", data.toString());
        builder.redirectErrorStream(true);
        // Whatever is left relative is left beside the data.
        builder.directory(data.toAbsolutePath().getParent().toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()));
        var app = new App(port, builder.start());
        app.awaitAnswer(data);
        return app;
    }

    /** What the app on this folder has said, beside the folder. */
    static Path log(Path data) {
        return BENCH.resolve(data.getFileName() + ".log");
    }

    private void awaitAnswer(Path data) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try (var visitor = new Visitor(port)) {
                if (visitor.get("/actuator/health").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The app gave no answer:\n" + Files.readString(log(data)));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** CPU time of the process so far, with everything it does beside answering. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** What it takes of the machine's memory now, in bytes. */
    long resident() throws IOException {
        var asked = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
        return 1024L
                * Long.parseLong(new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
    }

    /** Lets it sleep as a closed laptop does, or wakes it. */
    void suspend(boolean asleep) throws Exception {
        new ProcessBuilder("kill", asleep ? "-STOP" : "-CONT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    boolean isKilled() {
        return killed;
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        killed = true;
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** A folder for one run, which is gone when the program ends. */
    static Path scratch() throws IOException {
        var folder = Files.createTempDirectory("rebound-bench");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException left) {
                System.err.println("Left behind: " + folder);
            }
        }));
        return folder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Runs a command to its end, and fails with what it said. */
    static void run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
