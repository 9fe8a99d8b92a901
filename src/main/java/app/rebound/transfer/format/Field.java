package app.rebound.transfer.format;

import org.jspecify.annotations.Nullable;

/**
 * A field of a kind of thing.
 *
 * @param name in the file
 * @param column in the database
 * @param length at most, of texts
 * @param refersTo the table of the thing that it names
 * @param within whether the thing that has it goes with the one it names
 */
public record Field(
        String name,
        String column,
        FieldType type,
        boolean required,
        int length,
        @Nullable String refersTo,
        boolean within) {

    private static final String REFERENCE = "_id";

    /** The name in the file of a column: a reference is called after what it names. */
    public static String nameOf(String column) {
        var plain = column.endsWith(REFERENCE) ? column.substring(0, column.length() - REFERENCE.length()) : column;
        var name = new StringBuilder();
        for (var word : plain.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
