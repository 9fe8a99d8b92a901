package app.rebound;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A form that was met on a walk, to be found again on its page and sent with more than it has. */
record FoundForm(String page, String method, String action, FormElement element) {

    static List<FoundForm> on(Page page) {
        return page.html().select("form").stream()
                .map(form -> new FoundForm(
                        page.address(),
                        form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET",
                        form.attr("action"),
                        (FormElement) form))
                .toList();
    }

    /** What it is apart from the ids in it. */
    String shape() {
        return method + " " + Walk.shape(action);
    }

    /** Whether sending it may take something away that other forms need. */
    boolean isFinal() {
        return action.matches(".*/(removal|deletion|lock|undo|sign-out|silent/closing|sample-journey).*");
    }

    Set<String> names() {
        var names = new TreeSet<>(element.select("[name]").eachAttr("name"));
        names.remove("_csrf");
        return names;
    }

    List<KeyVal> fields() {
        return new ArrayList<>(element.formData());
    }

    /** The same form as its page has it now, or as it was if the page has it no longer. */
    FoundForm anew(Visitor visitor) {
        var now = visitor.send(MockMvcRequestBuilders.get(URI.create(page)));
        return on(now).stream()
                .filter(form -> form.action.equals(action) && form.method.equals(method))
                .findFirst()
                .orElse(this);
    }

    Page send(Visitor visitor, List<KeyVal> fields) {
        var request = method.equals("POST")
                ? MockMvcRequestBuilders.post(URI.create(action))
                : MockMvcRequestBuilders.get(URI.create(action));
        fields.forEach(field -> request.param(field.key(), field.value()));
        return visitor.send(request);
    }
}
