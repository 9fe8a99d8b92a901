package app.rebound.platform.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Reports what is wrong with a form in the order of its fields; left alone, the order is another one each time. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    @Primary
    static LocalValidatorFactoryBean defaultValidator(MessageSource messages) {
        var validator = new InOrder();
        validator.setMessageInterpolator(new MessageInterpolatorFactory(messages).getObject());
        return validator;
    }

    private static final class InOrder extends LocalValidatorFactoryBean {

        @Override
        protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
            super.processConstraintViolations(
                    violations.stream()
                            .sorted(Comparator.comparingInt(InOrder::place))
                            .collect(Collectors.toCollection(LinkedHashSet::new)),
                    errors);
        }

        private static int place(ConstraintViolation<?> violation) {
            var first = violation.getPropertyPath().iterator();
            var field = first.hasNext() ? name(first.next()) : "";
            return Arrays.stream(violation.getRootBeanClass().getDeclaredFields())
                    .map(declared -> declared.getName())
                    .toList()
                    .indexOf(field);
        }

        private static String name(Path.Node node) {
            return String.valueOf(node.getName());
        }
    }
}
