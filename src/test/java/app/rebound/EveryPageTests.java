package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.platform.failure.StorageFailures;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Walks through a full journal as a person would, link by link, and meets every template on the way. */
@FullStack
class EveryPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    RenderedTemplates rendered;

    @Autowired
    StorageFailures failures;

    @Test
    void everyPageOpensAndEveryLinkLeadsSomewhere() throws Exception {
        soundness(FilledJournal.write(visitor));
        var seen = Walk.everywhere(visitor, EveryPageTests::soundness);
        assertThat(seen).hasSizeGreaterThan(40);

        for (var status : new int[] {400, 403, 404, 409, 413, 418, 429, 500, 503, 507}) {
            soundness(errorPage(status));
        }
        withoutStorage();
        removed();
        sample();
        locked();
        var templates = new TreeSet<>(Sources.templates().keySet());
        templates.removeAll(rendered.names());
        templates.removeAll(HostedTests.TEMPLATES);
        assertThat(templates).as("templates that no page here shows").isEmpty();
    }

    /** What was deleted says so at its own address. */
    private void removed() {
        var win = visitor.open("/wins")
                .html()
                .selectFirst("a[href^=/wins/][href$=/edit]")
                .attr("href");
        visitor.post(win.replace("/edit", "/removal"), java.util.Map.of()).answers(302);
        soundness(visitor.open(win).answers(404));
        // What was brought and is forgotten looks like what never was.
        soundness(visitor.open("/import/mails/01900000-0000-7000-8000-000000000000")
                .answers(404));
    }

    /** The pages that keep the sample and one's own journal apart. */
    private void sample() {
        var form = visitor.open("/strengths/new").form("/strengths");
        soundness(visitor.open("/help").formOf("Look around a sample").send().follow());
        soundness(visitor.open("/settings"));
        var refused = form.with("title", "Patience").send().answers(403);
        soundness(refused);
        refused.formOf("Leave the sample and save this").send().answers(302);
        soundness(visitor.open("/sample-journey/closed"));
    }

    /** It comes in place of any page while the storage does not answer. */
    private void withoutStorage() throws Exception {
        var answer = new MockHttpServletResponse();
        failures.doFilter(new MockHttpServletRequest("GET", "/rejections"), answer, (request, same) -> {
            throw new QueryTimeoutException("x");
        });
        soundness("unreachable", Jsoup.parse(answer.getContentAsString()));
    }

    /** What every page has: a title, one heading, a label for each control, unique ids, and no key instead of a word. */
    private static void soundness(Page page) {
        soundness(page.address(), page.html());
    }

    /** The same of a page that came another way. */
    static void soundness(String address, Document html) {
        assertThat(html.title()).as(address).endsWith(" · Rebound");
        assertThat(html.select("h1")).as(address).hasSize(1);
        assertThat(html.text()).as(address).doesNotContain("??").doesNotContain("null");
        assertThat(html.select("html").attr("lang")).isEqualTo("en");
        assertThat(html.select("[style], style, script:not([src])")).as(address).isEmpty();
        var ids = html.select("[id]").eachAttr("id");
        assertThat(ids).as("ids in %s", address).doesNotHaveDuplicates();
        html.select("input:not([type=hidden]), select, textarea")
                .forEach(control -> assertThat(control.hasAttr("aria-label")
                                || control.closest("label") != null
                                || !html.select("label[for=\"" + control.id() + "\"]")
                                        .isEmpty())
                        .as("label of %s in %s", control.outerHtml(), address)
                        .isTrue());
        html.select("[aria-describedby]")
                .forEach(control -> assertThat(ids)
                        .as("describes %s in %s", control.attr("name"), address)
                        .contains(control.attr("aria-describedby").split(" ")));
        html.select("main form[method=post]")
                .forEach(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
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
    }
}
