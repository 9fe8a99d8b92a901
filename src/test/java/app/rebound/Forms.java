package app.rebound;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds every form in which something can be written, on every page that links lead to. Nobody names them. */
class Forms {

    private static final String WRITTEN_INTO =
            "textarea, input[type=text], input[type=date], input[type=number], input[type=radio], input[type=checkbox],"
                    + " select";
    private static final int PAGES_ALIKE = 8;
    private static final int PLACES = 3;

    private final Visitor visitor;

    Forms(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Where forms of one kind are.
     *
     * @param kind the address they are sent to, without ids
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
        Walk.through(
                visitor,
                PAGES_ALIKE,
                page -> page.html()
                        .select("main form[method=post]")
                        .forEach(form -> note(page.address(), form, kinds)));
        return kinds.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private static void note(String address, Element form, Map<String, List<Place>> kinds) {
        if (form.select(WRITTEN_INTO).isEmpty()) {
            return;
        }
        var action = form.attr("action");
        var places = kinds.computeIfAbsent(Walk.shape(action.replaceFirst("\\?.*", "")), unused -> new ArrayList<>());
        var place = new Place(address, action);
        if (places.size() < PLACES && !places.contains(place)) {
            places.add(place);
        }
    }
}
