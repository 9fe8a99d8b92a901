package app.rebound.platform.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of a request, which has to be there in time as a whole, however often a byte arrives. */
final class TimedBody implements InputBuffer {

    private final InputBuffer body;
    private final long nanos;
    private final Runnable whenThere;
    private long left;
    private long waited;
    private boolean there;

    /**
     * @param length as its sender has told, or -1
     * @param whenThere done once the whole of it has arrived
     */
    TimedBody(InputBuffer body, Duration time, long length, Runnable whenThere) {
        this.body = body;
        this.nanos = time.toNanos();
        this.left = length < 0 ? Long.MAX_VALUE : length;
        this.whenThere = whenThere;
    }

    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        if (waited > nanos) {
            throw new SocketTimeoutException("The request took too long to arrive");
        }
        // What the program makes of it meanwhile is not the sender's time.
        var begun = System.nanoTime();
        try {
            var read = body.doRead(into);
            left -= Math.max(0, read);
            if (!there && (read < 0 || left <= 0)) {
                there = true;
                whenThere.run();
            }
            return read;
        } finally {
            waited += System.nanoTime() - begun;
        }
    }

    @Override
    public int available() {
        return body.available();
    }

    /** Reads on without using it; false if it does not end in time. */
    boolean readToTheEnd() {
        try {
            while (doRead(new Unused()) >= 0) {
                // What nobody asked for.
            }
            return true;
        } catch (IOException late) {
            return false;
        }
    }

    private static final class Unused implements ApplicationBufferHandler {

        private ByteBuffer bytes = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {}
    }
}
