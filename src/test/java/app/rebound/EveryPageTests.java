package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Stage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Walks through a full journal as a person would, link by link, and meets every template on the way. */
@FullStack
class EveryPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    RenderedTemplates rendered;

    @Test
    void everyPageOpensAndEveryLinkLeadsSomewhere() {
        visitor.open("/rejections").answers(200);
        var entry = logOne();
        checkIn(entry);
        lookUp(entry);
        reframe(entry);
        lookAfterOneself();
        keepStrengthAndWin();
        holdAgainstCompass(entry);
        visitor.post("/sample-journey", Map.of()).answers(302);
        var open = new LinkedHashSet<String>();
        var seen = new TreeSet<String>();
        open.add("/dashboard");
        while (!open.isEmpty() && seen.size() < 900) {
            // Pages before filters of them, of which there are many.
            var address =
                    open.stream().filter(one -> !one.contains("?")).findFirst().orElseGet(open.iterator()::next);
            open.remove(address);
            seen.add(address);
            var page = visitor.send(MockMvcRequestBuilders.get(java.net.URI.create(address)));
            if (page.status() == 302) {
                page = page.follow();
            }
            page.answers(200);
            soundness(page);
            page.html().select("a[href^=/]:not([download])").eachAttr("href").stream()
                    .map(href -> href.replaceFirst("#.*", ""))
                    .filter(href -> !seen.contains(href))
                    .forEach(open::add);
        }
        assertThat(seen).hasSizeGreaterThan(40);

        for (var status : new int[] {400, 403, 404, 409, 413, 418, 429, 500}) {
            soundness(errorPage(status));
        }
        locked();
        var templates = new TreeSet<>(Sources.templates().keySet());
        templates.removeAll(rendered.names());
        assertThat(templates).as("templates that no page here shows").isEmpty();
    }

    /** What every page has: a title, one heading, a label for each control, unique ids, and no key instead of a word. */
    private static void soundness(Page page) {
        var html = page.html();
        assertThat(html.title()).as(page.address()).endsWith(" · Rebound");
        assertThat(page.texts("h1")).as(page.address()).hasSize(1);
        assertThat(html.text()).as(page.address()).doesNotContain("??").doesNotContain("null");
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
        assertThat(html.select("[style], style, script:not([src])"))
                .as(page.address())
                .isEmpty();
        var ids = html.select("[id]").eachAttr("id");
        assertThat(ids).as("ids in %s", page.address()).doesNotHaveDuplicates();
        html.select("input:not([type=hidden]), select, textarea")
                .forEach(control -> assertThat(control.hasAttr("aria-label")
                                || control.closest("label") != null
                                || !html.select("label[for=\"" + control.id() + "\"]")
                                        .isEmpty())
                        .as("label of %s in %s", control.outerHtml(), page.address())
                        .isTrue());
        html.select("[aria-describedby]")
                .forEach(control -> assertThat(ids)
                        .as("describes %s in %s", control.attr("name"), page.address())
                        .contains(control.attr("aria-describedby").split(" ")));
        html.select("main form[method=post]")
                .forEach(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
    }

    /** Logs an entry and answers its address. */
    private String logOne() {
        var logged = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("stage", Stage.FINAL)
                .with("appliedOn", "2026-02-01")
                .tick("feelings.felt", "sad")
                .send()
                .follow()
                .answers(200);
        return logged.address().replace("/logged", "");
    }

    private void lookUp(String entry) {
        var address =
                visitor.open(entry).one("a[href$=/rounds/new]").attr("href").replace("/rounds/new", "/research");
        visitor.open(address)
                .form(address)
                .with("items[ROLE].note", "Mostly care of old code")
                .send();
        assertThat(visitor.open(entry).main()).contains("Mostly care of old code");
    }

    private void lookAfterOneself() {
        visitor.post("/support", Map.of("name", "Kim", "ways", "LISTENS", "phone", "123"))
                .answers(302);
        visitor.open("/support").formOf("I reached out today").send().follow().answers(200);
        for (var numbers : List.of("7 4", "6 6", "5 2")) {
            var log = visitor.post("/care/ideas", Map.of("idea", "WALK")).leadsTo();
            visitor.open(log)
                    .form(log)
                    .with("before", numbers.substring(0, 1))
                    .with("after", numbers.substring(2))
                    .send();
        }
        visitor.post("/courage", Map.of("title", "Ask her", "expected", "4")).answers(302);
        visitor.post("/courage", Map.of("title", "Call them", "expected", "7")).answers(302);
        var step = visitor.open("/courage")
                .one(".entry__title a:containsOwn(Call them)")
                .attr("href");
        visitor.open(step)
                .form(step + "/taking")
                .with("before", "8")
                .with("after", "3")
                .send();
    }

    private void keepStrengthAndWin() {
        visitor.post("/strengths", Map.of("title", "Patience")).answers(302);
        visitor.post("/wins", Map.of("words", "They called back", "wonOn", "2026-03-01"))
                .answers(302);
    }

    private void holdAgainstCompass(String entry) {
        visitor.open("/compass/values")
                .form("/compass/values")
                .tick("add", "HONESTY")
                .send();
        visitor.open("/compass/circles")
                .form("/compass/circles")
                .with("lines[0].words", "Maps")
                .send();
        var address = visitor.open(entry).one("a[href$=/fit]").attr("href");
        visitor.open(address)
                .form(address)
                .with("fit", "PARTLY")
                .with("note", "The people, not the hours")
                .send();
        assertThat(visitor.open(entry).main()).contains("The people, not the hours");
    }

    private void checkIn(String entry) {
        var address = entry + "/check-in";
        soundness(visitor.open(address)
                .form(address)
                .with("again[sad]", "4")
                .send()
                .follow()
                .answers(200));
    }

    private void reframe(String entry) {
        var form = visitor.open("/reframing/new?entry=" + entry.replace("/rejections/", ""))
                .form("/reframing");
        var address = form.with("thought", "Too slow").send().leadsTo().replaceFirst("#.*", "");
        visitor.open(address).form(address).with("balanced", "Slow, once").send();
        assertThat(visitor.open(entry).main()).contains("Slow, once");
    }

    /** A server sends these; here the request that it would make is made by hand. */
    private Page errorPage(int status) {
        var page = visitor.send(MockMvcRequestBuilders.get("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/somewhere")
                .with(request -> {
                    request.setDispatcherType(DispatcherType.ERROR);
                    return request;
                }));
        return page.answers(status);
    }

    private void locked() {
        visitor.open("/settings")
                .form("/settings/lock")
                .with("password", "a short sentence")
                .with("repeated", "a short sentence")
                .send();
        visitor.forgetEverything();
        soundness(visitor.open("/sign-in").answers(200));
        soundness(visitor.open("/sign-in?here").answers(200));
    }
}
