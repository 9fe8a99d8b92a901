package app.rebound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between the program and its database, which can be cut as when a machine is gone. */
final class TestWire implements AutoCloseable {

    private final ServerSocket end;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile URI database;
    private volatile boolean cut;

    TestWire() throws IOException {
        end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** The address by which this wire leads to a database. */
    String to(String url) {
        database = URI.create(url.substring("jdbc:".length()));
        work(this::accept);
        return url.replace(database.getAuthority(), "127.0.0.1:" + end.getLocalPort());
    }

    void cut() throws IOException {
        cut = true;
        for (var socket : open) {
            socket.close();
        }
    }

    void mend() {
        cut = false;
    }

    private void accept() throws IOException {
        while (!end.isClosed()) {
            var near = end.accept();
            if (cut) {
                near.close();
                continue;
            }
            var far = new Socket(database.getHost(), database.getPort());
            open.add(near);
            open.add(far);
            work(() -> pass(near, far));
            work(() -> pass(far, near));
        }
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void work(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cut) {
                // As a wire is that was cut.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        end.close();
        cut();
    }
}
