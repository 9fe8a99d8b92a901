package app.rebound.transfer.sheet.table;

import app.rebound.transfer.sheet.table.Unreadable.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of an OpenDocument file, read as a stream: a row may say that it is there a million times, and a library that
 * takes it at its word fills the memory.
 */
final class OpenDocument {

    private static final int MOST_SHEETS = 30;

    private OpenDocument() {}

    static List<Table> read(Path file) throws Unreadable {
        ZippedFile.check(file);
        try (var zip = new ZipFile(file.toFile())) {
            var content = zip.getEntry("content.xml");
            if (content == null) {
                throw new Unreadable(Reason.BROKEN);
            }
            var factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return tables(factory.createXMLStreamReader(zip.getInputStream(content)));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Unreadable(Reason.BROKEN);
        }
    }

    private static List<Table> tables(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var tables = new ArrayList<Table>();
        while (xml.hasNext() && tables.size() < MOST_SHEETS) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("table")) {
                tables.add(table(xml));
            }
        }
        return tables;
    }

    private static Table table(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var builder = new TableBuilder();
        var name = attribute(xml, "name");
        var number = 1L;
        for (var event = xml.next(); !ends(xml, event, "table"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-row")) {
                var times = times(xml, "number-rows-repeated");
                var cells = row(xml);
                // The same row again is one that was filled down; those without words are only blanks to the end.
                for (var time = 0L; time < (cells.isEmpty() ? 0 : Math.min(times, Table.MOST_ROWS + 2)); time++) {
                    builder.add((int) Math.min(Integer.MAX_VALUE, number + time), cells);
                }
                number += times;
            }
        }
        return builder.build(name);
    }

    private static List<String> row(XMLStreamReader xml) throws XMLStreamException {
        var cells = new ArrayList<String>();
        var blanks = 0L;
        for (var event = xml.next(); !ends(xml, event, "table-row"); event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().endsWith("table-cell")) {
                continue;
            }
            var times = times(xml, "number-columns-repeated");
            var text = cell(xml);
            if (text.isEmpty()) {
                blanks += times;
                continue;
            }
            for (; blanks > 0 && cells.size() < Table.MOST_COLUMNS; blanks--) {
                cells.add("");
            }
            blanks = 0;
            for (var time = 0L; time < times && cells.size() < Table.MOST_COLUMNS; time++) {
                cells.add(text);
            }
        }
        return cells;
    }

    /** A day as it is kept, everything else as it is shown; a note beside a cell is no part of it. */
    private static String cell(XMLStreamReader xml) throws XMLStreamException {
        var element = xml.getLocalName();
        var day = attribute(xml, "date-value");
        var text = new StringBuilder();
        var aside = 0;
        for (var event = xml.next(); !(aside == 0 && ends(xml, event, element)); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                aside += aside > 0 || xml.getLocalName().equals("annotation") ? 1 : 0;
                if (aside == 0 && xml.getLocalName().equals("p") && text.length() > 0) {
                    text.append('\n');
                } else if (aside == 0
                        && (xml.getLocalName().equals("s") || xml.getLocalName().equals("tab"))) {
                    text.append(' ');
                } else if (aside == 0 && xml.getLocalName().equals("line-break")) {
                    text.append('\n');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                aside -= aside > 0 ? 1 : 0;
            } else if (event == XMLStreamConstants.CHARACTERS && aside == 0 && text.length() < Table.LONGEST_CELL) {
                text.append(xml.getText());
            }
        }
        return day == null ? text.toString().strip() : day.replace('T', ' ').replaceFirst(" 00:00(:00.*)?$", "");
    }

    private static boolean ends(XMLStreamReader xml, int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)
                || event == XMLStreamConstants.END_DOCUMENT;
    }

    private static long times(XMLStreamReader xml, String attribute) {
        var told = attribute(xml, attribute);
        return told != null && told.matches("\\d{1,9}") ? Math.max(1, Long.parseLong(told)) : 1;
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return null;
    }
}
