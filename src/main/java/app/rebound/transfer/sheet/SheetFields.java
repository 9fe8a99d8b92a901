package app.rebound.transfer.sheet;

import app.rebound.transfer.sheet.meaning.Meaning;
import app.rebound.transfer.sheet.meaning.SheetChoices;
import app.rebound.transfer.sheet.meaning.Understanding;
import app.rebound.transfer.sheet.word.DayOrder;
import app.rebound.transfer.sheet.word.Standing;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the page about a table sends: {@code column.3=ROLE}, {@code order=DAY_FIRST}, and for each word {@code word} and
 * {@code standing}, in the same order. What is none of that is passed over.
 */
final class SheetFields {

    private static final String COLUMN = "column.";

    private SheetFields() {}

    static SheetChoices choices(MultiValueMap<String, String> fields) {
        var columns = new HashMap<Integer, Meaning>();
        fields.forEach((name, values) -> {
            if (name.matches("column\\.\\d{1,3}")) {
                constant(Meaning.class, values.get(0))
                        .ifPresent(meaning -> columns.put(Integer.valueOf(name.substring(COLUMN.length())), meaning));
            }
        });
        var words = new HashMap<String, Standing>();
        var said = fields.getOrDefault("word", List.of());
        var standings = fields.getOrDefault("standing", List.of());
        for (var at = 0; at < Math.min(said.size(), standings.size()); at++) {
            var key = Understanding.key(said.get(at));
            constant(Standing.class, standings.get(at)).ifPresent(standing -> words.put(key, standing));
        }
        return new SheetChoices(
                columns, constant(DayOrder.class, fields.getFirst("order")).orElse(null), words);
    }

    /** The lines that are added though they look as if they were there. */
    static Set<Integer> anyway(MultiValueMap<String, String> fields) {
        var lines = new HashSet<Integer>();
        fields.getOrDefault("anyway", List.of()).stream()
                .filter(line -> line.matches("\\d{1,8}"))
                .forEach(line -> lines.add(Integer.valueOf(line)));
        return lines;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
