package app.rebound.insight;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Visitor;
import app.rebound.rejection.log.RejectionLog;
import java.net.URI;
import java.util.Map;
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
        visitor.post("/sample-journey", Map.of());

        var funnel = visitor.open("/dashboard").one("[data-picture=funnel]");
        assertThat(funnel.select("figcaption").text())
                .isEqualTo(
                        "How far they got More ended with the application than anywhere else: 10 of the 31 that got that far.");
        assertThat(funnel.select(".bars__row").eachText())
                .containsExactly(
                        "Applied 31 of 31",
                        "Screening 19 of 31",
                        "Assessment 11 of 31",
                        "Interview 9 of 31",
                        "Final 3 of 31",
                        "Offer 1 of 31");
    }

    @Test
    void haveATableEach() {
        visitor.post("/sample-journey", Map.of());

        var page = visitor.open("/dashboard");
        assertThat(page.html().select(".picture").eachAttr("data-picture"))
                .containsExactly(
                        "funnel", "reasons", "themes", "guesses", "feelings", "activity", "waiting", "ratings");
        page.html().select(".picture").forEach(picture -> {
            assertThat(picture.select("details > summary").text()).startsWith("As a table");
            assertThat(picture.select("details table > caption").text())
                    .isEqualTo(picture.select("h3").text());
            assertThat(picture.select("table th:not([scope])")).isEmpty();
            assertThat(picture.select("table tbody th[scope=row]")).isNotEmpty();
        });
        assertThat(page.has(".pictures__few")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "quarter"})
    void leadToAsManyEntriesAsTheySay(String period) {
        visitor.post("/sample-journey", Map.of());

        var numbers = visitor.open("/dashboard?period=" + period).html().select(".picture td a");
        assertThat(numbers).hasSizeGreaterThan(40);
        numbers.forEach(number -> assertThat(entriesOf(number))
                .as(number.attr("href"))
                .isEqualTo(number.text().replaceFirst(" of .*", "")));
    }

    private String entriesOf(Element number) {
        var page = visitor.send(MockMvcRequestBuilders.get(URI.create(number.attr("href"))));
        return page.one("main span[role=status]").text().replaceFirst("\\D.*", "");
    }

    @Test
    void showTheTimeThatIsAskedFor() {
        visitor.post("/sample-journey", Map.of());

        var funnel = visitor.open("/dashboard?period=quarter").one("[data-picture=funnel]");
        assertThat(funnel.select(".bars__value").first().text()).isEqualTo("16 of 16");
        assertThat(funnel.select(".bars__row").eachAttr("href")).allMatch(href -> href.endsWith("&from=2025-12-14"));
    }

    @Test
    void stayAwayCalmlyUntilThereIsEnough() {
        log(1);
        assertThat(few()).startsWith("From five on, a picture says something. So far: 1 of 5 applications 0 of 5");
        assertThat(visitor.open("/dashboard").has(".picture")).isFalse();

        log(4);
        var page = visitor.open("/dashboard");
        assertThat(page.texts(".picture h3")).containsExactly("How far they got", "Week by week");
        assertThat(few()).contains("0 of 5 rated rounds").doesNotContain("applications");
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

        assertThat(visitor.open("/dashboard")
                        .one("[data-picture=feelings] .strength")
                        .text())
                .startsWith("<b>wobbly</b> & worn out 5 entries");
    }

    private String few() {
        return visitor.open("/dashboard").one(".pictures__few").text();
    }

    private void log(int entries) {
        journals.as(journals.ofLocalAccount(), () -> {
            for (var entry = 0; entry < entries; entry++) {
                aRejection().logIn(rejections);
            }
        });
    }
}
