package app.rebound.transfer.sheet.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell tells of several things that happened: "Applied 3/1, Phone 10/1, Rejected 20/1". */
public final class Steps {

    private static final Pattern KEYS =
            Pattern.compile("(?i)['\"]?\\b(stage|status|date|name|on|when|event|type)\\b['\"]?\\s*:");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]{}'\"]");
    private static final Pattern APART = Pattern.compile("\\n|;|->|=>|→|➔|>|\\|");
    private static final Pattern COMMA = Pattern.compile(",(?!\\s*'?(19|20)?\\d{2}\\b(?!\\s*[/.-]))");

    private Steps() {}

    /**
     * One thing that happened.
     *
     * @param words as they stand there, without the day
     */
    public record Step(String words, @Nullable WrittenDay day) {}

    /** In the order they stand there. A cell that tells of one thing is one. */
    public static List<Step> in(String cell) {
        var isData = cell.contains("{") && cell.contains(":");
        var text = isData ? BRACKETS.matcher(KEYS.matcher(cell).replaceAll(" ")).replaceAll(" ") : cell;
        var steps = new ArrayList<Step>();
        if (isData) {
            for (var part : cell.split("}")) {
                add(BRACKETS.matcher(KEYS.matcher(part).replaceAll(" ")).replaceAll(" "), steps);
            }
            return steps;
        }
        for (var part : APART.split(text)) {
            var days = WrittenDays.in(part);
            if (days.size() > 1
                    || COMMA.splitAsStream(part)
                                    .filter(one -> StandingWords.read(one).isPresent())
                                    .count()
                            > 1) {
                byDay(part, days, steps);
            } else {
                add(part, steps);
            }
        }
        return steps;
    }

    private static void add(String part, List<Step> steps) {
        var days = WrittenDays.in(part);
        var words = tidy(Cells.without(part, days));
        if (!words.isEmpty() || !days.isEmpty()) {
            steps.add(new Step(words, days.isEmpty() ? null : days.get(0)));
        }
    }

    /** A day belongs to the words before it, or, where a day comes first, to those after it. */
    private static void byDay(String part, List<WrittenDay> days, List<Step> steps) {
        if (days.isEmpty()) {
            COMMA.splitAsStream(part).forEach(one -> add(one, steps));
            return;
        }
        var dayFirst = tidy(part.substring(0, days.get(0).from())).isEmpty();
        for (var at = 0; at < days.size(); at++) {
            var day = days.get(at);
            var words = dayFirst
                    ? part.substring(
                            day.to(), at + 1 < days.size() ? days.get(at + 1).from() : part.length())
                    : part.substring(at == 0 ? 0 : days.get(at - 1).to(), day.from());
            steps.add(new Step(tidy(words), day));
        }
        var rest = dayFirst ? "" : tidy(part.substring(days.get(days.size() - 1).to()));
        if (!rest.isEmpty()) {
            COMMA.splitAsStream(rest)
                    .map(Steps::tidy)
                    .filter(one -> !one.isEmpty())
                    .forEach(one -> steps.add(new Step(one, null)));
        }
    }

    private static String tidy(String words) {
        return words.replaceAll("^[\\s,;:.()–—&+-]+|[\\s,;:(–—&+-]+$|\\(\\s*\\)", "")
                .replaceAll("(?i)\\s+(on|am|at|le|el|den|the|:)$", "")
                .strip();
    }
}
