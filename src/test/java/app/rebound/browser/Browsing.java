package app.rebound.browser;

import app.rebound.Journals;
import app.rebound.TestClock;
import app.rebound.account.LocalJournal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives tests their {@link Visit}s, a fresh journal, and a failure when a visit met what no page may do. */
class Browsing implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(Browsing.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if ("required".equals(System.getenv("REBOUND_BROWSER_TESTS"))) {
            throw new IllegalStateException(Chromium.WANTED);
        }
        return ConditionEvaluationResult.disabled(Chromium.WANTED);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        context.getBean(TestClock.class).reset();
        context.getBean(LocalJournal.class).startAfresh();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(Visit.class, Chromium.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class ? chromium(test) : visit(parameter, test);
    }

    private static Visit visit(ParameterContext parameter, ExtensionContext test) {
        var port = SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        var visit = parameter
                .findAnnotation(Screen.class)
                .map(screen -> (screen.backForwardCache() ? remembering(test) : chromium(test))
                        .visit(
                                origin(screen.host(), port),
                                screen.width(),
                                screen.height(),
                                screen.touch(),
                                screen.scripts()))
                .orElseGet(() -> chromium(test).visit(origin(port)));
        visits(test).add(visit);
        return visit;
    }

    static String origin(int port) {
        return origin("127.0.0.1", port);
    }

    private static String origin(String host, int port) {
        return "http://%s:%d".formatted(host, port);
    }

    /** The store of the root closes it after the last test. */
    private static Chromium chromium(ExtensionContext test) {
        return test.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(
                        Chromium.class, key -> new Chromium(Chromium.find().orElseThrow()), Chromium.class);
    }

    /** Another one, for the few tests that press Back as people do. */
    private static Chromium remembering(ExtensionContext test) {
        return test.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(
                        "remembering", key -> new Chromium(Chromium.find().orElseThrow(), true), Chromium.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Visit> visits(ExtensionContext test) {
        return test.getStore(SPACE).computeIfAbsent(Visit.class, key -> new ArrayList<Visit>(), List.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visits = visits(test);
        visits.forEach(Visit::close);
        SpringExtension.getApplicationContext(test).getBean(Journals.class).close();
        if (test.getExecutionException().isEmpty()) {
            visits.forEach(Visit::assertNothingStrange);
        }
    }
}
