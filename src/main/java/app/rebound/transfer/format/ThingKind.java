package app.rebound.transfer.format;

import java.util.List;
import java.util.Optional;

/**
 * A kind of thing in a journal's file.
 *
 * @param name in the file
 * @param fields in the order of the file, the key first
 * @param versioned whether the table counts the versions of a row
 * @param title the fields that tell a person which one it is
 * @param meaning what one of them is
 * @param uniques fields that no two things of a journal have in common, beside the key
 */
public record ThingKind(
        String name,
        String table,
        List<Field> fields,
        boolean versioned,
        List<Field> title,
        String meaning,
        List<List<Field>> uniques) {

    /** The field by which one of them is known. */
    public Field key() {
        return fields.get(0);
    }

    public Optional<Field> field(String called) {
        return fields.stream().filter(one -> one.name().equals(called)).findFirst();
    }
}
