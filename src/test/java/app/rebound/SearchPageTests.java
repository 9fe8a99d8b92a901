package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.rejection.RejectionFixtures;
import app.rebound.rejection.log.RejectionLog;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The search, as a person sees it, and that it finds what is there after whatever a person does. */
@FullStack
class SearchPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejections;

    @Autowired
    JdbcClient jdbc;

    private Page search(String words) {
        return visitor.open("/search?q={words}", words).answers(200);
    }

    private void log(String company, String note) {
        journals.as(journals.ofLocalAccount(), () -> {
            RejectionFixtures.aRejection().at(company).note(note).logIn(rejections);
        });
    }

    private List<Map<String, Object>> index() {
        search("anything at all");
        return jdbc.sql(
                        "select kind, thing_id, part, under_id, about_on, covered, folded, address, title, context, words"
                                + " from search_text t join search_shown s on s.id = t.id order by kind, thing_id, part")
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> indexMadeAnew() {
        jdbc.sql("update journal set search_format = 0").update();
        return index();
    }

    @Test
    void theIndexOfAJournalIsAlwaysTheOneThatWouldBeMadeOfIt() {
        search("anything at all");
        FilledJournal.write(visitor);
        log("Otterquill", "Written after the first search");
        assertThat(index()).hasSizeGreaterThan(100).isEqualTo(indexMadeAnew());

        var entry = visitor.open("/rejections")
                .html()
                .selectFirst(".entry__title a")
                .attr("href");
        visitor.post(entry + "/removal", Map.of()).answers(302);
        assertThat(index()).isNotEmpty().isEqualTo(indexMadeAnew());

        visitor.open("/settings")
                .form("/settings/deletion")
                .with("confirmation", "“Delete”")
                .send()
                .answers(302);
        assertThat(index()).isEmpty();
    }

    @Test
    void everyResultOpensAPageAtAPlaceThatIsThere() {
        FilledJournal.write(visitor);

        for (var words : List.of("a", "e", "i", "time", "acme")) {
            for (var link : search(words).html().select(".entry__title a")) {
                var address = link.attr("href");
                var page = visitor.send(MockMvcRequestBuilders.get(URI.create(address.replaceFirst("#.*", ""))));
                page = page.status() == 302 ? page.follow() : page;
                page.answers(200);
                if (!address.contains("#")) {
                    continue;
                }
                assertThat(page.html().getElementById(address.replaceFirst(".*#([^:]*).*", "$1")))
                        .as(address)
                        .isNotNull();
            }
        }
    }

    @Test
    void showsWhatWasFoundMarkedWithItsKindAndDay() {
        log("Société", "<b>Ran out</b> of time");

        var page = search("TIME societe");

        assertThat(page.texts(".entry mark")).containsExactly("Société", "time");
        assertThat(page.one(".entry").text()).contains("10 Mar 2026", "Rejection", "<b>Ran out</b> of time");
        assertThat(page.has(".entry b")).isFalse();
        assertThat(page.main()).contains("1 result");
    }

    @Test
    void narrowsToAKindAndSaysHowManyThereAre() {
        FilledJournal.write(visitor);

        var page = search("acme");
        assertThat(page.texts(".kinds a")).anyMatch(text -> text.matches("Everything \\d+"));
        var only = visitor.send(MockMvcRequestBuilders.get(
                URI.create(page.html().select(".kinds a").get(1).attr("href"))));
        assertThat(only.answers(200).html().select(".entry__sub").eachText().stream()
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Words you remember",
        "' ', Words you remember",
        "..., Type a word",
        "\u2800, Words you remember",
        "nobodywrotethis, Nothing you wrote has all these words"
    })
    void hasAKindWordForEverySearch(String words, String said) {
        log("Acme", "time");

        assertThat(search(words).main()).contains(said);
    }

    @Test
    void takesAVeryLongSearchForItsBeginning() {
        log("Acme", "time");

        assertThat(search("acme " + "time ".repeat(500)).main())
                .contains("1 result", "Rebound used only its beginning");
    }

    @Test
    void saysWhichPageOfHowManyItIs() {
        for (var number = 0; number < 45; number++) {
            log("Acme " + number, "time");
        }

        assertThat(search("time").one(".pager").text()).contains("Page 1 of 3");
        var last = visitor.open("/search?q=time&page=999").answers(200);
        assertThat(last.one(".pager").text()).contains("Page 3 of 3");
        assertThat(last.html().select(".entry")).hasSize(5);
        assertThat(visitor.open("/rejections?page=999").one(".pager").text()).contains("Page 3 of 3");
        assertThat(visitor.open("/rejections?page=2").one(".pager").text()).contains("Page 2 of 3");
    }

    @Test
    void remembersThatPrivateThingsAreLeftOut() {
        visitor.post("/support", Map.of("name", "Kim Acme", "ways", "LISTENS")).answers(302);
        log("Acme", "time");

        var page = search("acme");
        assertThat(page.html().select(".entry")).hasSize(2);
        page = page.formOf("Leave out thoughts and people").send().follow();
        assertThat(page.announcement()).contains("left out");
        assertThat(page.html().select(".entry")).hasSize(1);
        assertThat(page.formOf("Search thoughts and people too")
                        .send()
                        .follow()
                        .html()
                        .select(".entry"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/settings", "/practice", "/help"})
    void isOneClickAwayFromEveryPage(String address) {
        assertThat(visitor.open(address).has("header a[href=/search]")).isTrue();
    }

    @Test
    void saysThatNoDayLiesBetweenDaysInTheWrongOrder() {
        log("Acme", "time");

        var page = visitor.open("/rejections?from=2026-03-12&to=2026-03-01").answers(200);

        assertThat(page.problemAt("to")).contains("later");
        assertThat(page.one("#to").attr("aria-describedby")).isEqualTo("to-error");
    }

    @Test
    void filtersStandInTheForm() {
        FilledJournal.write(visitor);

        var page = visitor.open("/rejections?feeling=sad&reflected=no").answers(200);

        assertThat(page.one("#feeling option[selected]").val()).isEqualTo("sad");
        assertThat(page.one("input[name=reflected]").hasAttr("checked")).isTrue();
        assertThat(page.html().select("#theme option").size()).isGreaterThan(3);
        assertThat(page.texts(".entry__title")).containsExactly("Acme");
    }
}
