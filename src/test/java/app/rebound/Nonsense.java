package app.rebound;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;

/** Ways to send what no page sends. */
enum Nonsense {
    NESTED(true, "%s.x", "%s.x.y", "%s.class", "%s.class.name", "%s.empty"),
    INDEXED(true, "%s[999999]", "%s[-1]", "%s[999999].x", "%s[2147483648]", "%s[0].x", "%s[0][1]"),
    FIRST(true, "%s[0]"),
    MAPPED(true, "%s[a]", "%s[a].b", "%s[a][b]", "%s['a']", "%s[\u0000]", "%s[a b]"),
    BROKEN(true, "%s[", "%s]", "%s[a", "%s][", "%s[]]", "%s.", ".%s", "%s..x", "[%s]", "%s[].x", "%s[]"),
    MARKED(true, "_%s.x", "_%s[a]", "!%s.x", "!%s[a]", "_%s[", "!%s["),
    LONG_NAMED(true, "%s[" + "9".repeat(1_000) + "]", "%s." + "x".repeat(1_000), "%s[" + "a".repeat(1_000) + "]"),
    DEEP(true, "%s" + ".x".repeat(50), "%s" + "[0]".repeat(50)),
    REPEATED(false, "%s", "%s"),
    EMPTY(false, "%s"),
    HUGE(false, "%s"),
    UNREADABLE(false, "%s");

    /** What comes on top of what a form sends. */
    static final List<Nonsense> ADDED =
            Stream.of(values()).filter(Nonsense::isAdded).toList();

    private final boolean added;
    private final List<String> patterns;

    Nonsense(boolean added, String... patterns) {
        this.added = added;
        this.patterns = List.of(patterns);
    }

    /** Whether it comes on top of what the form sends, and so should change nothing. */
    boolean isAdded() {
        return added;
    }

    /** What is sent in one request: all that is added, and each thing that changes what the form says. */
    static List<List<Nonsense>> together() {
        return Stream.concat(
                        Stream.of(ADDED),
                        Stream.of(values()).filter(kind -> !kind.isAdded()).map(List::of))
                .toList();
    }

    /** All fields that come from some kinds to some names. */
    static List<KeyVal> of(List<Nonsense> kinds, Set<String> names) {
        return kinds.stream().flatMap(kind -> kind.of(names).stream()).toList();
    }

    /** All fields that come to it from some names. */
    private List<KeyVal> of(Set<String> names) {
        return names.stream()
                .flatMap(name -> patterns.stream().map(pattern -> pattern.replace("%s", name)))
                .flatMap(name -> words().map(value -> (KeyVal) HttpConnection.KeyVal.create(name, value)))
                .toList();
    }

    private Stream<String> words() {
        return switch (this) {
            case EMPTY -> Stream.of("");
            case HUGE -> Stream.of("9".repeat(30_000));
            case UNREADABLE -> Stream.of("\uFFFD\uFFFE\uD800\u0000%");
            default -> Stream.of("1");
        };
    }
}
