package app.rebound.browser;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.TestClock;
import app.rebound.account.LocalJournal;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a port of this computer, looked at with a real browser. One program and one browser for all tests
 * that are marked with it; each test begins with one unlocked, empty journal, at noon of {@link TestClock#TODAY}, and takes
 * as many {@link Visit}s as it has people or devices.
 *
 * <p>Where no Chromium is found the tests are skipped and say so; with {@code REBOUND_BROWSER_TESTS=required} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({TestClock.Replacement.class, Journals.class, LocalJournal.class, PreparedJournal.class})
@ContextConfiguration(initializers = FullStack.InMemory.class)
@ExtendWith(Browsing.class)
@interface BrowserTest {}
