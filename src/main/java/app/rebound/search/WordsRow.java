package app.rebound.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row that a {@link WordsPlace} has asked for; its columns are counted from 0. */
public final class WordsRow {

    private final Object[] columns;

    public WordsRow(Object[] columns) {
        this.columns = columns;
    }

    public UUID id(int column) {
        return (UUID) columns[column];
    }

    public @Nullable LocalDate day(int column) {
        return (LocalDate) columns[column];
    }

    public @Nullable String text(int column) {
        return (String) columns[column];
    }

    public int number(int column) {
        return ((Number) columns[column]).intValue();
    }

    public boolean is(int column) {
        return Boolean.TRUE.equals(columns[column]);
    }

    /** The name of an application, of its company and, in the next column, its role. */
    public String application(int column) {
        return columns[column] + " · " + columns[column + 1];
    }

    /** All texts from a column on that are there. */
    public String[] texts(int column) {
        return written(column).toArray(String[]::new);
    }

    public Stream<String> written(int column) {
        return Arrays.stream(columns, column, columns.length)
                .filter(Objects::nonNull)
                .map(String.class::cast);
    }
}
