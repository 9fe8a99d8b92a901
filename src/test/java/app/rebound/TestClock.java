package app.rebound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until a test moves it. */
public class TestClock extends Clock {

    /** The day it is in every test. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private static final Instant NOON = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private volatile Instant now = NOON;
    private volatile ZoneId zone = ZoneOffset.UTC;

    /** Lets time pass. */
    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** Does something at noon of another day. */
    public void on(LocalDate day, Runnable action) {
        var before = now;
        now = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        action.run();
        now = before;
    }

    /** The computer is somewhere else from now on. */
    public void travel(ZoneId to) {
        zone = to;
    }

    /** Noon of {@link #TODAY} again, at home. */
    public void reset() {
        now = NOON;
        zone = ZoneOffset.UTC;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    /** Takes the place of the real clock in a test context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Replacement {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }
}
