package app.rebound.transfer.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A part of a stream that goes on when the part is at its end. */
final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
