package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.rejection.RejectionFixtures;
import app.rebound.rejection.log.RejectionLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names in any writing: those that show nothing, those read from the right, and their order. */
@FullStack
class NamesTests {

    private static final String HEBREW = "שלום";
    private static final char ISOLATE = '\u2068';

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog rejections;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u3164", "\u2800", "\u202E\u200F", "\uFEFF"})
    void aNameThatShowsNothingIsNone(String name) {
        var page = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", name)
                .with("role", "Developer")
                .with("stage", "FINAL")
                .send()
                .answers(422);
        assertThat(page.problemAt("company")).isNotEmpty();
        visitor.post("/wins", Map.of("words", name, "wonOn", "2026-03-01")).answers(422);
        visitor.post("/support", Map.of("name", name)).answers(422);
        visitor.post("/practice/stories", Map.of("title", name)).answers(422);
    }

    @ParameterizedTest
    @CsvSource({
        "example.com/jobs, https://example.com/jobs",
        "//example.com, https://example.com",
        "münchen.example:8080/a b, https://münchen.example:8080/a b",
        "http://example.com, http://example.com"
    })
    void aLinkIsCompleted(String typed, String kept) {
        var answer = visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("link", typed)
                .send()
                .follow();

        assertThat(answer.html().select("main a[href^=http]").attr("href")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "javascript:alert.com/x", "data:text/html,x", "mailto:a@b.c", "nonsense"})
    void whatIsNoLinkIsRefused(String typed) {
        var answer = visitor.open("/applications/new")
                .form("/applications")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("link", typed)
                .send()
                .answers(422);

        assertThat(answer.problemAt("link")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "\"delete\"", "„Delete“", " DELETE ", "'delete'"})
    void aConfirmationIsTakenAsThePageShowsIt(String typed) {
        var page = visitor.open("/settings");

        assertThat(page.one("label[for=confirmation] [translate=no]").text()).isEqualTo("delete");
        page.form("/settings/deletion").with("confirmation", typed).send().answers(302);
    }

    @Test
    void companiesStandInTheOrderOfALanguage() {
        journals.as(
                journals.ofLocalAccount(),
                () -> List.of("Zebra", "Äpfel", "Łódź", "\"Quoted\"", "Apple", "Lemon", "rest")
                        .forEach(name -> RejectionFixtures.aRejection().at(name).logIn(rejections)));

        assertThat(visitor.open("/rejections?sort=COMPANY").texts(".entry__title"))
                .containsExactly("Äpfel", "Apple", "Lemon", "Łódź", "\"Quoted\"", "rest", "Zebra");
    }

    /** Whatever page shows it: what is read from the right has an element of its own, or is kept apart in its sentence. */
    @Test
    void wordsFromTheRightNeverTurnAPageAround() {
        FilledJournal.write(visitor);
        for (var column : List.of(
                "job_application.company",
                "job_application.role",
                "interview_round.note",
                "round_question.text",
                "reflection.went_well",
                "feedback_note.text",
                "feedback_note.from_whom",
                "goal.title",
                "goal_step.text",
                "practice_card.question",
                "story.title",
                "strength.title",
                "win.words",
                "thought_record.thought",
                "thought_record.balanced",
                "supporter.name",
                "theme.label",
                "care_activity.name",
                "brave_step.title",
                "weekly_target.own",
                "own_trap.name",
                "rejection_reason.label")) {
            var name = column.split("\\.");
            if (jdbc.sql("select count(*) from information_schema.columns where table_name = ? and column_name = ?")
                            .params(name[0], name[1])
                            .query(Long.class)
                            .single()
                    > 0) {
                jdbc.sql("update %1$s set %2$s = concat('%3$s ', substring(%2$s, 1, 40)) where %2$s is not null"
                                .formatted(name[0], name[1], HEBREW))
                        .update();
            }
        }
        jdbc.sql("update journal set revision = revision + 1, search_format = 0")
                .update();
        var turned = new ArrayList<String>();
        var seen = new ArrayList<String>();
        for (var address : Walk.through(visitor, 1, page -> check(page, turned, seen))) {
            assertThat(address).isNotNull();
        }
        check(visitor.open("/search?q={word}", HEBREW), turned, seen);

        assertThat(turned).isEmpty();
        assertThat(seen).hasSizeGreaterThan(50);
    }

    private static void check(Page page, List<String> turned, List<String> seen) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && text.text().contains(HEBREW)) {
                        seen.add(page.address());
                        var apart = text.text().indexOf(ISOLATE) >= 0
                                && text.text().indexOf(ISOLATE) < text.text().indexOf(HEBREW);
                        if (!apart && !isApart((Element) text.parent())) {
                            turned.add(page.address() + ": " + text.parent().outerHtml());
                        }
                    }
                },
                page.html());
    }

    private static boolean isApart(Element element) {
        return element.hasAttr("dir")
                || element.normalName().equals("bdi")
                || element.normalName().equals("textarea")
                || element.normalName().matches("mark|b|em|strong") && isApart(element.parent());
    }
}
