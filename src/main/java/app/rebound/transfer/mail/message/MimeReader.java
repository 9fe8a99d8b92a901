package app.rebound.transfer.mail.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Reads one message part by part, without keeping more than its text: attachments and messages within it are passed over.
 * Whatever is broken in it ends the reading, and what was read until then counts.
 */
final class MimeReader {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 200;
    private static final int MOST_TEXT = 400_000;

    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxHeaderCount(1_000)
            .setMaxHeaderLen(100_000)
            .setMaxLineLen(-1)
            .setStrictParsing(false)
            .setMalformedHeaderStartsBody(true)
            .build();

    private final Headers headers = new Headers();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int depth;
    private int parts;
    private boolean attached;

    private MimeReader() {}

    static Mail read(byte[] message) {
        var reader = new MimeReader();
        try {
            reader.walk(message);
        } catch (MimeException | IOException | RuntimeException e) {
            // A broken rest takes nothing from what came before it.
            reader.depth = 0;
        }
        return Pasted.unwrapped(reader.headers, reader.text());
    }

    private void walk(byte[] message) throws MimeException, IOException {
        var stream = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, null, null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(message));
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> attached = false;
                case T_FIELD -> field(stream);
                case T_START_MULTIPART -> depth++;
                case T_END_MULTIPART -> depth--;
                case T_BODY -> body(stream);
                default -> {}
            }
            if (depth > DEEPEST || parts > MOST_PARTS) {
                return;
            }
        }
    }

    private void field(MimeTokenStream stream) {
        var field = stream.getField();
        var name = field.getName();
        var raw = field.getRaw();
        if (name.equalsIgnoreCase("content-disposition")) {
            attached = field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment");
        }
        if (depth == 0) {
            var whole = raw == null ? name + ":" + field.getBody() : TextOf.decoded(raw.toByteArray(), null);
            headers.add(name, whole.substring(whole.indexOf(':') + 1));
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        parts++;
        var type = stream.getBodyDescriptor().getMimeType();
        if (attached || !type.startsWith("text/")) {
            return;
        }
        var charset = stream.getBodyDescriptor().getCharset();
        var wanted = TextOf.isHtml(type) ? html : plain;
        if (wanted.length() < MOST_TEXT) {
            var text = TextOf.decoded(bytes(stream.getDecodedInputStream()), charset);
            wanted.append(TextOf.isHtml(type) ? text : TextOf.ofPlain(text)).append("\n\n");
        }
    }

    private static byte[] bytes(InputStream stream) {
        var bytes = new ByteArrayOutputStream();
        try {
            var buffer = new byte[8_192];
            for (int read = stream.read(buffer); read >= 0 && bytes.size() < MOST_TEXT; read = stream.read(buffer)) {
                bytes.write(buffer, 0, read);
            }
        } catch (IOException | RuntimeException e) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

    /** The plain part, unless it only says that there is another one. */
    private String text() {
        var text = TextOf.cleaned(plain.toString());
        if (html.isEmpty()) {
            return text;
        }
        var page = page();
        boolean stub = text.length() * 5 < page.length() && !text.isEmpty() && text.length() < 400;
        return stub || !Quotes.saysSomething(text) ? page : text;
    }

    private String page() {
        return TextOf.ofHtml(html.substring(0, Math.min(html.length(), MOST_TEXT)));
    }
}
