package app.rebound.transfer.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every list has its table at the end of a link. */
@FullStack
class ListTablePageTests {

    @Autowired
    Visitor visitor;

    @BeforeEach
    void fill() {
        visitor.bringSample();
    }

    @Test
    void everyListCanBeSaved() {
        for (var list : List.of("rejections", "applications", "feedback", "days", "goals")) {
            var link = visitor.open("/" + list).one("a[download]").attr("href");

            var table = visitor.open(link).answers(200);

            assertThat(link).startsWith("/%s.csv".formatted(list));
            assertThat(table.header("Content-Type")).startsWith("text/csv");
            assertThat(table.header("Cache-Control")).contains("no-store");
            assertThat(table.header("Content-Disposition"))
                    .contains("attachment", "rebound-%s-2026-03-14.csv".formatted(list));
            assertThat(table.body().lines()).as(link).hasSizeGreaterThan(1);
        }
    }

    @Test
    void theLinkKeepsWhatIsAskedFor() {
        assertThat(visitor.open("/rejections?stage=FINAL&sort=COMPANY&q=the+%26")
                        .html()
                        .select("a[download]"))
                .isEmpty();
        assertThat(visitor.open("/rejections?reached=INTERVIEW&sort=COMPANY")
                        .one("a[download]")
                        .attr("href"))
                .isEqualTo("/rejections.csv?reached=INTERVIEW&sort=COMPANY");
        assertThat(visitor.open("/applications?show=ALL&page=2")
                        .one("a[download]")
                        .attr("href"))
                .isEqualTo("/applications.csv?show=ALL");
        assertThat(visitor.open("/goals?status=ACTIVE").one("a[download]").attr("href"))
                .isEqualTo("/goals.csv?status=ACTIVE");
        assertThat(visitor.open("/feedback").one("a[download]").attr("href")).isEqualTo("/feedback.csv?theme=all");
    }

    @Test
    void coveredFeedbackIsSpokenOf() {
        assertThat(visitor.open("/feedback").main()).contains("It holds the words of covered feedback too.");
    }
}
