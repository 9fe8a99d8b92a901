package app.rebound.transfer.format;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/** What a field of the file can hold, and how it stands in the file and in the database. */
public enum FieldType {
    ID(UUID.class, "id"),
    TEXT(String.class, "text"),
    NUMBER(Integer.class, "whole number"),
    FRACTION(Double.class, "number"),
    YES_OR_NO(Boolean.class, "true or false"),
    DATE(LocalDate.class, "date"),
    TIME(LocalTime.class, "time"),
    MOMENT(OffsetDateTime.class, "moment (UTC)");

    private final Class<?> kept;
    private final String inWords;

    FieldType(Class<?> kept, String inWords) {
        this.kept = kept;
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /**
     * The type of a column.
     *
     * @param sqlType of {@link Types}
     * @param name as the database calls it
     * @throws IllegalStateException if the file has no such type yet
     */
    public static FieldType of(int sqlType, String name) {
        if (name.equalsIgnoreCase("uuid")) {
            return ID;
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("timestamp")) {
            return MOMENT;
        }
        return switch (sqlType) {
            case Types.VARCHAR -> TEXT;
            case Types.SMALLINT, Types.INTEGER -> NUMBER;
            case Types.DOUBLE -> FRACTION;
            case Types.BIT, Types.BOOLEAN -> YES_OR_NO;
            case Types.DATE -> DATE;
            case Types.TIME -> TIME;
            default -> throw new IllegalStateException("No type of the file fits " + name);
        };
    }

    /** Reads a column; two reads of the same value are equal. */
    @Nullable
    public Object read(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column, kept);
        return value instanceof OffsetDateTime at ? at.toInstant() : value;
    }

    /** The value as a statement takes it. */
    public static @Nullable Object bound(@Nullable Object value) {
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
    }

    public static void write(JsonGenerator json, Object value) {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * Reads the value at which the parser stands.
     *
     * @throws IllegalArgumentException if it is not one of this type
     */
    public Object parse(JsonParser json) {
        var token = json.currentToken();
        try {
            return switch (this) {
                case NUMBER -> need(token == JsonToken.VALUE_NUMBER_INT, json::getIntValue);
                case FRACTION -> need(token.isNumeric(), () -> finite(json.getDecimalValue()));
                case YES_OR_NO -> need(token.isBoolean(), json::getBooleanValue);
                default -> of(need(token == JsonToken.VALUE_STRING, json::getString));
            };
        } catch (DateTimeException | InputCoercionException unlike) {
            throw new IllegalArgumentException(unlike);
        }
    }

    private Object of(String text) {
        return switch (this) {
            case ID -> UUID.fromString(text);
            case DATE -> sane(LocalDate.parse(text));
            case TIME -> LocalTime.parse(text);
            case MOMENT -> {
                var moment = Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
                sane(LocalDate.ofInstant(moment, ZoneOffset.UTC));
                yield moment;
            }
            default -> text;
        };
    }

    private static LocalDate sane(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException("No day of a life");
        }
        return day;
    }

    private static Double finite(BigDecimal number) {
        var value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Too large");
        }
        return value;
    }

    private static <T> T need(boolean fits, Supplier<T> value) {
        if (!fits) {
            throw new IllegalArgumentException("Another type");
        }
        return value.get();
    }
}
