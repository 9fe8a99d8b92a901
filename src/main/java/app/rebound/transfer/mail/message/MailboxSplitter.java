package app.rebound.transfer.mail.message;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a mailbox into its messages as it streams by: each begins with a line "From ..." after an empty one. One that is
 * longer than anybody reads is cut short, and its rest skipped, so that the memory it takes is bounded.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4155">RFC 4155, the mbox format</a>
 */
final class MailboxSplitter {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ESCAPED = ">From ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_LINE = 64_000;

    /** The sender, or a dash, and a year somewhere: "From here on, ..." in a letter is no separator. */
    private static final Pattern SEPARATOR =
            Pattern.compile("From \\S+ .*\\b(?:19|20)\\d\\d\\b.*|From \\S*@\\S+.*|From - .*");

    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean started;
    private boolean ended;

    MailboxSplitter(InputStream in, int longest) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 64_000);
        this.longest = longest;
    }

    static boolean begins(byte[] start) {
        int end = 0;
        while (end < start.length && start[end] != '\n') {
            end++;
        }
        return isSeparator(Arrays.copyOf(start, end));
    }

    /** The bytes of the next message, at most as many as allowed; null after the last. */
    byte @Nullable [] next() throws IOException {
        var message = new ByteArrayOutputStream();
        boolean afterEmpty = !started;
        while (!ended) {
            var next = line();
            if (afterEmpty && isSeparator(next)) {
                if (started) {
                    return message.toByteArray();
                }
                started = true;
            } else if (started && message.size() + next.length <= longest) {
                int from = startsWith(next, ESCAPED) ? 1 : 0;
                message.write(next, from, next.length - from);
            }
            afterEmpty = next.length == 0 || next[0] == '\n' || next[0] == '\r';
        }
        boolean isLast = started && message.size() > 0;
        started = false;
        return isLast ? message.toByteArray() : null;
    }

    /** With its line feed; the rest of a line without end is a line of its own. */
    private byte[] line() throws IOException {
        line.reset();
        while (line.size() < LONGEST_LINE) {
            int read = in.read();
            if (read < 0) {
                ended = true;
                break;
            }
            line.write(read);
            if (read == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isSeparator(byte[] line) {
        return startsWith(line, FROM)
                && line.length < 1_000
                && SEPARATOR
                        .matcher(new String(line, StandardCharsets.ISO_8859_1).strip())
                        .matches();
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }
}
