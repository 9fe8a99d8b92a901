package load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What was answered, what failed, and what must still be there. */
final class Ledger {

    private final Map<String, AtomicLong> done = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Written> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, Written> lost = new ConcurrentHashMap<>();

    /** An entry, the words in it that were answered for last, and those that were sent since, or the same. */
    record Written(UUID journal, String words, String perhaps) {

        boolean isIn(String page) {
            return page.contains(words) || page.contains(perhaps);
        }
    }

    void did(String what) {
        done.computeIfAbsent(what, unused -> new AtomicLong()).incrementAndGet();
    }

    void failed(String what) {
        failures.add(what);
    }

    void answeredFor(UUID entry, UUID journal, String words) {
        acknowledged.put(entry, new Written(journal, words, words));
    }

    /** An entry that is being changed: either text may be there until the answer comes. */
    void perhaps(UUID entry, String words) {
        acknowledged.computeIfPresent(entry, (same, written) -> new Written(written.journal(), written.words(), words));
    }

    /** Looks for everything that was answered for. */
    void check(int port) throws IOException {
        try (var visitor = new Visitor(port)) {
            for (var entry : acknowledged.entrySet()) {
                var written = entry.getValue();
                var page = visitor.in(written.journal()).get("/rejections/" + entry.getKey());
                if (page.status() != 200 || !written.isIn(page.text())) {
                    lost.put(entry.getKey(), written);
                }
            }
        }
    }

    Map<String, Long> done() {
        var all = new TreeMap<String, Long>();
        done.forEach((what, times) -> all.put(what, times.get()));
        return all;
    }

    List<String> failures() {
        return new ArrayList<>(failures);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int lost() {
        return lost.size();
    }
}
