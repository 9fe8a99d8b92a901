package app.rebound;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds every form in which something can be written, on every page that links lead to. Nobody names them. */
class Forms {

    private static final String WRITTEN_INTO =
            "textarea, input[type=text], input[type=date], input[type=number], input[type=radio], input[type=checkbox],"
                    + " select";
    private static final int PAGES_ALIKE = 40;
    private static final int PLACES = 12;

    private final Visitor visitor;

    Forms(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Where forms of one kind are.
     *
     * @param kind the address they are sent to, without ids
     * @param hasText whether something can be typed into them
     */
    record Kind(String kind, List<Place> places, boolean hasText) {

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
        var written = new HashSet<String>();
        Walk.through(
                visitor,
                PAGES_ALIKE,
                page -> page.html().select("main form[method=post]").forEach(form -> {
                    note(page.address(), form, kinds);
                    if (!form.select(FormAtHand.TEXTS).isEmpty()) {
                        written.add(kind(form));
                    }
                }));
        return kinds.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue(), written.contains(kind.getKey())))
                .toList();
    }

    private static void note(String address, Element form, Map<String, List<Place>> kinds) {
        // What is brought as a file is not typed, and kept nowhere until it is confirmed.
        if (form.select(WRITTEN_INTO).isEmpty() || form.hasAttr("enctype")) {
            return;
        }
        var places = kinds.computeIfAbsent(kind(form), unused -> new ArrayList<>());
        var place = new Place(address, form.attr("action"));
        if (places.size() < PLACES && !places.contains(place)) {
            places.add(place);
        }
    }

    private static String kind(Element form) {
        return Walk.shape(form.attr("action").replaceFirst("\\?.*", ""));
    }
}
