package load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/** Kills the app right after an answer, again and again, and looks whether every entry it acknowledged is still there. */
final class Kills {

    private static final int WRITERS = 3;

    private final Path data;
    private final Queue<Written> acknowledged = new ConcurrentLinkedQueue<>();
    private final Set<Written> lost = new HashSet<>();

    private Kills(Path data) {
        this.data = data;
    }

    private record Written(UUID id, String company) {}

    public static void main(String[] arguments) throws Exception {
        var kills = List.of(arguments).contains("--quick") ? 5 : 50;
        var bench = new Kills(App.scratch());
        var began = System.nanoTime();
        var checked = 0;
        for (var kill = 1; kill <= kills; kill++) {
            var before = new ArrayList<>(bench.acknowledged);
            try (var app = App.fast(bench.data)) {
                bench.lookFor(before.subList(checked, before.size()), app);
                bench.writeAndKill(app);
            }
            checked = before.size();
            if (kill % 10 == 0) {
                say("%d kills, %d writes, %d lost", kill, bench.acknowledged.size(), bench.lost.size());
            }
        }
        try (var app = App.fast(bench.data)) {
            bench.lookFor(bench.acknowledged, app);
        }
        say("");
        say("| kills | acknowledged writes | lost | aim | | minutes |");
        say("|---:|---:|---:|---:|---|---:|");
        say(
                "| %d | %d | %d | 0 | %s | %.1f |",
                kills,
                bench.acknowledged.size(),
                bench.lost.size(),
                bench.lost.isEmpty() ? "met" : "missed",
                Duration.ofNanos(System.nanoTime() - began).toSeconds() / 60.0);
    }

    /** Several people write at once; one of them pulls the plug the moment an answer is there. */
    private void writeAndKill(App app) throws Exception {
        var most = 1 + ThreadLocalRandom.current().nextInt(12);
        var writers = new ArrayList<Thread>();
        for (var number = 1; number < WRITERS; number++) {
            writers.add(new Thread(() -> write(app, Integer.MAX_VALUE)));
        }
        writers.forEach(Thread::start);
        write(app, most);
        app.kill();
        for (var writer : writers) {
            writer.join();
        }
    }

    private void write(App app, int most) {
        try (var visitor = new Visitor(app.port).withForm()) {
            for (var number = 0; number < most; number++) {
                var written = new Written(UUID.randomUUID(), "Company " + UUID.randomUUID());
                var answer = visitor.post(
                        "/rejections",
                        Map.of(
                                "item",
                                written.id().toString(),
                                "company",
                                written.company(),
                                "role",
                                "Backend developer",
                                "stage",
                                "INTERVIEW",
                                "heardOn",
                                LocalDate.now().toString(),
                                "feelings.felt",
                                "sad",
                                "feelings.strength[sad]",
                                "6"));
                if (answer.status() != 302) {
                    throw new IllegalStateException("Not logged: " + answer.status());
                }
                acknowledged.add(written);
            }
        } catch (IOException killed) {
            // What was not answered may be there or not.
        }
    }

    private void lookFor(Collection<Written> written, App app) throws IOException {
        try (var visitor = new Visitor(app.port)) {
            for (var entry : written) {
                var page = visitor.get("/rejections/" + entry.id());
                if (page.status() != 200 || !page.text().contains(entry.company())) {
                    lost.add(entry);
                    say("Lost: %s", entry);
                }
            }
        }
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
