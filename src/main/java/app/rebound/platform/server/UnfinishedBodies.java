package app.rebound.platform.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Keeps forms that never arrive from stopping every answer. Each half-sent body holds a thread of the server until it is
 * there, and the server's own limits count from one byte to the next. So few may be on their way at once, each has its
 * time, and what is not needed is read to its end within that time too: a browser that is cut off while it sends shows no
 * answer.
 */
final class UnfinishedBodies extends ValveBase {

    /** Of some two hundred threads; the others answer those who only read. */
    static final int MOST = 40;

    private final Semaphore room = new Semaphore(MOST);
    /** The one address that takes files. */
    private static final String FILES = "/import";

    private final Duration time;
    private final Duration timeForFiles;

    UnfinishedBodies(Duration time, Duration timeForFiles) {
        super(true);
        this.time = time;
        this.timeForFiles = timeForFiles;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var takesFiles = FILES.equals(request.getDecodedRequestURI());
        if (!hasBody(request)) {
            getNext().invoke(request, response);
        } else if (isFiles(request) && !takesFiles) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            cutOff(request);
        } else if (room.tryAcquire()) {
            receive(request, response, takesFiles ? timeForFiles : time);
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            cutOff(request);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /** Read by the server into files before any page is asked. */
    private static boolean isFiles(Request request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private void receive(Request request, Response response, Duration time) throws IOException, ServletException {
        var server = request.getCoyoteRequest();
        var untimed = server.getInputBuffer();
        // Once it is there, what the program makes of it is no longer its sender's.
        var leaving = new AtomicBoolean();
        Runnable leave = () -> {
            if (leaving.compareAndSet(false, true)) {
                room.release();
            }
        };
        var body = new TimedBody(untimed, time, request.getContentLengthLong(), leave);
        server.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!body.readToTheEnd()) {
                cutOff(request);
            }
        } finally {
            leave.run();
            // The server uses it again for the next request of this connection.
            server.setInputBuffer(untimed);
        }
    }

    /** The answer is sent, the connection closed, and nobody waits for the rest. */
    private static void cutOff(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
