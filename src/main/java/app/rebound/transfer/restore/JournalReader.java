package app.rebound.transfer.restore;

import app.rebound.account.Choices;
import app.rebound.transfer.format.Field;
import app.rebound.transfer.format.JournalFormat;
import app.rebound.transfer.format.JournalRows;
import app.rebound.transfer.format.KeptChoices;
import app.rebound.transfer.format.Row;
import app.rebound.transfer.format.ThingKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads a journal's file, thing by thing, and takes none that this program would not have written. */
@Component
public class JournalReader {

    /** Arrays of flat objects: nothing is deeper. */
    private static final int DEEPEST = 4;

    private static final int LONGEST_TEXT = 100_000;

    private final JournalFormat format;
    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    JournalReader(JournalFormat format) {
        this.format = format;
    }

    /** Is told what a file holds. */
    public interface Listener {

        void choices(Choices choices);

        /** In a file of format 1, a thing of the sample journey; told before the thing itself. */
        default void ofSample(ThingKind kind, UUID key) {}

        /** At most {@link JournalRows#BATCH} things of one kind; kinds come in the order of the format. */
        void rows(ThingKind kind, List<Row> rows);
    }

    /**
     * Reads a file to its end.
     *
     * @throws NotRestorable if it is none of ours, or broken
     */
    void read(Path file, Listener listener) {
        try (var in = Files.newInputStream(file);
                var again = Files.newInputStream(file)) {
            if (version(file) == 1) {
                var sample = new FormerSample();
                read(in, sample);
                read(again, sample.leavingOut(listener));
            } else {
                read(in, listener);
            }
        } catch (IOException unreadable) {
            throw new NotRestorable("restore.not.broken");
        }
    }

    private int version(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var parser = json.createParser(ObjectReadContext.empty(), in)) {
            return head(parser);
        } catch (JacksonException unlike) {
            throw new NotRestorable("restore.not.broken");
        }
    }

    /**
     * Reads all there is, of a file of this format.
     *
     * @throws NotRestorable if it is none of ours, or broken
     */
    public void read(InputStream in, Listener listener) {
        try (var parser = json.createParser(ObjectReadContext.empty(), in)) {
            var version = head(parser);
            var last = -1;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                if (name.equals("settings")) {
                    listener.choices(choices(parser));
                } else {
                    var at = place(name);
                    if (at <= last) {
                        throw new NotRestorable("restore.not.order", name);
                    }
                    last = at;
                    things(parser, version, format.kinds().get(at), listener);
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                throw new NotRestorable("restore.not.broken");
            }
        } catch (JacksonException unlike) {
            throw new NotRestorable("restore.not.broken");
        }
    }

    private static int head(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT
                || !"format".equals(parser.nextName())
                || !JournalFormat.NAME.equals(parser.nextStringValue())
                || !"version".equals(parser.nextName())
                || parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw new NotRestorable("restore.not.foreign");
        }
        if (parser.getIntValue() > JournalFormat.VERSION) {
            throw new NotRestorable("restore.not.newer", parser.getIntValue(), JournalFormat.VERSION);
        }
        if (parser.getIntValue() < 1) {
            throw new NotRestorable("restore.not.foreign");
        }
        return parser.getIntValue();
    }

    private int place(String name) {
        for (var at = 0; at < format.kinds().size(); at++) {
            if (format.kinds().get(at).name().equals(name)) {
                return at;
            }
        }
        throw new NotRestorable("restore.not.unknown", name);
    }

    private static Choices choices(JsonParser parser) {
        var told = new HashMap<String, Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token.isBoolean()) {
                told.put(name, parser.getBooleanValue());
            } else if (token == JsonToken.VALUE_STRING) {
                told.put(name, parser.getString());
            } else {
                throw new NotRestorable("restore.not.field", "settings", name);
            }
        }
        try {
            return KeptChoices.read(told);
        } catch (IllegalArgumentException unlike) {
            throw new NotRestorable("restore.not.unknown", "settings");
        }
    }

    private static void things(JsonParser parser, int version, ThingKind kind, Listener listener) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new NotRestorable("restore.not.broken");
        }
        var waiting = new ArrayList<Row>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            waiting.add(thing(parser, version, kind, listener));
            if (waiting.size() == JournalRows.BATCH) {
                listener.rows(kind, List.copyOf(waiting));
                waiting.clear();
            }
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw new NotRestorable("restore.not.broken");
        }
        if (!waiting.isEmpty()) {
            listener.rows(kind, List.copyOf(waiting));
        }
    }

    private static Row thing(JsonParser parser, int version, ThingKind kind, Listener listener) {
        var values = new @Nullable Object[kind.fields().size()];
        var sample = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            if (version == 1 && name.equals("sample")) {
                sample = parser.getBooleanValue();
                continue;
            }
            var field = kind.field(name)
                    .orElseThrow(() -> new NotRestorable("restore.not.unknown", kind.name() + "." + name));
            try {
                values[kind.fields().indexOf(field)] =
                        checked(field, field.type().parse(parser));
            } catch (IllegalArgumentException unlike) {
                throw new NotRestorable("restore.not.field", kind.name(), name);
            }
        }
        for (var field : kind.fields()) {
            if (field.required() && values[kind.fields().indexOf(field)] == null) {
                throw new NotRestorable("restore.not.missing", kind.name(), field.name());
            }
        }
        var thing = new Row(kind, Arrays.asList(values));
        if (sample) {
            listener.ofSample(kind, thing.key());
        }
        return thing;
    }

    private static Object checked(Field field, Object value) {
        if (value instanceof String text
                && (text.length() > field.length() || text.codePoints().anyMatch(JournalReader::isNoLetter))) {
            throw new IllegalArgumentException("No such text");
        }
        return value;
    }

    /** What no form lets in, and one of the databases cannot keep. */
    private static boolean isNoLetter(int letter) {
        return letter == 0 || Character.getType(letter) == Character.SURROGATE;
    }
}
