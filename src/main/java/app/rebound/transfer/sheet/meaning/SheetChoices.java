package app.rebound.transfer.sheet.meaning;

import app.rebound.transfer.sheet.word.DayOrder;
import app.rebound.transfer.sheet.word.Standing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has changed of what was understood.
 *
 * @param columns what a column becomes, by its index
 * @param order how the days are written
 * @param words how an application stands that is said to be so, by the words
 */
public record SheetChoices(
        Map<Integer, Meaning> columns, @Nullable DayOrder order, Map<String, Standing> words) {

    /** Nothing was changed. */
    public static final SheetChoices NONE = new SheetChoices(Map.of(), null, Map.of());

    public SheetChoices {
        columns = Map.copyOf(columns);
        words = Map.copyOf(words);
    }
}
