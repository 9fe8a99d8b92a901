package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The lists of a journal leave as tables, and come back into an empty one: the same tables can be made of it. */
@BothStacks
class ListsComeBackTests {

    private static final Map<String, String> LISTS = Map.of(
            "feedback", "/feedback.csv?theme=all",
            "goals", "/goals.csv",
            "days", "/days.csv");

    @Autowired
    Visitor visitor;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, String> saved = new LinkedHashMap<>();

    @BeforeEach
    void moveIntoAnEmptyJournal() {
        visitor.open("/dashboard").answers(200);
        FilledJournal.write(visitor);
        var applications = table("/applications.csv?show=ALL");
        LISTS.forEach((list, address) -> saved.put(list, table(address)));
        new JournalFiles(visitor, jdbc).deleteEverything();
        visitor.open("/dashboard").answers(200);
        addFrom(bring("applications.csv", applications));
    }

    private String table(String address) {
        return visitor.open(address).answers(200).body();
    }

    private String bring(String name, String table) {
        return visitor.send(MockMvcRequestBuilders.multipart("/import")
                        .file(new MockMultipartFile("file", name, "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                        .param("_csrf", visitor.token()))
                .leadsTo();
    }

    private void addFrom(String address) {
        visitor.open(address)
                .answers(200)
                .form(address)
                .send(address + "/confirmation")
                .answers(302);
    }

    @Test
    void allOfThemAreTheSame() {
        saved.forEach((list, table) -> {
            assertThat(table.lines()).as(list).hasSizeGreaterThan(2);
            var address = bring(list + ".csv", table);
            assertThat(address).startsWith("/import/lists/");
            assertThat(visitor.open(address).main()).as(list).doesNotContain("left out", "already");
            addFrom(address);
        });

        // What worked in an application that was brought stands on its day.
        saved.forEach((list, table) -> assertThat(table(LISTS.get(list)).replaceAll("(?m)^.*\"What worked: .*\\R", ""))
                .isEqualTo(table));
    }

    @Test
    void nothingIsAddedTwice() {
        saved.forEach((list, table) -> addFrom(bring(list + ".csv", table)));
        var all = LISTS.values().stream().map(this::table).toList();

        saved.forEach((list, table) -> {
            var page = visitor.open(bring(list + ".csv", table));
            assertThat(page.has("button[formaction$=confirmation]")).as(list).isFalse();
            assertThat(page.main()).contains("in your journal already").doesNotContain("left out");
        });

        assertThat(LISTS.values().stream().map(this::table)).isEqualTo(all);
    }

    @Test
    void allOfItIsTakenBack() {
        var before = LISTS.values().stream().map(this::table).toList();
        saved.forEach((list, table) -> addFrom(bring(list + ".csv", table)));
        assertThat(LISTS.values().stream().map(this::table)).doesNotContainAnyElementsOf(before);

        for (var at = 0; at < saved.size(); at++) {
            assertThat(takeBackTheLast()).contains("gone").doesNotContain("stay");
        }
        assertThat(LISTS.values().stream().map(this::table)).isEqualTo(before);

        assertThat(takeBackTheLast()).contains("gone").doesNotContain("stay");
        assertThat(table("/applications.csv?show=ALL").lines()).hasSize(1);
    }

    private String takeBackTheLast() {
        var form =
                visitor.open("/import").html().select("form[action$=/removal]").attr("action");
        return visitor.post(form, Map.of()).follow().announcement();
    }
}
