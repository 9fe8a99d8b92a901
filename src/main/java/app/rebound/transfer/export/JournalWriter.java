package app.rebound.transfer.export;

import app.rebound.account.OwnAccount;
import app.rebound.transfer.format.FieldType;
import app.rebound.transfer.format.JournalFormat;
import app.rebound.transfer.format.JournalRows;
import app.rebound.transfer.format.KeptChoices;
import app.rebound.transfer.format.Row;
import app.rebound.transfer.format.ThingKind;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the current journal as JSON: the same journal gives the same bytes. One thing stands on one line, so that two files
 * can be compared with everyday tools.
 */
@Component
class JournalWriter {

    private final JournalFormat format;
    private final JournalRows rows;
    private final OwnAccount account;
    private final JsonFactory json = new JsonFactory();

    JournalWriter(JournalFormat format, JournalRows rows, OwnAccount account) {
        this.format = format;
        this.rows = rows;
        this.account = account;
    }

    /** Writes all there is; the caller closes the stream, and sees to it that nothing changes meanwhile. */
    void write(OutputStream out) {
        try (var writer = json.createGenerator(ObjectWriteContext.empty(), new Unclosed(out), JsonEncoding.UTF8)) {
            writer.writeStartObject();
            writer.writeStringProperty("format", JournalFormat.NAME);
            writer.writeNumberProperty("version", JournalFormat.VERSION);
            writer.writeName("settings");
            KeptChoices.write(writer, account.settings().choices());
            for (var kind : format.kinds()) {
                write(writer, kind);
            }
            writer.writeEndObject();
            writer.writeRaw('\n');
        }
    }

    private void write(JsonGenerator writer, ThingKind kind) {
        writer.writeRaw('\n');
        writer.writeName(kind.name());
        writer.writeStartArray();
        rows.each(kind, row -> {
            writer.writeRaw('\n');
            write(writer, row);
        });
        writer.writeEndArray();
    }

    private static void write(JsonGenerator writer, Row row) {
        writer.writeStartObject();
        for (var field : row.kind().fields()) {
            var value = row.get(field);
            if (value != null) {
                writer.writeName(field.name());
                FieldType.write(writer, value);
            }
        }
        writer.writeEndObject();
    }
}
