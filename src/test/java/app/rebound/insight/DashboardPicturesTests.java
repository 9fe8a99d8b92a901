package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Visitor;
import app.rebound.rejection.log.RejectionLog;
import java.net.URI;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pictures as a person without scripts finds them. */
@FullStack
class DashboardPicturesTests {

    @Autowired
    Visitor visitor;

    @Autowired
    RejectionLog rejections;

    @Autowired
    Journals journals;

    @Test
    void tellWhatThereIsToSeeBesideTheirNumbers() {
        visitor.bringSample();

        var funnel = visitor.open("/patterns").one("[data-picture=funnel]");
        assertThat(funnel.select(".bars > li").eachText())
                .containsExactly(
                        "Applied 31 of 31",
                        "Screening 19 of 31",
                        "Assessment 11 of 31",
                        "Interview 9 of 31",
                        "Final 3 of 31",
                        "Offer 1 of 31");
    }

    @Test
    void threeOfThemStandOnTheDashboardAndLeadToTheirChapters() {
        visitor.bringSample();

        var page = visitor.open("/dashboard");
        assertThat(page.html().select(".picture").eachAttr("data-picture"))
                .containsExactly("funnel", "recurring", "feelings");
        assertThat(page.html().select(".picture h3 a").eachAttr("href"))
                .containsExactly("/patterns#far", "/patterns#themes", "/patterns#feel");
        assertThat(page.one("[data-picture=funnel] .say").text())
                .isEqualTo("9 of 31 applications reached an interview.");
    }

    @Test
    void leadAChapterThatSaysOneSentenceMoreAndFoldsTheRest() {
        visitor.bringSample();

        var page = visitor.open("/patterns").html();
        assertThat(page.select(".chapter:has(.picture)")).hasSize(6).allSatisfy(chapter -> {
            assertThat(chapter.select("> .said > li")).hasSizeLessThan(2);
            assertThat(chapter.select("> .picture .numbers")).isEmpty();
            assertThat(chapter.select(".chapter__more > details")).hasSize(1);
        });
        assertThat(page.select(".chapter__fold .said li")).hasSizeGreaterThan(5);
        assertThat(page.select(".said li"))
                .allSatisfy(
                        said -> assertThat(said.select("a[href^=/findings/]")).isNotEmpty());
    }

    @Test
    void haveATableEach() {
        visitor.bringSample();

        var page = visitor.open("/patterns");
        assertThat(page.html().select(".picture").eachAttr("data-picture"))
                .containsExactly(
                        "funnel",
                        "guesses",
                        "reasons",
                        "recurring",
                        "themes",
                        "ratings",
                        "feelings",
                        "waiting",
                        "activity",
                        "helps");
        assertThat(page.html().select("details table.numbers")).hasSize(10).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("th:not([scope])")).isEmpty();
            assertThat(table.select("tbody th[scope=row]")).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "quarter"})
    void leadToAsManyEntriesAsTheySay(String period) {
        visitor.bringSample();

        var numbers = visitor.open("/patterns?period=" + period).html().select(".numbers td a");
        assertThat(numbers).hasSizeGreaterThan(40);
        numbers.forEach(number -> assertThat(entriesOf(number))
                .as(number.attr("href"))
                .isEqualTo(number.text().replaceFirst(" of .*", "")));
    }

    private String entriesOf(Element number) {
        var page = visitor.send(MockMvcRequestBuilders.get(URI.create(number.attr("href"))));
        return page.one("main p[role=status]").text().replaceFirst("\\D.*", "");
    }

    @Test
    void showTheTimeThatIsAskedFor() {
        visitor.bringSample();

        var page = visitor.open("/patterns?period=quarter");
        assertThat(page.texts("[data-picture=funnel] .bars__n")).startsWith("16 of 16");
        assertThat(page.html().select("#far .numbers td a").eachAttr("href"))
                .allMatch(href -> href.endsWith("&from=2025-12-14"));
    }

    @Test
    void stayAwayCalmlyUntilThereIsEnough() {
        log(1);
        assertThat(visitor.open("/dashboard").has(".picture")).isFalse();
        var patterns = visitor.open("/patterns");
        assertThat(patterns.has(".picture")).isFalse();
        assertThat(patterns.one("#feel").text()).endsWith("This chapter begins with 5 rejections that have feelings.");

        log(4);
        assertThat(visitor.open("/patterns").html().select(".picture").eachAttr("data-picture"))
                .containsExactly("funnel", "activity");
    }

    @Test
    void areNotThereBeforeTheFirstEntry() {
        assertThat(visitor.open("/dashboard").has("#pictures")).isFalse();
    }

    @Test
    void showAPersonsOwnWordsAsTheyAre() {
        journals.as(journals.ofLocalAccount(), () -> {
            for (var entry = 0; entry < 5; entry++) {
                aRejection().feeling("<b>wobbly</b> & worn out", 7).logIn(rejections);
            }
        });

        assertThat(visitor.open("/patterns").texts("[data-picture=feelings] li"))
                .contains("<b>wobbly</b> & worn out 7");
    }

    private void log(int entries) {
        journals.as(journals.ofLocalAccount(), () -> {
            for (var entry = 0; entry < entries; entry++) {
                aRejection().logIn(rejections);
            }
        });
    }
}
