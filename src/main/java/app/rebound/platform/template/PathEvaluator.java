package app.rebound.platform.template;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads <code>${entry.company}</code> without an expression language, which interprets it anew each time: it compiles only what
 * is public, and what pages show is not. Most expressions are such a path; all others, and those that lead nowhere, are left to
 * the expression language.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");
    private static final Set<String> NO_VARIABLES = Set.of("true", "false", "null", "param", "session", "application");
    private static final List<String> NO_PATH = List.of();

    private final IStandardVariableExpressionEvaluator language = SPELVariableExpressionEvaluator.INSTANCE;
    private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

    private final ClassValue<Map<String, Property>> properties = new ClassValue<>() {
        @Override
        protected Map<String, Property> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        var path = expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()
                ? NO_PATH
                : paths.computeIfAbsent(expression.getExpression(), PathEvaluator::path);
        if (path.isEmpty()) {
            return language.evaluate(context, expression, execution);
        }
        var value = context.getVariable(path.get(0));
        for (var name : path.subList(1, path.size())) {
            var property = value == null ? Property.NONE : property(value.getClass(), name);
            if (property == Property.NONE) {
                return language.evaluate(context, expression, execution);
            }
            value = read(property, value, expression.getExpression());
        }
        return value;
    }

    private static List<String> path(String expression) {
        var names = Arrays.asList(expression.split("\\."));
        return PATH.matcher(expression).matches() && !NO_VARIABLES.contains(names.get(0)) ? names : NO_PATH;
    }

    private Property property(Class<?> type, String name) {
        return properties.get(type).computeIfAbsent(name, unused -> Property.of(type, name));
    }

    private static @Nullable Object read(Property property, @Nullable Object of, String expression) {
        try {
            return property.read(of);
        } catch (InvocationTargetException failed) {
            throw new TemplateProcessingException("Cannot read " + expression, failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new TemplateProcessingException("May not read " + expression, impossible);
        }
    }
}
