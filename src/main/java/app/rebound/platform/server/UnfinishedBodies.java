package app.rebound.platform.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
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
    private final Duration time;

    UnfinishedBodies(Duration time) {
        super(true);
        this.time = time;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
        } else if (room.tryAcquire()) {
            try {
                receive(request, response, time);
            } finally {
                room.release();
            }
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            cutOff(request);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private void receive(Request request, Response response, Duration time) throws IOException, ServletException {
        var server = request.getCoyoteRequest();
        var untimed = server.getInputBuffer();
        var body = new TimedBody(untimed, time);
        server.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            if (!body.readToTheEnd()) {
                cutOff(request);
            }
        } finally {
            // The server uses it again for the next request of this connection.
            server.setInputBuffer(untimed);
        }
    }

    /** The answer is sent, the connection closed, and nobody waits for the rest. */
    private static void cutOff(Request request) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
