package app.rebound.transfer.sheet;

import app.rebound.rejection.feeling.Emotion;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Feelings that stand in a cell: "sad 7, tired". A word the journal does not offer is kept as the person's own. */
final class SheetFeelings {

    private static final Pattern APART = Pattern.compile("[,;/&\\n]|\\band\\b");
    private static final Pattern STRENGTH =
            Pattern.compile("(?<![\\d.])(10|\\d)(?:\\s*(?:/|of|out of)\\s*10)?(?![\\d.])");
    private static final int LONGEST = 40;
    private static final int MOST = 8;

    private static final Map<String, Emotion> ALIKE = Map.ofEntries(
            Map.entry("sadness", Emotion.SAD),
            Map.entry("disappointment", Emotion.DISAPPOINTED),
            Map.entry("frustration", Emotion.FRUSTRATED),
            Map.entry("anger", Emotion.ANGRY),
            Map.entry("mad", Emotion.ANGRY),
            Map.entry("anxiety", Emotion.ANXIOUS),
            Map.entry("nervous", Emotion.ANXIOUS),
            Map.entry("worried", Emotion.ANXIOUS),
            Map.entry("shame", Emotion.ASHAMED),
            Map.entry("exhausted", Emotion.TIRED),
            Map.entry("hope", Emotion.HOPEFUL),
            Map.entry("relief", Emotion.RELIEVED));

    private SheetFeelings() {}

    /** Each with its strength from 0 to 10, or without one; empty if it is a sentence, and belongs to the notes. */
    static Optional<Map<String, @Nullable Integer>> read(String cell) {
        var felt = new HashMap<String, @Nullable Integer>();
        for (var part : APART.split(cell.replaceAll("(?i)\\s*(/|out of|of)\\s*10\\b", ""))) {
            var strength = STRENGTH.matcher(part);
            var number = strength.find() ? Integer.valueOf(strength.group(1)) : null;
            var word = part.replaceAll("[^\\p{L}\\s'-]", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (word.isEmpty() && number == null) {
                continue;
            }
            if (word.isEmpty() || word.length() > LONGEST || word.split(" ").length > 2 || felt.size() >= MOST) {
                return Optional.empty();
            }
            felt.put(code(word), number);
        }
        return felt.isEmpty() ? Optional.empty() : Optional.of(felt);
    }

    private static String code(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var alike = ALIKE.get(small);
        return alike == null ? small : alike.code();
    }
}
