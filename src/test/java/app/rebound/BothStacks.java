package app.rebound;

import app.rebound.account.LocalJournal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program without a server, like {@link FullStack}, on H2 and once more on PostgreSQL, with a tenth of the time
 * that a query has outside of tests, and with every statement noted.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Tag("persistence")
@SpringBootTest(properties = "spring.jpa.properties.jakarta.persistence.query.timeout=1000")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    TestClock.Replacement.class,
    Journals.class,
    Visitor.class,
    LocalJournal.class,
    NotedStatements.class,
    FailingDecorations.class
})
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(FullStack.FreshStart.class)
public @interface BothStacks {}
