package app.rebound;

import java.io.IOException;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of what is stored, on the real migrations: repositories and services without the web. Runs on H2 and once more on
 * PostgreSQL. Each test has a new journal open; transactions are those of the code, nothing is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("persistence")
@DataJpaTest(showSql = false, includeFilters = @Filter(type = FilterType.CUSTOM, classes = JpaSlice.Parts.class))
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ImportAutoConfiguration({FlywayAutoConfiguration.class, MessageSourceAutoConfiguration.class})
@Import({TestClock.Replacement.class, Journals.class, Statements.class})
@ContextConfiguration(initializers = TestDatabase.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ExtendWith(JpaSlice.OwnJournal.class)
public @interface JpaSlice {

    /** Every component but those of the web and of sign-in. */
    class Parts implements TypeFilter {

        private static final List<String> LEFT_OUT = List.of(
                "app.rebound.account.",
                "app.rebound.platform.failure.",
                "app.rebound.platform.form.",
                "app.rebound.platform.help.",
                "app.rebound.platform.server.",
                "app.rebound.platform.web.",
                "app.rebound.account.sample.",
                "app.rebound.transfer.export.",
                "app.rebound.transfer.restore.",
                "app.rebound.transfer.sample.");

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            var type = reader.getAnnotationMetadata();
            return (type.hasAnnotation(Component.class.getName()) || type.hasMetaAnnotation(Component.class.getName()))
                    && !type.hasAnnotation(Controller.class.getName())
                    && !type.hasMetaAnnotation("org.springframework.web.bind.annotation.ControllerAdvice")
                    && !type.hasAnnotation("org.springframework.web.bind.annotation.ControllerAdvice")
                    && !type.hasAnnotation("org.springframework.context.annotation.Configuration")
                    && LEFT_OUT.stream().noneMatch(type.getClassName()::startsWith);
        }
    }

    /** Opens a new journal for each test. */
    class OwnJournal implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            var context = SpringExtension.getApplicationContext(test);
            context.getBean(TestClock.class).reset();
            var journals = context.getBean(Journals.class);
            journals.open(journals.create());
        }

        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(Journals.class).close();
        }
    }
}
