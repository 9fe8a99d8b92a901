package app.rebound;

import app.rebound.account.LocalJournal;
import app.rebound.transfer.bring.NothingBrought;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The whole program without a server: pages, security, storage. One context for all tests that are marked with it; each
 * test begins with one unlocked, empty journal, at noon of {@link TestClock#TODAY}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    TestClock.Replacement.class,
    Journals.class,
    Statements.class,
    Tables.class,
    Visitor.class,
    Handlers.class,
    AddressesWithIds.class,
    RenderedTemplates.class,
    LocalJournal.class
})
@ContextConfiguration(initializers = FullStack.InMemory.class)
@ExtendWith(FullStack.FreshStart.class)
public @interface FullStack {

    /** An H2 in memory. */
    class InMemory implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.inMemory(context);
        }
    }

    /** Empties everything before each test. */
    class FreshStart implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            var context = SpringExtension.getApplicationContext(test);
            NothingBrought.in(context);
            context.getBean(TestClock.class).reset();
            context.getBean(LocalJournal.class).startAfresh();
            context.getBean(Visitor.class).at("localhost").forgetEverything();
        }

        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(Journals.class).close();
        }
    }
}
