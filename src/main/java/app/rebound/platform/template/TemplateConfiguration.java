package app.rebound.platform.template;

import java.util.LinkedHashSet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Has the standard dialect of the templates read paths by {@link PathEvaluator}. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    static BeanPostProcessor pathsInTemplates() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    var standard = new ReadingPaths();
                    standard.setEnableSpringELCompiler(engine.getEnableSpringELCompiler());
                    var dialects = new LinkedHashSet<IDialect>(engine.getDialects());
                    dialects.removeIf(SpringStandardDialect.class::isInstance);
                    dialects.add(standard);
                    engine.setDialects(dialects);
                }
                return bean;
            }
        };
    }

    private static final class ReadingPaths extends SpringStandardDialect {

        private final IStandardVariableExpressionEvaluator evaluator = new PathEvaluator();

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return evaluator;
        }
    }
}
