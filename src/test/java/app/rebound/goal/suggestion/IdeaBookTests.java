package app.rebound.goal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.suggestion.StarterThemes;
import app.rebound.rejection.reason.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdeaBookTests {

    private static final List<String> LOUD = List.of("!", " just ", "at least");

    static Stream<String> subjects() {
        return Stream.concat(
                StarterThemes.codes().stream(), Arrays.stream(Reason.values()).map(Enum::name));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void hasStepsOfEverySortAndWaysToMeasure(String subject) {
        var ideas = IdeaBook.read().get(subject);

        assertThat(ideas.title()).isNotBlank();
        assertThat(ideas.measures()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ideas.steps().keySet()).containsExactly(Sort.values());
        assertThat(ideas.stepsBeside(List.of())).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void knowsNothingThatIsNeitherAThemeNorAReason() {
        assertThat(IdeaBook.read().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(subjects(), Stream.of("anything")).toList());
    }

    @Test
    void saysEachThingOnceInATone() {
        var seen = new HashMap<String, String>();
        IdeaBook.read()
                .forEach((subject, ideas) -> texts(ideas).forEach(text -> {
                    assertThat(" " + text.toLowerCase(Locale.ROOT) + " ").doesNotContain(LOUD);
                    assertThat(text)
                            .hasSizeLessThanOrEqualTo(200)
                            .doesNotStartWith(" ")
                            .doesNotEndWith(" ");
                    assertThat(seen.put(subject + text, subject)).as(text).isNull();
                }));
    }

    @Test
    void takesOneStepOfEachSortBeforeTheSecondOfAny() {
        var ideas = IdeaBook.read().get("system-design");

        assertThat(ideas.first(5)).extracting(Ideas.Step::sort).containsExactly(Sort.values());
    }

    @Test
    void leavesOutStepsThatAreThere() {
        var ideas = IdeaBook.read().get("system-design");
        var first = ideas.first(1).get(0).text();

        assertThat(ideas.stepsBeside(List.of(first)))
                .extracting(Ideas.Step::text)
                .doesNotContain(first);
    }

    private static Stream<String> texts(Ideas ideas) {
        return Stream.of(
                        Stream.ofNullable(ideas.title()),
                        ideas.measures().stream(),
                        ideas.steps().values().stream().flatMap(List::stream))
                .flatMap(texts -> texts);
    }
}
