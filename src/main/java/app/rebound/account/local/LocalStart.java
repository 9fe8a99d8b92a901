package app.rebound.account.local;

import app.rebound.account.LocalAccount;
import app.rebound.account.sample.SampleJournal;
import java.net.InetAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens between starting the program and the first page: open the journal, and say where it is. */
@Component
@Profile("!hosted")
public class LocalStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LocalStart.class);

    /** The command line option that removes a forgotten password. */
    static final String RESET_PASSWORD = "reset-password";

    private final LocalAccount account;
    private final SampleJournal sample;
    private final ApplicationArguments arguments;
    private final ServerProperties server;
    private final Path data;
    private boolean running;

    public LocalStart(
            LocalAccount account,
            SampleJournal sample,
            ApplicationArguments arguments,
            ServerProperties server,
            @Value("${rebound.data}") String data) {
        this.account = account;
        this.sample = sample;
        this.arguments = arguments;
        this.server = server;
        this.data = Path.of(data).toAbsolutePath().normalize();
    }

    /** Runs before the web server listens, so that no request meets a journal that is not there yet. */
    @Override
    public void start() {
        refuseOtherAddresses(server.getAddress());
        account.open();
        sample.closeAll();
        if (isAskedToReset() && account.isLocked()) {
            account.unlock();
            log.info("The password is removed: the journal opens without one. Set a new one under Settings.");
        }
        running = true;
    }

    /** Given without a value, or with {@code true}: {@code --reset-password=false} asks for nothing. */
    private boolean isAskedToReset() {
        var values = arguments.getOptionValues(RESET_PASSWORD);
        return values != null && values.stream().allMatch("true"::equalsIgnoreCase);
    }

    private static void refuseOtherAddresses(@Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new NotOnThisComputer(address);
        }
    }

    @EventListener
    void sayWhere(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    "Rebound is open at http://localhost:{} and keeps its data in {}",
                    web.getWebServer().getPort(),
                    data);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
