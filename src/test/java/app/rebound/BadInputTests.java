package app.rebound;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Stage;
import app.rebound.goal.GoalDetails;
import app.rebound.goal.GoalId;
import app.rebound.goal.GoalJournal;
import app.rebound.goal.RaisedBy;
import app.rebound.reframing.ThoughtDetails;
import app.rebound.reframing.ThoughtId;
import app.rebound.reframing.ThoughtJournal;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad input gets a clear answer and harms nothing; what was typed comes back. */
@FullStack
class BadInputTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    GoalJournal goals;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    ThoughtJournal thoughts;

    String id;
    String application;
    String goal;
    String open;
    String thought;

    @BeforeEach
    void logAnEntry() {
        journals.as(journals.ofLocalAccount(), () -> {
            var entry = aRejection().at("Acme").feeling("sad", 5).logIn(rejectionLog);
            id = entry.toString();
            application = journal.get(entry).applicationId().toString();
            var set = GoalId.next();
            goals.set(
                    set,
                    new GoalDetails(
                            "Practise",
                            null,
                            null,
                            LocalDate.of(2026, 3, 1),
                            RaisedBy.NOTHING,
                            null,
                            null,
                            List.of(),
                            List.of()));
            goal = set.toString();
            var added = ApplicationId.next();
            applications.add(
                    added, new ApplicationDetails("Initech", "Developer", Stage.OFFER, null, null, null), null);
            open = added.toString();
            var begun = ThoughtId.next();
            thoughts.begin(begun, null, ThoughtDetails.EMPTY);
            thought = begun.toString();
        });
    }

    private String at(String address) {
        return address.replace("{id}", id)
                .replace("{application}", application)
                .replace("{goal}", goal)
                .replace("{open}", open)
                .replace("{thought}", thought);
    }

    private PageForm form(Screen screen) {
        var form = visitor.open(at(screen.page())).answers(200).form(at(screen.action()));
        screen.needed().forEach(form::with);
        return form;
    }

    @ParameterizedTest
    @MethodSource("app.rebound.Screen#all")
    void aTextThatIsTooLongComesBackWithTheLimit(Screen screen) {
        for (var field : new TreeSet<>(form(screen).textFields())) {
            var tooLong = "é".repeat(20_001);

            var again = form(screen).with(field, tooLong).send();

            again.answers(422);
            assertThat(again.problems())
                    .as(field)
                    .anyMatch(problem -> problem.matches(".*\\d+ characters.*|.*up to \\d+.*"));
            assertThat(again.form(at(screen.action())).value(field)).as(field).isEqualTo(tooLong);
        }
    }

    @ParameterizedTest
    @MethodSource("app.rebound.Screen#all")
    void aTextOfAnyCharactersIsSavedOrComesBack(Screen screen) {
        for (var text : new String[] {
            "\u0000",
            "a\u0000b\u0007c\u001b[31m",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7} #{x} __${7*7}__ [[${7*7}]]",
            "👩🏽‍💻 emoji",
            "مرحبا بالعالم",
            "\u202Eright to left",
            "'; drop table rejection; --",
            "\uD83D",
            "  spaces  "
        }) {
            for (var field : new TreeSet<>(form(screen).textFields())) {
                var answer = form(screen).with(field, text).send();

                assertThat(answer.status()).as("%s = %s", field, text).isIn(302, 422);
                var page = answer.status() == 302 ? answer.follow() : answer;
                page = page.status() == 302 ? page.follow() : page;
                page.answers(200 == page.status() ? 200 : 422);
                assertThat(page.html().select("main script, main img, main [onerror]"))
                        .isEmpty();
                assertThat(page.body()).doesNotContain("\u0000").doesNotContain("\u001b");
            }
        }
        visitor.open("/rejections").answers(200);
        visitor.open("/rejections/" + id).answers(200);
        visitor.open("/dashboard").answers(200);
    }

    @ParameterizedTest
    @MethodSource("app.rebound.Screen#all")
    void aDateThatIsNoneComesBack(Screen screen) {
        var dates = form(screen).names("input[type=date]");
        for (var field : dates) {
            for (var day : new String[] {
                "1850-01-01",
                "2126-01-01",
                "nonsense",
                "2026-02-30",
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-00-00"
            }) {
                var again = form(screen).with(field, day).send().answers(422);
                assertThat(again.problems()).as("%s = %s", field, day).isNotEmpty();
                assertThat(again.problems().toString())
                        .doesNotContain("Exception")
                        .doesNotContain("java.");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("app.rebound.Screen#all")
    void aChoiceThatIsNoneComesBack(Screen screen) {
        for (var field : form(screen).names("input[type=radio], select")) {
            var status = form(screen).forge(field, "NONSENSE").send().status();
            assertThat(status).as(field).isIn(422, 302);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/support/new, /support, ways, LISTENS",
        "/reframing/{thought}/edit, /reframing/{thought}/edit, traps.standard, MIND_READING",
        "/compass/values, /compass/values, add, HONESTY",
        "/compass/circles, /compass/circles, lines[0].also, GOOD_AT",
        "/applications/{open}/fit, /applications/{open}/fit, touches, 00000000-0000-7000-8000-000000000000"
    })
    void anEmptyOneAmongSeveralChoicesIsLeftOut(String page, String action, String field, String choice) {
        for (var values : List.of(List.of("", choice), List.of("", ""), List.of(""))) {
            var form = visitor.open(at(page)).answers(200).form(at(action));
            values.forEach(value -> form.tick(field, value));
            for (var text : form.textFields()) {
                form.with(text, "Kim");
            }

            assertThat(form.send().status()).as("%s", values).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @MethodSource("app.rebound.Screen#all")
    void aForgedNameOfAFieldHarmsNothing(Screen screen) {
        for (var name : new String[] {
            "class.module.classLoader.x",
            "reasons[999999].label",
            "reasons[abc].label",
            "reasons[-1].label",
            "reasons",
            "questions[999999].text",
            "questions[x].text",
            "feelings",
            "feelings.felt[999999]",
            "feelings.felt[-1]",
            "feelings.strength",
            "feelings.strength[sad].x",
            "feelings.strength[a][b]",
            "feelings.strength[",
            "again",
            "again[x].y",
            "again[",
            "steps[0]",
            "proposedSteps[999999]",
            "proposedSteps[x]",
            "proposedSteps",
            "proposedSteps[0].x",
            "version",
            "entry",
            "minted",
            "traps",
            "traps.standard",
            "traps.own[999999].name",
            "traps.own[x].marked",
            "belief",
            "journalId",
            "_csrf[0]"
        }) {
            try {
                var status = form(screen).forge(name, "forged").send().status();
                assertThat(status).as(name).isIn(302, 400, 409, 422);
            } catch (AssertionError broken) {
                throw new AssertionError(name + ": " + broken.getMessage(), broken);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("app.rebound.Screen#all")
    void nothingIsSavedWithoutTheToken(Screen screen) {
        form(screen).without("_csrf").send().answers(403);
    }

    @ParameterizedTest
    @MethodSource("app.rebound.Screen#all")
    void anEmptyFormComesBackOrIsSaved(Screen screen) {
        var token = visitor.token();
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", token);

        assertThat(visitor.post(at(screen.action()), fields).status()).isIn(302, 409, 422);
    }
}
