package load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Someone who lives with a journal: follows links, logs and changes entries, searches, sends the forms that a page has, and
 * comes back to a tab that was left open for days. Does not know the program: it takes what stands on the pages.
 */
final class Someone implements AutoCloseable {

    private static final List<String> WORDS = List.of("interview", "feedback", "time", "ä", "no", "team lead");
    /** What ends the journal or its lock is not for someone who wanders about. */
    private static final String NOT_ALONE = "/settings|/sample-journey|/sign|/calendar/address";

    private static final int DRAWER = 12;

    private final Visitor visitor;
    private final UUID journal;
    private final Ledger ledger;
    private final Random random;
    private final Deque<Left> drawer = new ArrayDeque<>();
    private Document page = new Document("");

    /** A form in a tab that was left open. */
    private record Left(String action, Map<String, String> fields) {}

    Someone(int port, UUID journal, Ledger ledger, long seed) throws IOException {
        this.journal = journal;
        this.ledger = ledger;
        this.random = new Random(seed);
        this.visitor = new Visitor(port).in(journal).withForm();
    }

    /** Does one thing. */
    void act() throws IOException {
        switch (random.nextInt(10)) {
            case 0, 1 -> log();
            case 2 -> search();
            case 3 -> send(false);
            case 4 -> leaveTab();
            case 5 -> comeBackToTab();
            default -> follow();
        }
    }

    private void open(String address, String what) throws IOException {
        var answer = visitor.get(address);
        for (var hop = 0; hop < 3 && answer.status() == 302; hop++) {
            answer = visitor.get(answer.header("location").replaceFirst("#.*", ""));
        }
        judge(what, address, answer.status(), List.of(200, 404));
        if (answer.status() == 200
                && String.valueOf(answer.header("content-type")).contains("html")) {
            page = Jsoup.parse(answer.text());
        }
    }

    private void judge(String what, String address, int status, List<Integer> right) {
        ledger.did(what);
        if (!right.contains(status)) {
            ledger.failed("%s %s answered %d".formatted(what, address, status));
        }
    }

    private void follow() throws IOException {
        var links = page.select("a[href^=/]:not([download])").eachAttr("href");
        open(links.isEmpty() ? "/dashboard" : any(links).replaceFirst("#.*", ""), "open a page");
    }

    private void search() throws IOException {
        open("/rejections?q=" + Visitor.encode(any(WORDS)), "search");
    }

    private void log() throws IOException {
        var entry = UUID.randomUUID();
        var words = "Company " + UUID.randomUUID();
        var fields = new LinkedHashMap<String, String>();
        fields.put("item", entry.toString());
        fields.put("company", words);
        fields.put("role", "Backend developer");
        fields.put("stage", "INTERVIEW");
        fields.put("heardOn", "2026-06-01");
        fields.put("feelings.felt", "sad");
        fields.put("feelings.strength[sad]", "6");
        var answer = visitor.post("/rejections", fields);
        judge("log a rejection", "/rejections", answer.status(), List.of(302));
        if (answer.status() == 302) {
            ledger.answeredFor(entry, journal, words);
            change("/rejections/" + entry, entry);
        }
    }

    /** Changes the entry that was logged; what is answered for must be there from then on. */
    private void change(String address, UUID entry) throws IOException {
        open(address + "/edit", "open a page");
        var form = page.selectFirst("main form[action=" + address + "]");
        if (form instanceof FormElement edit) {
            var words = "Company " + UUID.randomUUID();
            var fields = fields(edit);
            fields.put("company", words);
            ledger.perhaps(entry, words);
            var answer = visitor.post(address, fields);
            judge("change an entry", address, answer.status(), List.of(302));
            if (answer.status() == 302) {
                ledger.answeredFor(entry, journal, words);
            }
        }
    }

    private void send(boolean old) throws IOException {
        var left = old ? drawer.pollFirst() : form();
        if (left == null) {
            return;
        }
        var answer = visitor.post(left.action(), left.fields());
        judge(
                old ? "send an old form" : "send a form",
                left.action(),
                answer.status(),
                List.of(200, 302, 400, 404, 409, 422));
    }

    private void leaveTab() throws IOException {
        follow();
        var form = form();
        if (form != null && drawer.size() < DRAWER) {
            drawer.addLast(form);
        }
    }

    private void comeBackToTab() throws IOException {
        send(true);
    }

    private Left form() {
        var forms = page.select("main form[method=post]").stream()
                .filter(form -> !form.attr("action").matches("(" + NOT_ALONE + ").*"))
                // What was answered for is looked for later, so nobody removes entries.
                .filter(form -> !form.attr("action").matches("/(rejections|applications)/.*removal"))
                .toList();
        if (forms.isEmpty()) {
            return null;
        }
        var form = (FormElement) any(forms);
        var fields = fields(form);
        form.select("textarea, input[type=text], input:not([type])").stream()
                .filter(control -> random.nextBoolean() && !control.attr("name").equals("company"))
                .forEach(control -> fields.put(control.attr("name"), "Words of a day " + random.nextInt(1000)));
        button(form, fields);
        return new Left(form.attr("action"), fields);
    }

    private void button(Element form, Map<String, String> fields) {
        var button = form.selectFirst("button[name]");
        if (button != null) {
            fields.put(button.attr("name"), button.attr("value"));
        }
    }

    private static Map<String, String> fields(FormElement form) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }

    private <T> T any(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    @Override
    public void close() throws IOException {
        visitor.close();
    }
}
