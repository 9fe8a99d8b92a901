package app.rebound.transfer.bring;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Something a person has brought. It lies in a private file until it is confirmed, left or forgotten. */
public final class Brought {

    private final BroughtId id;
    private final UUID journal;
    private final @Nullable String name;
    private final Path file;
    private final long size;
    private final Instant since;
    private final Map<Class<?>, Object> understood = new ConcurrentHashMap<>();
    private final Set<Integer> views = new HashSet<>();
    private int lastView;
    private @Nullable Instant leftAt;

    Brought(BroughtId id, UUID journal, @Nullable String name, Path file, long size, Instant since) {
        this.id = id;
        this.journal = journal;
        this.name = name;
        this.file = file;
        this.size = size;
        this.since = since;
    }

    public BroughtId id() {
        return id;
    }

    /** What its file is called, without any folder; null if it was pasted. */
    public @Nullable String name() {
        return name;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Its file, to be read as long as it is here. A pasted text is in UTF-8. */
    public Path file() {
        return file;
    }

    /**
     * Its bytes, as a stream to be closed.
     *
     * @throws UncheckedIOException if they are gone
     */
    public InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Its first bytes, so many or fewer. */
    public byte[] beginning(int most) {
        try (var bytes = open()) {
            return bytes.readNBytes(most);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Keeps what its importer made of it, one thing of a type; forgotten with it, and never written anywhere. */
    public <T> void understand(Class<T> type, T what) {
        understood.put(type, what);
    }

    /** What its importer made of it. */
    public <T> Optional<T> understood(Class<T> type) {
        return Optional.ofNullable(type.cast(understood.get(type)));
    }

    /** One more page shows it: answers by which number that page says that it was left. */
    public synchronized int view() {
        return back(++lastView);
    }

    /** A page shows it again that had been left. */
    public synchronized int back(int view) {
        if (view <= lastView) {
            views.add(view);
            leftAt = null;
        }
        return view;
    }

    synchronized void leave(int view, Instant now) {
        if (views.remove(view) && views.isEmpty()) {
            leftAt = now;
        }
    }

    /** Whether no page has shown it since then. */
    synchronized boolean isLeftSince(Instant moment) {
        return leftAt != null && !leftAt.isAfter(moment);
    }

    /** Removes the file early: what was understood of it is all that is needed. */
    public void letFileGo() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException later) {
            // It goes with the rest of this at the latest.
        }
    }

    UUID journal() {
        return journal;
    }

    Instant since() {
        return since;
    }
}
