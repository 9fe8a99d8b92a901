package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.HostedBrowser.Answer;
import app.rebound.platform.journal.Ids;
import app.rebound.transfer.sample.SampleInJournal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a stranger, an administrator and nobody at all can reach of a journal on two instances: every address, every verb. */
class HostedStrangersTests {

    /** What is open to people without an account. */
    private static final String FOR_EVERYBODY =
            "/|/sign-in|/account/new|/account/forgotten|/who-runs-this|/help|/error|/link/.*|/shared/.*";

    private static HostedInstances instances;
    private static AddressesWithIds addresses;
    private static HostedBrowser owner;
    private static UUID journal;

    /** An id of each kind that is in the journal; of what it has nothing of, one that nobody has. */
    private static final Map<String, String> theirs = new HashMap<>();

    @BeforeAll
    static void fillAJournal() {
        instances = HostedInstances.running();
        owner = instances.begun("owner@example.org");
        owner.log("Fernhollow");
        journal = jdbc().sql("select journal_id from account where email = 'owner@example.org'")
                .query(UUID.class)
                .single();
        SampleInJournal.restore(instances.one(), journal);
        addresses = instances.one().getAutowireCapableBeanFactory().createBean(AddressesWithIds.class);
        for (var table : addresses.tables()) {
            jdbc().sql("select id from %s where journal_id = ? order by id fetch first row only".formatted(table))
                    .param(journal)
                    .query(UUID.class)
                    .optional()
                    .ifPresent(id -> theirs.put(table, id.toString()));
        }
        assertThat(theirs).hasSizeGreaterThan(15);
    }

    private static JdbcClient jdbc() {
        return instances.bean(JdbcClient.class);
    }

    private static List<String> theirs(String pattern) {
        return addresses.concrete(
                pattern, table -> theirs.getOrDefault(table, Ids.next().toString()));
    }

    private static List<String> nobodys(String pattern) {
        return addresses.concrete(pattern, table -> Ids.next().toString());
    }

    @Test
    void nobodySeesWhatAnotherWrites() {
        var ben = instances.begun("ben@example.org");
        var entry = ben.log("Fernhollow");
        var cleo = instances.begun("cleo@example.org");

        assertThat(cleo.open(entry).status()).isEqualTo(404);
        assertThat(cleo.open("/rejections").text()).doesNotContain("Fernhollow");
        assertThat(cleo.open("/search?q=Fernhollow").page().select("main a").text())
                .doesNotContain("Fernhollow");
        assertThat(new HostedBrowser(instances).open(entry).location()).contains("/sign-in");
        assertThat(ben.open(entry).text()).contains("Fernhollow");
    }

    @Test
    void anothersIdIsAnsweredLikeOneThatNobodyHas() {
        var stranger = instances.begun("stranger@example.org");
        var before = revision();
        var wrong = new TreeSet<String>();
        for (var address : addresses.all()) {
            var theirs = theirs(address.pattern());
            var nobodys = nobodys(address.pattern());
            for (var i = 0; i < theirs.size(); i++) {
                var asked = answers(stranger, address.method(), theirs.get(i));
                if (!asked.equals(answers(stranger, address.method(), nobodys.get(i)))
                        || !asked.stream().allMatch(answer -> answer.matches("(?s)(400|404|405) .*"))) {
                    wrong.add(address + " " + asked);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(revision()).isEqualTo(before);
    }

    /** What somebody is told who sends all that can be sent: status and words. */
    private static List<String> answers(HostedBrowser browser, RequestMethod method, String path) {
        return (method == RequestMethod.GET
                        ? List.of(browser.open(path), browser.ask("HEAD", path))
                        : List.of(
                                browser.forge(path, Map.of()),
                                browser.forge(path, StrangerTests.somethingForEveryForm()),
                                browser.ask("PUT", path),
                                browser.ask("PATCH", path),
                                browser.ask("DELETE", path)))
                .stream().map(HostedStrangersTests::said).toList();
    }

    private static String said(Answer answer) {
        return answer.status() + " " + answer.text();
    }

    private static long revision() {
        return jdbc().sql("select revision from journal where id = ?")
                .param(journal)
                .query(Long.class)
                .single();
    }

    @Test
    void whoHasNotSignedInReachesNothing() {
        var nobody = new HostedBrowser(instances);
        var wrong = new LinkedHashMap<String, Integer>();
        for (var handler : new Handlers(mappings()).all()) {
            var path = handler.pattern().replaceAll("\\{[^}]*}", Ids.next().toString());
            if (path.matches(FOR_EVERYBODY)) {
                continue;
            }
            var answer = handler.method().equals("GET") ? nobody.open(path) : nobody.forge(path, Map.of());
            if (answer.status() != 302 || !answer.location().contains("/sign-in")) {
                wrong.put(handler.method() + " " + path, answer.status());
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static RequestMappingHandlerMapping mappings() {
        return (RequestMappingHandlerMapping) instances.one().getBean("requestMappingHandlerMapping");
    }

    @Test
    void anAdministratorFindsNoWordOfAnother() {
        var administrator = instances.begun("desk@example.org", true);
        var words = jdbc().sql("select distinct company from job_application where journal_id = ?")
                .param(journal)
                .query(String.class)
                .list();
        assertThat(words).hasSizeGreaterThan(3).contains("Fernhollow");
        var seen = new TreeSet<String>();
        for (var handler : new Handlers(mappings()).all()) {
            if (handler.method().equals("GET")) {
                var paths = handler.pattern().matches("[^{]*|/link/.*|/shared/.*|/reads/.*")
                        ? List.of(handler.pattern().replaceAll("\\{[^}]*}", "nothing"))
                        : theirs(handler.pattern());
                for (var path : paths) {
                    var page = administrator.open(path).page().outerHtml();
                    words.stream().filter(page::contains).forEach(word -> seen.add(path + ": " + word));
                }
            }
        }

        assertThat(seen).isEmpty();
        assertThat(administrator.open("/administration").text()).contains("owner@example.org");
    }

    @Test
    void onlyAnAdministratorLooksAfterAccounts() {
        var stranger = instances.begun("curious@example.org");
        for (var handler : new Handlers(mappings()).all()) {
            if (handler.pattern().startsWith("/administration")) {
                var path = handler.pattern().replaceAll("\\{[^}]*}", Ids.next().toString());
                var answer = handler.method().equals("GET") ? stranger.open(path) : stranger.forge(path, Map.of());
                assertThat(answer.status()).as(path).isEqualTo(403);
            }
        }
    }

    @Test
    void anothersBrowserStaysSignedIn() {
        var owner = instances.begun("here@example.org");
        var other = new HostedBrowser(instances);
        other.signIn("here@example.org", HostedInstances.PASSWORD);
        var ending = owner.open("/settings/account")
                .page()
                .select("form[action*=/sessions/]")
                .attr("action");

        instances.begun("there@example.org").forge(ending, Map.of());

        assertThat(owner.open("/dashboard").status()).isEqualTo(200);
        assertThat(other.open("/dashboard").status()).isEqualTo(200);
    }

    @Test
    void aReportIsShownByALinkUntilItIsTakenBack() {
        var coach = new HostedBrowser(instances);
        var own = owner.open("/report/coach?time=ALL");
        var talk = own.page().select(".report__group [dir]").first().text();
        var link = HostedBrowser.path(made(own, "Kim, my coach"));

        var door = coach.open(link);
        assertThat(door.status()).isEqualTo(200);
        assertThat(door.text()).doesNotContain(talk);
        assertThat(owner.open("/report/shared").text()).contains("Kim, my coach", "Not opened yet");
        var seen = coach.send(door, link, Map.of());
        assertThat(seen.text()).contains(talk).doesNotContain("Kim, my coach", "Fairer thought");
        assertThat(seen.page().select("main a")).isEmpty();

        var list = owner.open("/report/shared");
        assertThat(list.text()).contains("Opened once");
        var takeBack = list.page().select("form[action$=/end]").attr("action");
        instances.begun("rival@example.org").forge(takeBack, Map.of());
        assertThat(coach.open(link).status()).isEqualTo(200);
        owner.send(list, takeBack, Map.of());

        assertThat(coach.open(link).text()).contains("no longer shown");
        assertThat(coach.send(door, link, Map.of()).status()).isEqualTo(404);
        assertThat(owner.open("/report/shared").text()).contains("You show no report");
    }

    @Test
    void aSharedReportHoldsWhatWasTickedAndEnds() {
        var own = owner.open("/report/coach?time=ALL&thoughts=yes");
        assertThat(own.text()).contains("Fairer thought");
        var link = HostedBrowser.path(made(own, ""));
        var somebody = instances.begun("colleague@example.org");
        var nobody = new HostedBrowser(instances);

        // Whoever has an account sees the journal of the one who shows it, and not their own.
        assertThat(somebody.send(somebody.open(link), link, Map.of()).text())
                .contains("Fairer thought")
                .isEqualTo(nobody.send(nobody.open(link), link, Map.of()).text());
        jdbc().sql("update shared_report set ends_at = made_at where journal_id = ?")
                .param(journal)
                .update();
        assertThat(somebody.open(link).status()).isEqualTo(404);
        assertThat(owner.open("/report/shared").text()).contains("You show no report");
    }

    @Test
    void twoReportsFromOnePageAreTwo() {
        var first = owner.open("/report/coach?time=ALL");
        made(first, "Kim");
        made(owner.open("/report/coach?time=ALL"), "Lee");
        made(first, "Kim again");

        var list = owner.open("/report/shared");
        assertThat(list.page().select(".rows strong").eachText()).containsExactlyInAnyOrder("Lee", "Kim again");
        for (var action : list.page().select("form[action$=/end]").eachAttr("action")) {
            owner.send(list, action, Map.of());
        }
    }

    private static String made(Answer report, String shownTo) {
        var made = owner.send(report, "/report/shared", Map.of("shownTo", shownTo));
        EveryPageTests.soundness("reports shown", made.page());
        var link = made.page().select("#link").val();
        assertThat(link).as(made.status() + " " + made.text()).startsWith(instances.site());
        var door = new HostedBrowser(instances).open(HostedBrowser.path(link));
        EveryPageTests.soundness("shared report", door.page());
        return link;
    }
}
