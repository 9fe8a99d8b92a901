package app.rebound.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: five tries at once, then one every ten seconds. A right password starts afresh. A browser that has
 * signed in before has tries of its own, so that another program that guesses does not keep its owner out; all others
 * share theirs.
 */
@Component
public class SignInAttempts {

    private static final int AT_ONCE = 5;
    private static final Duration ONE_MORE_EVERY = Duration.ofSeconds(10);

    private final Clock clock;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes one try; false when there is none left for now.
     *
     * @param browser which known browser asks, or null for any other
     */
    public boolean takeOne(@Nullable String browser) {
        return bucket(browser).tryConsume(1);
    }

    public void startAfresh(@Nullable String browser) {
        bucket(browser).reset();
    }

    /** As after a start. */
    public void forget() {
        buckets.invalidateAll();
    }

    private Bucket bucket(@Nullable String browser) {
        return buckets.get(browser == null ? "" : browser, key -> full());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(1, ONE_MORE_EVERY))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
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
