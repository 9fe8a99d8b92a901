package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** An answer, and what a person sees in it. */
public class Page {

    private final Visitor visitor;
    private final String address;
    private final MockHttpServletResponse response;
    private final Document document;

    Page(Visitor visitor, String address, MockHttpServletResponse response) {
        this.visitor = visitor;
        this.address = address;
        this.response = response;
        this.document = Visitor.read(response.getContentAsByteArray(), address);
    }

    public int status() {
        return response.getStatus();
    }

    public String address() {
        return address;
    }

    public String header(String name) {
        return response.getHeader(name);
    }

    public Document html() {
        return document;
    }

    public String body() {
        return Visitor.text(response);
    }

    /** The answer as it was sent, of what is no page. */
    public byte[] bytes() {
        return response.getContentAsByteArray();
    }

    /** The answer has this status. */
    public Page answers(int status) {
        assertThat(status()).as("%s answers %s", address, document.title()).isEqualTo(status);
        return this;
    }

    /** Where a redirect leads. */
    public String leadsTo() {
        assertThat(status()).as("%s redirects", address).isEqualTo(302);
        return header("Location");
    }

    /** The page a redirect leads to. */
    public Page follow() {
        return visitor.send(MockMvcRequestBuilders.get(URI.create(leadsTo())));
    }

    /** The only element that a selector finds. */
    public Element one(String selector) {
        var found = document.select(selector);
        assertThat(found).as("%s in %s", selector, address).hasSize(1);
        return found.get(0);
    }

    public boolean has(String selector) {
        return !document.select(selector).isEmpty();
    }

    /** The texts of what a selector finds. */
    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }

    /** The text of the main part of the page. */
    public String main() {
        return one("main").text();
    }

    /** What the page announces about the change that led to it. */
    public String announcement() {
        return one(".notice-area .notice > span").text();
    }

    /** What the summary on top of a failed form says. */
    public List<String> problems() {
        return texts(".notice--problem li");
    }

    /** What stands at a field about its problem. */
    public String problemAt(String field) {
        return document.getElementById(field + "-error") == null
                ? ""
                : document.getElementById(field + "-error").text();
    }

    /** The only form that sends to an address. */
    public PageForm form(String action) {
        var forms = document.select("main form").stream()
                .filter(form -> form.attr("action").equals(action))
                .toList();
        assertThat(forms).as("forms to %s in %s", action, address).hasSize(1);
        return new PageForm(visitor, (FormElement) forms.get(0));
    }

    /** One of several forms that send to an address, counted from 0. */
    public PageForm form(String action, int index) {
        return new PageForm(visitor, (FormElement) document.select("main form").stream()
                .filter(form -> form.attr("action").equals(action))
                .toList()
                .get(index));
    }

    /** The form around a button. */
    public PageForm formOf(String button) {
        var found = document.select("form button").stream()
                .filter(one -> one.text().equals(button))
                .toList();
        assertThat(found).as("buttons %s in %s", button, address).hasSize(1);
        return new PageForm(visitor, (FormElement) found.get(0).closest("form"));
    }
}
