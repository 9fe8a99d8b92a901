package app.rebound;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Goes from the dashboard through a journal, link by link. */
final class Walk {

    private static final int ALL = 900;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Walk() {}

    /** Opens everything that links lead to, each address once. */
    static Set<String> everywhere(Visitor visitor, Consumer<Page> met) {
        return through(visitor, ALL, met);
    }

    /**
     * Opens what links and questions lead to, but only so many addresses that differ in nothing but their ids.
     *
     * @return the addresses that were opened
     */
    static Set<String> through(Visitor visitor, int alike, Consumer<Page> met) {
        var open = new LinkedHashSet<String>();
        var seen = new TreeSet<String>();
        var shapes = new TreeMap<String, Integer>();
        open.add("/dashboard");
        while (!open.isEmpty() && seen.size() < ALL) {
            // Pages before filters of them, of which there are many.
            var address =
                    open.stream().filter(one -> !one.contains("?")).findFirst().orElseGet(open.iterator()::next);
            open.remove(address);
            if (shapes.merge(shape(address), 1, Integer::sum) > alike) {
                continue;
            }
            seen.add(address);
            var page = visitor.send(MockMvcRequestBuilders.get(URI.create(address)));
            if (page.status() == 302) {
                page = page.follow();
            }
            page.answers(200);
            met.accept(page);
            var ways = page.html().select("a[href^=/]:not([download])").eachAttr("href");
            ways.addAll(page.html().select("form[method=get]").eachAttr("action"));
            ways.stream()
                    .map(href -> href.replaceFirst("#.*", ""))
                    .filter(href -> !seen.contains(href))
                    .forEach(open::add);
        }
        return seen;
    }

    /** An address without its ids and without what it asks for in detail. */
    static String shape(String address) {
        return ID.matcher(address)
                .replaceAll("{id}")
                .replaceAll("#.*", "")
                .replaceAll("=[^&]*", "")
                .replaceAll("^/findings/[^?]+", "/findings/{key}");
    }
}
