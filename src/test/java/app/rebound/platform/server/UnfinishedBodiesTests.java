package app.rebound.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.RealProgram;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpHeaders;

/** Programs that begin to send and never end. */
class UnfinishedBodiesTests {

    /** More than the server has threads. */
    private static final int MANY = 230;

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @TempDir
    static Path data;

    static RealProgram program;

    @BeforeAll
    static void start() {
        program = RealProgram.start(data, "--rebound.time-to-send=2s");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    private static Socket begin(String header) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), program.port());
        socket.getOutputStream()
                .write(
                        "POST /rejections HTTP/1.1\r\n%s: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n%s\r\n\r\n"
                                .formatted(HttpHeaders.HOST, header)
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void leaveRoomForThoseWhoRead() throws Exception {
        program.open("/dashboard");
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i < MANY; i++) {
                sockets.add(begin("Content-Length: 1000"));
            }

            // Until the server has met all of them, an answer may still slip through.
            for (int reading = 0; reading < 30; reading++) {
                assertThat(program.open("/rejections", PATIENCE).statusCode()).isEqualTo(200);
            }
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void endWhenTheirTimeIsOver() throws Exception {
        for (var body : new String[] {"Content-Length: 100000", "Transfer-Encoding: chunked"}) {
            try (var socket = begin(body)) {
                assertThat(endsWhileDripping(socket, body.startsWith("T") ? "1\r\nx\r\n" : "x"))
                        .as(body)
                        .isTrue();
            }
        }
    }

    /** A byte every tenth of a second, for much longer than a body may take. */
    private static boolean endsWhileDripping(Socket socket, String drop) throws IOException {
        socket.setSoTimeout(100);
        for (int drops = 0; drops < 100; drops++) {
            try {
                socket.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
                if (socket.getInputStream().read() < 0) {
                    return true;
                }
                drops--;
            } catch (SocketTimeoutException nothingYet) {
                // It still listens.
            } catch (IOException closed) {
                return true;
            }
        }
        return false;
    }
}
