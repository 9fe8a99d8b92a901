package app.rebound.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A clock that goes on from where it is set, in the zone it is taken to. */
@RestController
class MovedClock {

    private static volatile Duration ahead = Duration.ZERO;
    private static volatile ZoneId zone = ZoneId.systemDefault();

    /** Sets it: to a moment, on by seconds, to a zone, or several of them. */
    @GetMapping("/bench/clock/new")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            @RequestParam(required = false) Instant to,
            @RequestParam(defaultValue = "0") long on,
            @RequestParam(required = false) ZoneId in) {
        if (to != null) {
            ahead = Duration.between(Instant.now(), to);
        }
        ahead = ahead.plusSeconds(on);
        if (in != null) {
            zone = in;
        }
    }

    /** Heap in bytes after a collection, then threads. */
    @GetMapping("/bench/state/new")
    String state() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() + " "
                + Thread.getAllStackTraces().size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Replacement {

        @Bean
        @Primary
        Clock clockToMove() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return zone;
                }

                @Override
                public Clock withZone(ZoneId other) {
                    return Clock.offset(Clock.system(other), ahead);
                }

                @Override
                public Instant instant() {
                    return Instant.now().plus(ahead);
                }
            };
        }
    }
}
