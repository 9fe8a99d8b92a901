package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Forms.Kind;
import app.rebound.Forms.Place;
import app.rebound.platform.form.EditForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every form of every page, met as people meet them: sent twice, from a stale tab, after Back, with nonsense. Whatever
 * happens, there is one item, nothing typed is lost and nothing is overwritten unseen.
 */
@FullStack
class EveryFormTests {

    private static final int LONGER_THAN_ANY = 20_001;
    private static final int CHECKS = 11;

    @Autowired
    Visitor visitor;

    @Autowired
    Tables tables;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    JdbcClient jdbc;

    private final AtomicInteger marks = new AtomicInteger();

    @TestFactory
    Stream<DynamicNode> everyForm() {
        FilledJournal.write(visitor);
        for (var check = 0; check < CHECKS; check++) {
            goSilent("Employer " + check);
        }
        var kinds = new Forms(visitor).all();
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("each is met", () -> meetsEach(kinds))),
                kinds.stream()
                        .filter(kind -> kind.kind().contains(System.getProperty("rebound.forms", "")))
                        .map(kind -> DynamicContainer.dynamicContainer(kind.kind(), checks(kind))));
    }

    /** A silence is written about once: each check needs one of its own. */
    private void goSilent(String company) {
        var application = visitor.open("/applications/new")
                .form("/applications")
                .with("company", company)
                .with("role", "Clerk")
                .send()
                .leadsTo();
        visitor.post(application + "/closing", Map.of("outcome", "NO_REPLY")).answers(302);
    }

    private void meetsEach(List<Kind> kinds) {
        var actions = kinds.stream()
                .flatMap(kind -> kind.places().stream())
                .map(place -> PathContainer.parsePath(place.action()))
                .toList();

        assertThat(mappings.getHandlerMethods().entrySet().stream()
                        .filter(handler -> takesAForm(handler.getValue()))
                        .flatMap(handler -> handler.getKey().getPatternValues().stream())
                        .filter(address ->
                                actions.stream().noneMatch(PathPatternParser.defaultInstance.parse(address)::matches)))
                .as("addresses that take a form which stands on no page: write one in FilledJournal.newest")
                .isEmpty();
    }

    private static boolean takesAForm(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> EditForm.class.isAssignableFrom(parameter.getParameterType()));
    }

    /** Where nothing can be typed, the first answer may settle what it was about. */
    private Stream<DynamicTest> checks(Kind kind) {
        var twice = Stream.of(test("sent twice", kind, this::sentTwice));
        return kind.hasText() ? Stream.concat(twice, checksOfText(kind)) : twice;
    }

    private Stream<DynamicTest> checksOfText(Kind kind) {
        return Stream.of(
                test("changed and sent twice", kind, this::changedAndSentTwice),
                test("sent again after Back", kind, this::sentAfterBack),
                test("sent from a stale tab", kind, this::sentFromAStaleTab),
                test("sent again after an edit elsewhere", kind, this::sentAfterAnEdit),
                test("draft of its own", kind, this::keepsADraftOfItsOwn),
                test("too long", kind, this::tooLong),
                test("empty", kind, this::empty),
                test("control characters", kind, this::controlCharacters),
                test("removed meanwhile", kind, this::removedMeanwhile),
                test("removed after it was added", kind, this::removedAfterItWasAdded));
    }

    private interface Check {
        void on(FormAtHand form);
    }

    private DynamicTest test(String name, Kind kind, Check check) {
        return DynamicTest.dynamicTest(name, () -> {
            try {
                check.on(at(kind));
            } catch (AssertionError wrong) {
                throw new AssertionError("The form to %s, %s: %s".formatted(kind, name, wrong.getMessage()), wrong);
            }
        });
    }

    /** The first place of the kind where the form still stands: an earlier check may have ended what it was about. */
    private FormAtHand at(Kind kind) {
        return kind.places().stream()
                .filter(place -> stands(place))
                .findFirst()
                .map(place -> new FormAtHand(visitor, place, marks))
                .orElseThrow(() -> new AssertionError("No page shows the form any more: " + kind.places()));
    }

    private boolean stands(Place place) {
        var page = visitor.open(place.page());
        return page.status() == 200
                && page.html().select("main form").stream()
                        .anyMatch(form -> form.attr("action").equals(place.action()));
    }

    private void sentTwice(FormAtHand at) {
        var form = at.open().filled();
        form.send().succeeds();
        var once = tables.counts();
        isShownAtOnce();

        form.send().succeeds();

        assertThat(tables.counts()).isEqualTo(once);
    }

    /** What the pages that keep most show is what they show when everything is read anew. */
    private void isShownAtOnce() {
        // News of what happened is told once.
        visitor.open("/dashboard");
        for (var page : List.of("/dashboard", "/patterns", "/today")) {
            var shown = visitor.open(page).texts("main");
            jdbc.sql("update journal set revision = revision + 1").update();
            assertThat(visitor.open(page).texts("main")).as(page).isEqualTo(shown);
        }
    }

    private void changedAndSentTwice(FormAtHand at) {
        var form = at.open().filled().changed();
        form.send().succeeds();
        var once = tables.counts();

        form.send().succeeds();

        assertThat(tables.counts()).isEqualTo(once);
    }

    private void sentAfterBack(FormAtHand at) {
        var form = at.open().filled().changed();
        form.send().succeeds();
        var once = tables.counts();

        var answer = form.changed().send().succeedsOrAsks();

        assertThat(tables.counts()).isEqualTo(once);
        if (answer.offersAnother()) {
            form.asAnother(answer).send().succeeds();
            var two = tables.counts();
            assertThat(two).isNotEqualTo(once);
            form.send().succeeds();
            assertThat(tables.counts()).isEqualTo(two);
        }
    }

    private void sentFromAStaleTab(FormAtHand at) {
        var stale = at.open();
        if (!stale.isEdit() || !stale.hasText()) {
            return;
        }
        stale.filled().changed();
        var other = at.open().filled().changed();
        other.send().succeeds();
        var before = tables.counts();

        var answer = stale.send();

        answer.answers(409).shows(stale.mark()).shows(other.mark());
        assertThat(tables.counts()).isEqualTo(before);
        at.open().holds(other.mark());
    }

    private void sentAfterAnEdit(FormAtHand at) {
        var old = at.open().filled().changed();
        if (old.isEdit() || !old.hasText()) {
            return;
        }
        var added = old.send().succeeds();
        at.editOf(old.mark(), added).ifPresent(edit -> {
            edit.changed().send().succeeds();
            var before = tables.counts();

            old.send().succeedsOrAsks();

            assertThat(tables.counts()).isEqualTo(before);
            edit.open().holds(edit.mark());
        });
    }

    private void keepsADraftOfItsOwn(FormAtHand at) {
        var form = at.open();
        if (form.hasText()) {
            assertThat(form.draft()).isNotEmpty();
        }
        // News of what happened before is read by now, so that a page which is kept for the next tab would come back.
        at.open();
        if (form.hasText() && form.isNew()) {
            assertThat(at.open().draft()).isNotEqualTo(at.open().draft());
        }
    }

    private void tooLong(FormAtHand at) {
        for (var field : at.open().texts()) {
            var text = "x".repeat(LONGER_THAN_ANY);
            var before = tables.counts();

            var answer = at.open().filled().with(field, text).send();

            answer.answers(422).shows(text).saysTheLimit();
            assertThat(tables.counts()).isEqualTo(before);
        }
    }

    private void empty(FormAtHand at) {
        at.open().emptied().send().answersOneOf(List.of(302, 422));
    }

    private void controlCharacters(FormAtHand at) {
        var form = at.open().filled();
        if (form.hasText()) {
            form.changed().withControlCharacters().send().answersOneOf(List.of(302, 422));
        }
    }

    private void removedMeanwhile(FormAtHand at) {
        var form = at.open().filled().changed();
        if (!form.isEdit()) {
            return;
        }
        form.removeItem().ifPresent(removed -> {
            var before = tables.counts();

            form.send().answersOneOf(List.of(302, 404));

            assertThat(tables.counts()).isEqualTo(before);
            assertThat(visitor.open(form.page()).status()).isIn(302, 404);
            removed.undo();
            assertThat(visitor.open(form.page()).status()).isEqualTo(200);
        });
    }

    private void removedAfterItWasAdded(FormAtHand at) {
        var form = at.open().filled().changed();
        if (form.isEdit() || !form.hasText()) {
            return;
        }
        var added = form.send().succeeds();
        at.editOf(form.mark(), added).flatMap(FormAtHand::removeItem).ifPresent(removed -> {
            var before = tables.counts();

            var answer = form.send().answers(409);

            assertThat(tables.counts()).isEqualTo(before);
            assertThat(answer.offersAnother()).isTrue();
            removed.undo();
        });
    }
}
