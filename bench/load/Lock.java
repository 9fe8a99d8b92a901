package load;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Somebody locks their journal, signs in at another browser, signs out, and takes the password away again. */
final class Lock {

    private static final String PASSWORD = "a lamp beside the window";

    private final int port;
    private final Ledger ledger;

    Lock(int port, Ledger ledger) {
        this.port = port;
        this.ledger = ledger;
    }

    void andUnlock() throws IOException {
        try (var first = new Visitor(port).withForm();
                var second = new Visitor(port);
                var third = new Visitor(port)) {
            expect(
                    "set a password",
                    302,
                    first.post("/settings/lock", Map.of("password", PASSWORD, "repeated", PASSWORD)));
            expect("come without the password", 302, second.get("/dashboard"));
            expect("sign in with a wrong one", 302, signIn(second, "a lamp"));
            expect("come with a wrong one", 302, second.get("/dashboard"));
            expect("sign in", 302, signIn(second, PASSWORD));
            expect("come with the password", 200, second.get("/dashboard"));
            expect("sign out", 302, second.withForm().post("/sign-out", Map.of()));
            expect("come back after signing out", 302, second.get("/dashboard"));
            expect("sign in once more", 302, signIn(third, PASSWORD));
            expect(
                    "remove the password",
                    302,
                    third.withForm().post("/settings/lock/removal", Map.of("current", PASSWORD)));
            expect("come to the open journal", 200, second.get("/dashboard"));
        }
    }

    /** Stays at the name that was asked for, where the page offers another. */
    private static Visitor.Answer signIn(Visitor visitor, String password) throws IOException {
        var page = Jsoup.parse(visitor.get("/sign-in").expecting(200).text());
        var links = page.select("main a.button[href^=/]").eachAttr("href");
        if (page.select("main form").isEmpty()) {
            page = Jsoup.parse(
                    visitor.get(links.get(links.size() - 1)).expecting(200).text());
        }
        var fields = new LinkedHashMap<String, String>();
        ((FormElement) page.selectFirst("main form"))
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.put("password", password);
        return visitor.post("/sign-in", fields);
    }

    private void expect(String what, int status, Visitor.Answer answer) {
        ledger.did("lock, sign in and out");
        if (answer.status() != status) {
            ledger.failed("%s answered %d".formatted(what, answer.status()));
        }
    }
}
