package app.rebound.insight;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.TestClock;
import app.rebound.insight.DashboardService.Kept;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

/** One computes a dashboard, the others wait. */
class DashboardServiceTests {

    @Test
    void whoWaitsIsToldTheSameReasonAsWhoComputes() {
        var tooSlow = new QueryTimeoutException("ten seconds");

        assertThatThrownBy(new Kept(1, TestClock.TODAY.atStartOfDay(), CompletableFuture.failedFuture(tooSlow))::await)
                .isSameAs(tooSlow);
    }
}
