package app.rebound;

import app.rebound.account.Appearance;
import app.rebound.account.Choices;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.text.DateStyle;
import app.rebound.transfer.format.Field;
import app.rebound.transfer.format.FieldType;
import app.rebound.transfer.format.JournalFormat;
import app.rebound.transfer.format.JournalRows;
import app.rebound.transfer.format.KeptChoices;
import app.rebound.transfer.format.Row;
import app.rebound.transfer.format.ThingKind;
import java.io.ByteArrayOutputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A journal of chance: something of every kind of the format, and in every field anything that the database takes. What
 * fields may hold together only the database knows, so each thing is tried on it until it is taken.
 */
final class RandomJournal {

    private static final int OF_A_KIND = 5;
    private static final int TRIES = 100;

    /** One of a few words, in a rule of one column. */
    private static final Pattern WORDS_OF_COLUMN =
            Pattern.compile("(?i)^[(\"\\s]*(\\w+)\\W+(?:(?:text|::)\\W*)*(?:in|= any)\\b(.*)$", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("'(\\w+)'");

    private static final List<String> PIECES = List.of(
            "",
            "=1+1",
            "+44",
            "-",
            "@home",
            "\t",
            " ",
            "\n",
            "\r\n",
            "\"",
            "'",
            "\\",
            ",",
            ";",
            "a",
            "Zoë",
            "e\u0301",
            "İı",
            "ß",
            "\uFDFA",
            "\uFB03",
            "日本",
            "\u05D0\u202E",
            "\uD83D\uDE42",
            "\uD840\uDC00",
            "\uD800\uDF30",
            "\uFEFF",
            "\uFFFF",
            "\u2028",
            "\u0085",
            "\u0001",
            "\u007F",
            "</script>",
            "${x}",
            "%s",
            "null");

    private static final List<Integer> NUMBERS = List.of(0, 10, 100, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1969, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(9999, 12, 27));

    /** There wherever something else is. */
    private static final Set<String> ALWAYS = Set.of("goal.closed_on");

    private static final Set<String> MONDAYS = Set.of("planned_times.from_on", "week_review.week_on");

    private final Random random;
    private final JournalFormat format;
    private final JournalRows rows;
    private final JdbcClient jdbc;
    private final Map<String, List<String>> words;
    private final Map<String, List<Row>> made = new LinkedHashMap<>();

    private RandomJournal(Random random, JournalFormat format, JournalRows rows, JdbcClient jdbc) {
        this.random = random;
        this.format = format;
        this.rows = rows;
        this.jdbc = jdbc;
        this.words = words();
    }

    /** The file of such a journal; the same for the same seed and database, which stays as it is. */
    static byte[] of(long seed, JournalFormat format, JournalRows rows, Journals journals, DataSource database) {
        var journal = new RandomJournal(new Random(seed), format, rows, JdbcClient.create(database));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            journals.as(journals.create(), () -> journal.fill(status));
        });
        return journal.file();
    }

    /** What may stand in a column of few words, by table and column. */
    private Map<String, List<String>> words() {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("""
                        select t.table_name, c.check_clause from information_schema.check_constraints c
                        join information_schema.table_constraints t
                          on t.constraint_schema = c.constraint_schema and t.constraint_name = c.constraint_name
                        """).query(row -> {
            var rule = WORDS_OF_COLUMN.matcher(row.getString(2));
            if (rule.matches()) {
                found.put(
                        row.getString(1) + "." + rule.group(1).toLowerCase(),
                        WORD.matcher(rule.group(2))
                                .results()
                                .map(word -> word.group(1))
                                .toList());
            }
        });
        found.put(
                "imported_row.kind",
                Stream.of(Removable.values()).map(Enum::name).toList());
        found.put("interview_round.time_zone", List.of("UTC", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Chatham"));
        found.put("check_in_rhythm.days", List.of("", "7", "1,3,7"));
        found.put("supporter.ways", List.of("", "LISTENS", "LISTENS,PRACTICAL"));
        found.put("compass_line.circles", List.of("", "LOVE", "GOOD_AT,PAID"));
        return found;
    }

    private void fill(TransactionStatus status) {
        for (var kind : format.kinds()) {
            var taken = made.computeIfAbsent(kind.table(), table -> new ArrayList<>());
            for (var tries = 0; taken.size() < OF_A_KIND && tries < TRIES; tries++) {
                var row = row(kind);
                var before = status.createSavepoint();
                try {
                    rows.insert(kind, List.of(row));
                    taken.add(row);
                } catch (DataIntegrityViolationException refused) {
                    status.rollbackToSavepoint(before);
                }
            }
            if (taken.isEmpty()) {
                throw new AssertionError("The database took none of " + kind.name());
            }
            taken.sort(Comparator.comparing(row -> row.key().toString()));
        }
    }

    private Row row(ThingKind kind) {
        // Two fractions are one memory: both are there, or neither.
        var withFractions = random.nextBoolean();
        var values = new ArrayList<@Nullable Object>();
        for (var field : kind.fields()) {
            var there = field.type() == FieldType.FRACTION ? withFractions : random.nextInt(3) > 0;
            var needed = field.required() || ALWAYS.contains(kind.table() + "." + field.column());
            values.add(needed || there ? value(kind, field) : null);
        }
        return new Row(kind, values);
    }

    private Object value(ThingKind kind, Field field) {
        if (field.refersTo() != null) {
            return oneOf(made.get(field.refersTo())).key();
        }
        return switch (field.type()) {
            case ID -> new UUID(random.nextLong(), random.nextLong());
            case TEXT -> text(words.get(kind.table() + "." + field.column()), field.length());
            case NUMBER -> random.nextInt(8) > 0 ? 1 + random.nextInt(5) : oneOf(NUMBERS);
            case FRACTION -> oneOf(List.of(0.0, 0.1, -1e-300, Double.MAX_VALUE, random.nextGaussian()));
            case YES_OR_NO -> random.nextBoolean();
            case DATE -> MONDAYS.contains(kind.table() + "." + field.column()) ? monday() : day();
            case TIME -> oneOf(List.of(LocalTime.MIN, LocalTime.NOON, LocalTime.of(23, 59, 59)));
            case MOMENT -> moment();
        };
    }

    private String text(@Nullable List<String> words, int length) {
        if (words != null) {
            return oneOf(words);
        }
        var most = random.nextInt(5) == 0 ? length : Math.min(length, random.nextInt(40));
        var text = new StringBuilder();
        for (var piece = oneOf(PIECES); text.length() + piece.length() <= most; piece = oneOf(PIECES)) {
            text.append(piece);
            if (piece.isEmpty() && random.nextInt(10) == 0) {
                break;
            }
        }
        return text.toString();
    }

    private LocalDate day() {
        return random.nextInt(3) == 0 ? oneOf(DAYS) : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
    }

    private LocalDate monday() {
        return LocalDate.of(2025, 1, 1)
                .plusDays(random.nextInt(700))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private Instant moment() {
        var at = Instant.parse(day() + "T00:00:00Z");
        return switch (random.nextInt(3)) {
            case 0 -> at;
            case 1 -> at.plus(1, ChronoUnit.DAYS).minus(1, ChronoUnit.MICROS);
            default -> at.plusMillis(random.nextInt(86_400_000));
        };
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Laid out as the format says: a thing on a line, in the order of their ids. */
    private byte[] file() {
        var out = new ByteArrayOutputStream();
        try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", JournalFormat.NAME);
            json.writeNumberProperty("version", 2);
            json.writeName("settings");
            KeptChoices.write(json, choices());
            made.values().forEach(things -> {
                json.writeRaw('\n');
                json.writeName(things.get(0).kind().name());
                json.writeStartArray();
                for (var thing : things) {
                    json.writeRaw('\n');
                    json.writeStartObject();
                    thing.kind().fields().stream()
                            .filter(field -> thing.get(field) != null)
                            .forEach(field -> {
                                json.writeName(field.name());
                                FieldType.write(json, Objects.requireNonNull(thing.get(field)));
                            });
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private Choices choices() {
        return new Choices(
                random.nextBoolean() ? null : "Zoë \uD83D\uDE42",
                oneOf(List.of(Appearance.values())),
                random.nextBoolean(),
                random.nextBoolean(),
                oneOf(List.of(DateStyle.values())),
                oneOf(List.of(DayOfWeek.values())),
                null);
    }
}
