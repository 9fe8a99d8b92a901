package load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How much each screen asks of whoever looks at it: height, words, numbers, what can be pressed, what moves while it loads and
 * what it loads; and how many clicks away from the dashboard things are.
 */
final class Calm {

    private static final List<Eye.Screen> SCREENS = List.of(new Eye.Screen(360, 740), new Eye.Screen(1280, 900));
    private static final int FAR = 4;
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private final Eye eye;
    private final Map<Eye.Screen, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> clicks = new LinkedHashMap<>();

    private Calm(Eye eye) {
        this.eye = eye;
        SCREENS.forEach(screen -> rows.put(screen, new ArrayList<>()));
    }

    public static void main(String[] arguments) throws Exception {
        var chromium = Eye.find();
        if (chromium.isEmpty()) {
            System.err.println(Eye.WANTED);
            System.exit(1);
        }
        try (var eye = new Eye(chromium.get())) {
            var calm = new Calm(eye);
            calm.fewEntries();
            calm.sampleJourney();
            calm.manyEntries();
            calm.print();
        }
    }

    private void fewEntries() throws Exception {
        try (var app = App.withBenchPages(App.scratch());
                var visitor = new Visitor(app.port).withForm()) {
            look("empty", app, visitor, null);
            for (var day = 1; day <= 3; day++) {
                log(visitor, day);
            }
            look("3 entries", app, visitor, null);
        }
    }

    private static void log(Visitor visitor, int daysAgo) throws IOException {
        var fields = new LinkedHashMap<String, String>();
        fields.put("item", UUID.randomUUID().toString());
        fields.put("company", List.of("Acme", "Globex", "Initech").get(daysAgo - 1));
        fields.put("role", "Backend developer");
        fields.put("stage", "INTERVIEW");
        fields.put("heardOn", LocalDate.now().minusDays(daysAgo).toString());
        fields.put("feelings.felt", "sad");
        fields.put("feelings.strength[sad]", "6");
        fields.put("note", "A short call, then a form letter two days later.");
        visitor.post("/rejections", fields).expecting(302);
    }

    private void sampleJourney() throws Exception {
        try (var app = App.withBenchPages(App.scratch());
                var visitor = new Visitor(app.port).withForm()) {
            visitor.post("/sample-journey", Map.of()).expecting(302);
            var sample = UUID.fromString(visitor.cookie("REBOUND_SAMPLE"));
            look("sample", app, visitor.in(sample), sample);
            var newest = first(visitor, "/rejections", "/rejections/" + ID);
            for (var screen : SCREENS) {
                walk(screen, app, sample, newest);
            }
        }
    }

    private void manyEntries() throws Exception {
        var data = App.scratch();
        var journal = Journals.seed(data, List.of(60)).get(0);
        try (var app = App.withBenchPages(data);
                var visitor = new Visitor(app.port).in(journal.id())) {
            look("60 entries", app, visitor, journal.id());
        }
    }

    private void look(String journal, App app, Visitor visitor, UUID id) throws IOException {
        for (var place : places(visitor).entrySet()) {
            var path = place.getValue();
            var there = path != null && visitor.get(path).status() == 200;
            for (var screen : SCREENS) {
                var row = there ? row(eye.look(screen, address(app, path), id)) : "- | ".repeat(9) + "- |";
                rows.get(screen).add("| %s | %s | %s".formatted(journal, place.getKey(), row));
            }
        }
    }

    private static Map<String, String> places(Visitor visitor) throws IOException {
        var entry = first(visitor, "/rejections", "/rejections/" + ID);
        var places = new LinkedHashMap<String, String>();
        places.put("dashboard", "/dashboard");
        places.put("patterns", "/patterns");
        places.put("log", "/rejections/new");
        places.put("entry", entry);
        places.put("reflection", entry == null ? null : entry + "/reflection");
        places.put("round", round(visitor));
        places.put("application", first(visitor, "/applications", "/applications/" + ID));
        return places;
    }

    private static String round(Visitor visitor) throws IOException {
        for (var entry : all(visitor, "/rejections", "/rejections/" + ID)) {
            var round = first(visitor, entry, "/rounds/" + ID + "(?:/edit)?");
            if (round != null) {
                return round;
            }
        }
        return null;
    }

    private static String first(Visitor visitor, String page, String wanted) throws IOException {
        var found = all(visitor, page, wanted);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<String> all(Visitor visitor, String page, String wanted) throws IOException {
        return Pattern.compile("href=\"(%s)\"".formatted(wanted))
                .matcher(visitor.get(page).expecting(200).text())
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private static String row(Eye.Sight sight) {
        var page = sight.page();
        var bare = sight.all().without(sight.fonts());
        return String.format(
                Locale.ROOT,
                "%,d | %,d | %s | %s | %s | %s | %d | %,d | %d | %,d |",
                page.get("height"),
                page.get("words"),
                page.get("numbers"),
                page.get("pressable"),
                page.get("overflows").equals(true) ? "**yes**" : "no",
                page.get("shift"),
                sight.all().requests(),
                sight.all().bytes(),
                bare.requests(),
                bare.bytes());
    }

    private void walk(Eye.Screen screen, App app, UUID sample, String newest) {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("log a rejection", "/rejections/new");
        wanted.put("reflect on the newest entry", newest + "/reflection");
        wanted.put("keep feedback", "/rejections/" + ID + "/feedback/new");
        wanted.put("set a goal", "/goals/new");
        wanted.put("a sitting of practice", "/practice/cards/due");
        var ways =
                eye.following(screen, sample, links -> ways(wanted.values(), path -> links.apply(address(app, path))));
        wanted.forEach((thing, page) -> clicks.computeIfAbsent(thing, key -> new ArrayList<>())
                .add(ways.containsKey(page) ? ways.get(page).toString() : "more than %d | ".formatted(FAR)));
    }

    /** The shortest ways to the pages wanted, by breadth first: what is one click away, then two, until all were seen. */
    private static Map<String, Way> ways(Collection<String> wanted, Function<String, Map<String, Integer>> links) {
        var seen = new LinkedHashMap<>(Map.of("/dashboard", new Way(0, "dashboard")));
        var opened = new HashSet<String>();
        var found = new HashMap<String, Way>();
        for (var far = 0; far < FAR && found.size() < wanted.size(); far++) {
            for (var path : List.copyOf(seen.keySet())) {
                var way = seen.get(path);
                // What a filter or a pager leads to is the same page once more; what has an ending is a file.
                if (way.clicks() == far && !plain(path).contains(".") && opened.add(plain(path))) {
                    links.apply(path).forEach((next, more) -> seen.merge(next, way.to(next, more), Way::shorter));
                }
            }
            seen.forEach((path, way) -> wanted.stream()
                    .filter(page -> way.clicks() <= FAR && plain(path).matches(page))
                    .forEach(page -> found.merge(page, way, Way::shorter)));
        }
        return found;
    }

    /** The clicks from the dashboard to a page, and the pages on the way. */
    private record Way(int clicks, String pages) {

        Way to(String path, int more) {
            var name = plain(path).replaceAll(ID, "…").substring(1);
            return new Way(clicks + more, pages + " → " + name);
        }

        Way shorter(Way other) {
            return other.clicks < clicks ? other : this;
        }

        @Override
        public String toString() {
            return clicks + " | " + pages;
        }
    }

    private static String plain(String path) {
        return path.replaceFirst("\\?.*", "");
    }

    private static String address(App app, String path) {
        return "http://127.0.0.1:%d%s".formatted(app.port, path);
    }

    private void print() {
        rows.forEach((screen, lines) -> {
            say("");
            say("At %d × %d:", screen.width(), screen.height());
            say("");
            say("| journal | screen | height | words | numbers | pressable | overflow | shift | requests | bytes"
                    + " | requests, no fonts | bytes, no fonts |");
            say("|---|---|---:|---:|---:|---:|---|---:|---:|---:|---:|---:|");
            lines.forEach(line -> say("%s", line));
        });
        say("");
        say("| from the dashboard to | clicks at 360 | by | clicks at 1280 | by |");
        say("|---|---:|---|---:|---|");
        clicks.forEach((thing, found) -> say("| %s | %s |", thing, String.join(" | ", found)));
    }

    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
