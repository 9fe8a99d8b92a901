package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Forms.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One form in one tab, filled in by someone who knows no more than what stands on the page. */
class FormAtHand {

    private static final String UNDO = "main form[action$=/undo]";
    private static final String UNREAD = ".notice-area .notice, body[data-saved-draft]";
    static final String TEXTS = "textarea, input[type=text], input:not([type])";

    private final Visitor visitor;
    private final Place place;
    private final AtomicInteger marks;
    private FormElement form;
    private PageForm fields;
    private String mark = "";
    private String marked = "";

    FormAtHand(Visitor visitor, Place place, AtomicInteger marks) {
        this.visitor = visitor;
        this.place = place;
        this.marks = marks;
    }

    /** The same form in a tab of its own. */
    FormAtHand open() {
        var tab = new FormAtHand(visitor, place, marks);
        tab.form = (FormElement) visitor.open(place.page()).answers(200).html().select("main form").stream()
                .filter(one -> one.attr("action").equals(place.action()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form is gone from " + place.page()));
        tab.fields = new PageForm(visitor, tab.form);
        return tab;
    }

    String page() {
        return place.page();
    }

    /** Whether it changes what is there, rather than adding to it. */
    boolean isEdit() {
        return !fields.value("version").isEmpty();
    }

    /** Whether each page that shows it is about something else. */
    boolean isNew() {
        return !isEdit() && !form.select("input[name=item]").isEmpty();
    }

    boolean hasText() {
        return !texts().isEmpty();
    }

    List<String> texts() {
        return new LinkedHashSet<>(form.select(TEXTS).eachAttr("name")).stream().toList();
    }

    String draft() {
        return form.attr("data-draft");
    }

    String mark() {
        return mark;
    }

    FormAtHand with(String field, String value) {
        fields.with(field, value);
        return this;
    }

    /** Everything that must be there is there. */
    FormAtHand filled() {
        form.select("input[type=text][aria-required], textarea[aria-required], input[type=date][aria-required]")
                .forEach(control -> {
                    if (fields.value(control.attr("name")).isEmpty()) {
                        fields.with(control.attr("name"), sample(control));
                    }
                });
        form.select("input[type=radio]").eachAttr("name").stream().distinct().forEach(this::choose);
        form.select("select").forEach(select -> {
            if (fields.value(select.attr("name")).isEmpty()) {
                select.select("option").stream()
                        .map(Element::val)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .ifPresent(value -> fields.with(select.attr("name"), value));
            }
        });
        var button = form.selectFirst("button[name]:not([formaction])");
        if (button != null
                && form.select("button:not([name]):not([formaction])").isEmpty()) {
            fields.forge(button.attr("name"), button.val());
        }
        if (hasText() && !isEdit() && fields.value(texts().get(0)).isEmpty()) {
            fields.with(texts().get(0), "Something of today");
        }
        return this;
    }

    private static String sample(Element control) {
        return control.attr("type").equals("date") ? TestClock.TODAY.toString() : "Something of today";
    }

    private void choose(String name) {
        if (fields.value(name).isEmpty() && !name.startsWith("feelings")) {
            form.select("input[type=radio]").stream()
                    .filter(button ->
                            button.attr("name").equals(name) && !button.val().isEmpty())
                    .findFirst()
                    .ifPresent(button -> fields.with(name, button.val()));
        }
    }

    /** Another wording in the first text, or another choice where there is no text. */
    FormAtHand changed() {
        // Not two letters alone: some are legal forms, and no difference between employers.
        mark = "wording q%s"
                .formatted(
                        Character.toString('a' + marks.get() / 26 % 26) + (char) ('a' + marks.getAndIncrement() % 26));
        if (hasText()) {
            marked = texts().get(0);
            fields.with(marked, mark);
        }
        return this;
    }

    FormAtHand withControlCharacters() {
        fields.with(marked, mark + "\u0000\u0007\u001b");
        return this;
    }

    FormAtHand emptied() {
        texts().forEach(text -> fields.with(text, ""));
        return this;
    }

    FormAtHand asAnother(Answer asked) {
        fields.forge("another", asked.another());
        return this;
    }

    Answer send() {
        return new Answer(fields.send());
    }

    /** The page shows what was saved. */
    void holds(String words) {
        assertThat(form.select(TEXTS).stream().map(Element::val)).contains(words);
    }

    /** Takes out what the form is about, where that can be done: then there is a way back. */
    Optional<Removed> removeItem() {
        var answer = visitor.post(place.action() + "/removal", Map.of());
        if (answer.status() != 302) {
            return Optional.empty();
        }
        var next = answer.follow();
        while (!next.has(UNDO) && (next.status() == 302 || next.has(UNREAD))) {
            // What earlier answers had to say comes first where nobody has read it.
            next = next.status() == 302 ? next.follow() : answer.follow();
        }
        if (!next.has(UNDO)) {
            visitor.open(place.page()).answers(200);
            return Optional.empty();
        }
        return Optional.of(new Removed(next));
    }

    /** A removal, and the way back that the next page offers. */
    record Removed(Page next) {

        void undo() {
            next.form(next.one(UNDO).attr("action")).send().answers(302);
        }
    }

    /** The form that changes what was just added, if there is one within two links. */
    Optional<FormAtHand> editOf(String words, Answer added) {
        var pages = new LinkedHashMap<String, Page>();
        var first = added.page().leadsTo().replaceFirst("#.*", "");
        pages.put(first, visitor.open(first));
        for (var hop = 0; hop < 2; hop++) {
            for (var page : List.copyOf(pages.values())) {
                for (var link : page.html().select("main a[href^=/]").eachAttr("href")) {
                    var address = link.replaceFirst("#.*", "");
                    if (pages.size() < 60 && !pages.containsKey(address)) {
                        pages.put(address, visitor.open(address));
                    }
                }
            }
        }
        return pages.entrySet().stream()
                .flatMap(page -> page.getValue().html().select("main form[method=post]").stream()
                        .filter(one -> !one.select("input[name=version]").val().isEmpty())
                        .filter(one -> one.select(TEXTS).stream()
                                .anyMatch(control -> control.val().equals(words)))
                        .map(one -> new Place(page.getKey(), one.attr("action"))))
                .findFirst()
                .map(found -> new FormAtHand(visitor, found, marks).open());
    }

    /** What came of sending it. */
    static class Answer {

        private final Page page;

        Answer(Page page) {
            this.page = page;
        }

        Page page() {
            return page;
        }

        Answer succeeds() {
            return answersOneOf(List.of(302));
        }

        Answer succeedsOrAsks() {
            return answersOneOf(List.of(302, 409));
        }

        Answer answers(int status) {
            return answersOneOf(List.of(status));
        }

        Answer answersOneOf(List<Integer> statuses) {
            assertThat(page.status())
                    .as(() -> page.html().title() + " " + page.problems())
                    .isIn(statuses);
            return this;
        }

        Answer shows(String words) {
            assertThat(page.html().select("main").text()
                            + page.html().select("main textarea, main input").eachAttr("value"))
                    .contains(words);
            return this;
        }

        boolean offersAnother() {
            return page.has("button[name=another]");
        }

        String another() {
            return page.one("button[name=another]").val();
        }

        void saysTheLimit() {
            assertThat(page.problems()).anyMatch(problem -> problem.matches(".*\\d.*"));
        }
    }
}
