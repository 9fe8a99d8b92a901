package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.NotedStatements.Noted;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The pages that people open every week take few statements right after something was written, in a journal that holds everything. */
@BothStacks
class WeeklyPagesTests {

    private static final int MOST = 15;

    @Autowired
    Visitor visitor;

    @Autowired
    NotedStatements statements;

    private final List<String> failures = new ArrayList<>();

    @Autowired
    TestClock clock;

    @Test
    void takesFewStatementsAfterAWrite() {
        FilledJournal.write(visitor);
        openAll(TestClock.TODAY);
        // In its first days, one is asked about the month before.
        var first = TestClock.TODAY.withDayOfMonth(1).plusMonths(1);
        clock.on(first, () -> openAll(first));
        assertThat(failures).isEmpty();
    }

    private void openAll(LocalDate today) {
        var entry = first("/rejections", ".entry__title a");
        var goal = first("/goals", "a[href~=/goals/[0-9a-f-]{36}$]");
        var days = 1;
        for (var page : List.of(
                "/dashboard",
                "/today",
                "/patterns",
                "/rejections",
                entry,
                entry + "/reflection",
                entry + "/edit",
                "/applications",
                "/feedback",
                "/goals",
                goal,
                "/week",
                "/look-back",
                "/practice",
                "/days",
                "/search?q=time")) {
            visitor.open(page).answers(200);
            putOff(entry, today.plusDays(days++));
            open(page);
        }
    }

    private void putOff(String entry, LocalDate day) {
        visitor.post(entry + "/return", Map.of("day", day.toString())).answers(302);
    }

    private String first(String page, String link) {
        return visitor.open(page).html().select(link).attr("href");
    }

    private void open(String page) {
        var noted = statements.of(
                () -> visitor.send(MockMvcRequestBuilders.get(URI.create(page))).answers(200));
        if (noted.size() > MOST) {
            failures.add("%s asks %d times:%n%s"
                    .formatted(
                            page, noted.size(), noted.stream().map(Noted::sql).collect(Collectors.joining("\n"))));
        }
    }
}
