package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Templates are dumb, and nothing in them runs or styles by itself: the content policy forbids it. */
class TemplateTests {

    /** A day in one pattern for all: {@code viewer.day} has that of the person. */
    private static final Pattern OWN_DAY = Pattern.compile("#temporals\\.format\\([^'\"]*'[^']*d[^']*'");

    private static final Pattern PREPROCESSED = Pattern.compile("__\\$\\{(.*?)}__");

    /**
     * What stands between two underscores becomes part of an expression and is computed. So only names that the program
     * itself gives (constants of enums, fields, numbers) may stand there, never what a person typed.
     */
    private static final Set<String> NAMES_OF_OURS = Set.of(
            "applied.source",
            "asked.state",
            "at.index",
            "box",
            "code",
            "control",
            "days.endedAs",
            "details.askedBy",
            "details.channel",
            "details.kind",
            "details.result",
            "details.useful",
            "door.name",
            "entry.stage",
            "filter.control",
            "filter.polarity",
            "filter.reached",
            "filter.saidBy",
            "form.reason",
            "form.stage",
            "formName",
            "given.control",
            "given.reason",
            "goal.closing.status",
            "goal.status",
            "heard.heardBy",
            "last.rating",
            "letter.verdict",
            "line.reason",
            "mention.polarity",
            "mock.kind",
            "name",
            "note.channel",
            "one.kind",
            "option",
            "origin",
            "part",
            "place",
            "polarity",
            "prefix",
            "question",
            "question.went",
            "rating",
            "read",
            "reason",
            "rejection.application.stage",
            "room.name",
            "sort",
            "stage",
            "standing",
            "study",
            "telling.went",
            "topic",
            "view.decision.as",
            "way",
            "way.key");

    /** Thymeleaf keeps these for the servlet's own; a value of that name is not found, or refused. */
    private static final Pattern RESERVED = Pattern.compile(
            "th:fragment=\"[^\"]*[(,]\\s*(application|session|param)\\s*[,)]|\\$\\{(application|session)\\.");

    @TestFactory
    Stream<DynamicTest> nothingRunsInline() {
        return Sources.templates().entrySet().stream()
                .map(template -> DynamicTest.dynamicTest(
                        template.getKey(),
                        () -> assertThat(inline(template.getValue())).isEmpty()));
    }

    private static List<String> inline(String template) {
        var found = new ArrayList<String>();
        for (var element : Jsoup.parse(template, Parser.xmlParser()).getAllElements()) {
            if (element.normalName().equals("style")
                    || element.normalName().equals("script") && !element.hasAttr("th:src") && !element.hasAttr("src")) {
                found.add(element.outerHtml());
            }
            element.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().matches("(th:)?(on[a-z]+|style(append)?|utext)|th:inline"))
                    .forEach(attribute -> found.add(attribute.toString()));
            found.addAll(computed(element));
        }
        if (template.contains("[(")) {
            found.add("[( prints without escaping");
        }
        return found;
    }

    private static List<String> computed(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().startsWith("th:"))
                .map(attribute -> attribute.getValue())
                .filter(expression -> expression.matches("(?s).*(\\bT\\s*\\(|\\bnew\\s+[A-Z]|javascript:).*"))
                .toList();
    }

    @Test
    void nothingThatAPersonTypedBecomesPartOfAnExpression() {
        var others = new TreeSet<String>();
        Sources.templates()
                .forEach((name, text) -> PREPROCESSED
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(found -> !NAMES_OF_OURS.contains(found))
                        .forEach(found -> others.add(name + ": " + found)));

        assertThat(others).isEmpty();
    }

    /** A tag that is replaced is replaced before it is asked whether it should be there. */
    @Test
    void noConditionStandsBesideAReplacement() {
        var both = Pattern.compile(
                "<[^>]*th:(?:if|unless)=\"[^\"]*\"[^>]* th:replace=|<[^>]*th:replace=\"[^\"]*\"[^>]* th:(?:if|unless)=");

        assertThat(Sources.templates().entrySet().stream()
                        .filter(template -> both.matcher(template.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noNameIsOneThatThymeleafKeepsForItself() {
        return Sources.templates().entrySet().stream()
                .map(template -> DynamicTest.dynamicTest(
                        template.getKey(),
                        () -> assertThat(RESERVED.matcher(template.getValue())
                                        .results()
                                        .map(found -> found.group()))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> daysAreWrittenAsThePersonDoes() {
        return Sources.templates().entrySet().stream()
                .map(template -> DynamicTest.dynamicTest(
                        template.getKey(),
                        () -> assertThat(OWN_DAY.matcher(template.getValue())
                                        .results()
                                        .map(found -> found.group()))
                                .isEmpty()));
    }
}
