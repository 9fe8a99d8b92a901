package load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import load.Journals.Journal;

/** The pages that people open every week, and how many statements each of them takes after something was written. */
final class Weekly {

    /** What stands in an address for something of the journal, and where a link to it is. */
    private record Place(String name, String page, Pattern link) {

        static Place of(String name, String page, String folder) {
            return new Place(name, page, Pattern.compile("href=\"" + folder + "([0-9a-f]{8}-[0-9a-f-]{27})\""));
        }

        String in(Visitor visitor) throws IOException {
            var found = link.matcher(visitor.get(page).expecting(200).text());
            if (!found.find()) {
                throw new IllegalStateException("No link to a " + name + " on " + page);
            }
            return found.group(1);
        }
    }

    private static final int ROWS_BROUGHT = 150;

    private static final Map<String, String> ADDRESSES = new LinkedHashMap<>();

    static {
        ADDRESSES.put("dashboard", "/dashboard");
        ADDRESSES.put("today", "/today");
        ADDRESSES.put("patterns", "/patterns");
        ADDRESSES.put("list of rejections", "/rejections");
        ADDRESSES.put("entry", "/rejections/{entry}");
        ADDRESSES.put("reflection", "/rejections/{entry}/reflection");
        ADDRESSES.put("form of an entry", "/rejections/{entry}/edit");
        ADDRESSES.put("applications", "/applications");
        ADDRESSES.put("employer", "/employers/{application}");
        ADDRESSES.put("feedback", "/feedback");
        ADDRESSES.put("goals", "/goals");
        ADDRESSES.put("goal", "/goals/{goal}");
        ADDRESSES.put("week", "/week");
        ADDRESSES.put("look back", "/look-back");
        ADDRESSES.put("practice", "/practice");
        ADDRESSES.put("search", "/search?q=time");
        ADDRESSES.put("import preview", "{brought}");
    }

    private Weekly() {}

    /** The addresses of the pages in a journal, by their names. */
    static Map<String, String> pages(Journal journal, Visitor visitor) throws IOException {
        visitor.in(journal.id());
        var entry = journal.entry(0).toString();
        var application = Place.of("application", "/rejections/" + entry, "/days/new\\?application=")
                .in(visitor);
        var goal = Place.of("goal", "/goals", "/goals/").in(visitor);
        var brought =
                visitor.post("/import", Map.of("text", table())).expecting(302).header("location");
        var pages = new LinkedHashMap<String, String>();
        ADDRESSES.forEach((name, address) -> pages.put(
                name,
                address.replace("{entry}", entry)
                        .replace("{application}", application)
                        .replace("{goal}", goal)
                        .replace("{brought}", brought)));
        return pages;
    }

    /** What somebody may bring from elsewhere. */
    private static String table() {
        return IntStream.range(0, ROWS_BROUGHT)
                .mapToObj(row -> "Company %d,Nurse,%s,%s"
                        .formatted(row, LocalDate.of(2025, 1, 1).plusDays(row), row % 3 == 0 ? "Rejected" : "Applied"))
                .collect(Collectors.joining("\n", "Company,Role,Date applied,Status\n", "\n"));
    }

    /** How many statements each page takes right after a write. */
    static Map<String, Long> statements(Storage storage, Journal journal) throws Exception {
        var counted = new LinkedHashMap<String, Long>();
        try (var app = storage.start("--bench.statements=true");
                var visitor = new Visitor(app.port).in(journal.id()).withForm()) {
            for (var page : pages(journal, visitor).entrySet()) {
                visitor.get(page.getValue()).expecting(200);
                Pages.touch(journal, visitor, counted.size());
                var before = prepared(visitor);
                visitor.get(page.getValue()).expecting(200);
                counted.put(page.getKey(), prepared(visitor) - before);
            }
        }
        return counted;
    }

    private static long prepared(Visitor visitor) throws IOException {
        return Long.parseLong(
                visitor.get("/bench/statements/new").expecting(200).text());
    }
}
