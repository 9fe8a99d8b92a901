package app.rebound.insight.kind.theme;

import app.rebound.application.Stage;
import app.rebound.insight.fact.Entry;
import app.rebound.insight.finding.LevelShare;
import app.rebound.insight.finding.Sentence;
import app.rebound.insight.kind.Keys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entries told apart one way: by where it ended, the source or the sort of role. Entries of which it is not known stand in no
 * group.
 *
 * @param section of the questions that telling them apart this way raises
 * @param groups the entries of each, by name
 */
record Groups(LevelShare section, Map<Group, List<Entry>> groups) {

    /** A group by its name in keys and its word in sentences. */
    record Group(String key, Object word) {

        static Group of(String sort, Enum<?> constant) {
            return new Group(
                    sort + "-" + Keys.of(constant),
                    Sentence.word("finding.group.%s.%s".formatted(sort, constant.name())));
        }
    }

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}+#]+");
    private static final Set<String> RANKS = Set.of(
            "junior",
            "jr",
            "senior",
            "sr",
            "lead",
            "principal",
            "staff",
            "head",
            "chief",
            "associate",
            "entry",
            "level",
            "mid",
            "intern",
            "trainee",
            "graduate",
            "i",
            "ii",
            "iii",
            "iv",
            "of",
            "the",
            "and",
            "m",
            "f",
            "d",
            "w",
            "x");

    static List<Groups> of(List<Entry> entries) {
        return List.of(
                by(LevelShare.WHERE, entries, Groups::where, Groups::where),
                by(LevelShare.ASIDE, entries, Entry::source, source -> Group.of("source", source)),
                by(LevelShare.ASIDE, entries, entry -> entry.tried().role(), Groups::role));
    }

    /** Where it ended, as closely as it is known: after a kind of round, or else at a stage. */
    private static Enum<?> where(Entry entry) {
        var kind = entry.lastKind();
        return kind == null ? entry.stage() : kind;
    }

    private static Group where(Enum<?> place) {
        return Group.of(place instanceof Stage ? "stage" : "round", place);
    }

    private static <T> Groups by(
            LevelShare section,
            List<Entry> entries,
            Function<Entry, @Nullable T> by,
            Function<T, @Nullable Group> named) {
        var groups = new LinkedHashMap<Group, List<Entry>>();
        var known = new HashMap<T, @Nullable Group>();
        for (Entry entry : entries) {
            var what = by.apply(entry);
            var group = what == null ? null : known.computeIfAbsent(what, named);
            if (group != null) {
                groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(entry);
            }
        }
        return new Groups(section, groups);
    }

    /** Roles are of one sort when their last word, without rank or number, is the same: an analyst is an analyst. */
    static @Nullable Group role(String role) {
        var words = NO_LETTERS.split(role.toLowerCase(Locale.ROOT));
        for (int last = words.length - 1; last >= 0; last--) {
            if (!words[last].isEmpty() && !RANKS.contains(words[last])) {
                return new Group(
                        "role-" + Integer.toHexString(words[last].hashCode()),
                        Sentence.of("finding.group.role", words[last]).asWord());
            }
        }
        return null;
    }
}
