package app.rebound.platform.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** A path leads in a template to where the expression language would lead. */
class PathEvaluatorTests {

    private record Company(String name) {}

    private record Entry(
            Company company, boolean open, @Nullable String note, Map<String, String> words, List<Integer> days) {

        public String getTitle() {
            return "Developer at " + company.name();
        }

        public boolean isUrgent() {
            return true;
        }
    }

    private static final class Form {

        public final String company = "Globex";
    }

    private final SpringTemplateEngine language = engine();
    private final SpringTemplateEngine paths = engine();

    private final Context shown = new Context(
            null,
            Map.of(
                    "entry",
                    new Entry(new Company("Acme"), true, null, Map.of("first", "Thanks"), List.of(1, 2)),
                    "form",
                    new Form()));

    PathEvaluatorTests() {
        TemplateConfiguration.pathsInTemplates().postProcessBeforeInitialization(paths, "templateEngine");
    }

    private static SpringTemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(new StaticMessageSource());
        return engine;
    }

    private String with(SpringTemplateEngine engine, String expression) {
        return engine.process("<p th:inline=\"text\">[[${" + expression + "}]]</p>", shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry",
                "entry.company.name",
                "entry.open",
                "entry.title",
                "entry.urgent",
                "entry.note",
                "entry.words.first",
                "entry.days.empty",
                "form.company",
                "missing",
                "true",
                "null",
                "entry.open ? entry.title : entry.note",
                "entry.days[1]"
            })
    void saysWhatTheExpressionLanguageSays(String expression) {
        assertThat(with(paths, expression)).isEqualTo(with(language, expression));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.name", "entry.note.bytes", "entry.nowhere", "entry.words.second.bytes"})
    void failsWhereTheExpressionLanguageFails(String expression) {
        assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> with(language, expression));
        assertThatExceptionOfType(TemplateProcessingException.class).isThrownBy(() -> with(paths, expression));
    }
}
