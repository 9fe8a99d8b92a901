package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.FormElement;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A form as it stands on a page, filled in by a person and sent with everything a browser would send. */
public class PageForm {

    private final Visitor visitor;
    private final FormElement form;
    private final List<KeyVal> fields;

    PageForm(Visitor visitor, FormElement form) {
        this.visitor = visitor;
        this.form = form;
        this.fields = new ArrayList<>(form.formData());
        // jsoup sends "on" for a chosen button whose value is empty; a browser sends the empty value.
        fields.forEach(field -> {
            if (form.select("input[type=radio][checked]").stream()
                    .anyMatch(button -> button.attr("name").equals(field.key())
                            && button.attr("value").isEmpty())) {
                field.value("");
            }
        });
    }

    /** Types a text or chooses an option, in a field that the page has. */
    public PageForm with(String name, Object value) {
        assertThat(form.elements().stream()
                        .anyMatch(control -> control.attr("name").equals(name)))
                .as("the form has %s", name)
                .isTrue();
        return forge(name, value);
    }

    /** Sends a field whether the page has it or not. */
    public PageForm forge(String name, Object value) {
        fields.removeIf(field -> field.key().equals(name));
        fields.add(HttpConnection.KeyVal.create(name, value.toString()));
        return this;
    }

    /** Ticks one more box of several with the same name. */
    public PageForm tick(String name, String value) {
        fields.add(HttpConnection.KeyVal.create(name, value));
        return this;
    }

    public PageForm without(String name) {
        fields.removeIf(field -> field.key().equals(name));
        return this;
    }

    /** What a field holds; empty if it is not sent at all. */
    public String value(String name) {
        return fields.stream()
                .filter(field -> field.key().equals(name))
                .map(KeyVal::value)
                .findFirst()
                .orElse("");
    }

    /** What every field of a name holds. */
    public List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.key().equals(name))
                .map(KeyVal::value)
                .toList();
    }

    /** The names of all controls that a person types into. */
    public List<String> textFields() {
        return form.select("input[type=text], input[type=search], textarea, input:not([type])")
                .eachAttr("name");
    }

    /** The names of the controls that a selector finds. */
    public Set<String> names(String selector) {
        return new TreeSet<>(form.select(selector).eachAttr("name"));
    }

    public Page send() {
        return send(form.attr("action"));
    }

    /** Sends it to another address, as a button with {@code formaction} does. */
    public Page send(String address) {
        var request = MockMvcRequestBuilders.post(URI.create(address)).header("Origin", visitor.origin());
        fields.forEach(field -> request.param(field.key(), field.value()));
        request.with(this::asTheBodyOfAForm);
        return visitor.send(request);
    }

    private MockHttpServletRequest asTheBodyOfAForm(MockHttpServletRequest request) {
        request.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        request.setContent(fields.toString().getBytes(StandardCharsets.UTF_8));
        return request;
    }

    /** Sends it as the page does by itself at a pause in typing. */
    public Page autosave() {
        var request = MockMvcRequestBuilders.post(form.attr("action")).header("X-Autosave", "true");
        fields.forEach(field -> request.param(field.key(), field.value()));
        return visitor.send(request);
    }
}
