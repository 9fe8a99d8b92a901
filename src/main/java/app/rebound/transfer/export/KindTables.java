package app.rebound.transfer.export;

import app.rebound.transfer.format.Field;
import app.rebound.transfer.format.FieldType;
import app.rebound.transfer.format.JournalFormat;
import app.rebound.transfer.format.JournalRows;
import app.rebound.transfer.format.Row;
import app.rebound.transfer.format.ThingKind;
import app.rebound.transfer.table.CsvCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The current journal as tables for people: what a thing belongs to is named in words, not by an id. */
@Component
class KindTables {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JournalFormat format;
    private final JournalRows rows;

    KindTables(JournalFormat format, JournalRows rows) {
        this.format = format;
        this.rows = rows;
    }

    /** The kinds of which there is something. */
    List<ThingKind> filled() {
        return format.kinds().stream().filter(rows::any).toList();
    }

    /** Writes a table; the caller closes the stream. */
    void write(ThingKind kind, OutputStream out) throws IOException {
        var titles = titles(kind.fields());
        var fields = kind.fields().stream()
                .filter(field -> field.type() != FieldType.ID || field.refersTo() != null)
                .toList();
        var writer = new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord(fields.stream().map(Field::name).toList());
            rows.each(
                    kind,
                    row -> csv.writeRecord(fields.stream()
                            .map(field -> CsvCell.of(shown(field, row, titles)))
                            .toList()));
        }
    }

    private static @Nullable Object shown(Field field, Row row, Map<String, Map<UUID, String>> titles) {
        var value = row.get(field);
        return field.refersTo() == null || value == null
                ? value
                : titles.getOrDefault(field.refersTo(), Map.of()).getOrDefault((UUID) value, "");
    }

    /** What the things that these fields name are called, by table and id. */
    private Map<String, Map<UUID, String>> titles(List<Field> fields) {
        var found = new HashMap<String, Map<UUID, String>>();
        fields.forEach(field -> {
            if (field.refersTo() != null && !found.containsKey(field.refersTo())) {
                found.put(field.refersTo(), titlesOf(field.refersTo()));
            }
        });
        return found;
    }

    private Map<UUID, String> titlesOf(String table) {
        var kind = format.kinds().stream()
                .filter(one -> one.table().equals(table))
                .findFirst()
                .orElseThrow();
        var within = titles(kind.title());
        var found = new HashMap<UUID, String>();
        rows.each(
                kind,
                row -> found.put(
                        row.key(),
                        kind.title().stream()
                                .map(field -> shown(field, row, within))
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))));
        return found;
    }
}
