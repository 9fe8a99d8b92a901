package app.rebound.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down guessing: five tries at once, then one every ten seconds. A right password starts afresh. */
@Component
class SignInAttempts {

    private static final int AT_ONCE = 5;
    private static final Duration ONE_MORE_EVERY = Duration.ofSeconds(10);

    private final Bucket bucket;

    SignInAttempts(Clock clock) {
        bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, ONE_MORE_EVERY))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    /** Takes one try; false when there is none left for now. */
    boolean takeOne() {
        return bucket.tryConsume(1);
    }

    void startAfresh() {
        bucket.reset();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
