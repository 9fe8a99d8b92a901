package app.rebound;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Finds every form in which something can be written, on every page that links lead to. Nobody names them. */
class Forms {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String WRITTEN_INTO =
            "textarea, input[type=text], input[type=date], input[type=number], input[type=radio], input[type=checkbox],"
                    + " select";
    private static final int MOST_PAGES = 700;
    private static final int OF_A_KIND = 3;

    private final Visitor visitor;

    Forms(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Where forms of one kind are.
     *
     * @param kind the address they are sent to, without ids, and the names of their fields
     */
    record Kind(String kind, List<Place> places) {

        @Override
        public String toString() {
            return kind;
        }
    }

    /** One form of a page, by the address it is sent to. */
    record Place(String page, String action) {}

    /** Every kind of form, each with a few places where it stands. */
    List<Kind> all() {
        var kinds = new LinkedHashMap<String, List<Place>>();
        var open = new LinkedHashSet<String>(List.of("/dashboard"));
        var seen = new TreeSet<String>();
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            var address = next(open);
            open.remove(address);
            seen.add(address);
            var page = visitor.send(MockMvcRequestBuilders.get(URI.create(address)));
            if (page.status() != 200) {
                continue;
            }
            page.html().select("main form[method=post]").forEach(form -> note(address, form, kinds));
            page.html().select("a[href^=/]:not([download])").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> !seen.contains(link) && !isMoreOfTheSame(link, seen))
                    .forEach(open::add);
        }
        return kinds.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    /** Pages before filters of them. */
    private static String next(LinkedHashSet<String> open) {
        return open.stream().filter(one -> !one.contains("?")).findFirst().orElseGet(open.iterator()::next);
    }

    private static boolean isMoreOfTheSame(String link, TreeSet<String> seen) {
        var shape = shape(link);
        return shape.contains("*")
                && seen.stream().filter(one -> shape(one).equals(shape)).count() >= OF_A_KIND * 4;
    }

    private static void note(String address, Element form, Map<String, List<Place>> kinds) {
        if (form.select(WRITTEN_INTO).isEmpty()) {
            return;
        }
        var places = kinds.computeIfAbsent(shape(form.attr("action")), unused -> new ArrayList<>());
        var place = new Place(address, form.attr("action"));
        if (places.size() < OF_A_KIND && !places.contains(place)) {
            places.add(place);
        }
    }

    private static String shape(String address) {
        return address.replaceFirst("\\?.*", "").replaceAll(ID, "*");
    }
}
