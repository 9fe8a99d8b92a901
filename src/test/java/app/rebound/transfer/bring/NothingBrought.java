package app.rebound.transfer.bring;

import app.rebound.TestClock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** Lets all that tests have brought be forgotten: one program holds only so much of it at a time. */
public final class NothingBrought {

    private NothingBrought() {}

    public static void in(ApplicationContext context) {
        context.getBean(TestClock.class).advance(Duration.ofDays(1));
        context.getBean(BroughtStore.class).forgetOld();
    }
}
