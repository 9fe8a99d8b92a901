package app.rebound.transfer.table;

import app.rebound.platform.list.WholeList;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes a list of the current journal as a table, as its page lists it but all of it. */
@Component
class ListFile {

    /** How many rows a statement reads. */
    static final int BATCH = 500;

    /** Without it a spreadsheet takes the file for one of its own country. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<WholeList> lists;
    private final List<ListTable> tables;
    private final TableWords words;

    ListFile(List<WholeList> lists, List<ListTable> tables, TableWords words) {
        this.lists = lists;
        this.tables = tables;
        this.words = words;
    }

    /**
     * Writes the table, a few rows at a time, and closes the stream.
     *
     * @param asked what the address of the page asks for
     */
    void write(String name, Map<String, String> asked, OutputStream out) throws IOException {
        var list = lists.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var table = tables.stream()
                .filter(one -> one.list().equals(name))
                .findFirst()
                .orElseThrow();
        var ids = list.ids(asked);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord(table.headings().stream().map(words::heading).toList());
            for (var from = 0; from < ids.size(); from += BATCH) {
                var some = ids.subList(from, Math.min(ids.size(), from + BATCH));
                var rows = table.rows(some);
                some.stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .forEach(row ->
                                csv.writeRecord(row.stream().map(CsvCell::of).toList()));
            }
        }
    }
}
