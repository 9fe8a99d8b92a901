package app.rebound.transfer.restore;

import app.rebound.account.OwnAccount;
import app.rebound.account.file.AsideFile;
import app.rebound.account.file.CannotStart;
import app.rebound.platform.journal.ActingFor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Restores the file of {@code --restore=FILE} into the new, empty journal, before the first page is served. */
@Component
class RestoreAtStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RestoreAtStart.class);

    private final ObjectProvider<AsideFile> aside;
    private final Environment environment;
    private final OwnAccount account;
    private final Restore restore;
    private final MessageSource messages;
    private final DataSource pool;
    private boolean running;

    RestoreAtStart(
            ObjectProvider<AsideFile> aside,
            Environment environment,
            OwnAccount account,
            Restore restore,
            MessageSource messages,
            DataSource pool) {
        this.aside = aside;
        this.environment = environment;
        this.account = account;
        this.restore = restore;
        this.messages = messages;
        this.pool = pool;
    }

    @Override
    public void start() {
        var former = aside.getIfAvailable();
        if (former != null) {
            restore(former, Path.of(environment.getRequiredProperty("restore")));
        }
        running = true;
    }

    private void restore(AsideFile former, Path file) {
        try {
            var added = restored(file);
            log.info("Restored: {} things from {}", added, file.toAbsolutePath());
        } catch (NotRestorable refused) {
            takeBack(former);
            throw new CannotStart(messages.getMessage(refused.key(), refused.about(), Locale.ENGLISH));
        } catch (IOException unreadable) {
            takeBack(former);
            throw new CannotStart("The file %s cannot be read.".formatted(file));
        }
    }

    private int restored(Path file) throws IOException {
        var copy = Files.createTempFile("rebound", ".json");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            if (PackedJournal.isOne(copy)) {
                PackedJournal.unpack(copy, password(copy));
            }
            return ActingFor.journal(
                    account.owner().journalId(),
                    () -> restore.restore(copy, id -> false).addedInAll());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Asked for where there is somebody to ask; otherwise taken from the option {@code --restore-password}. */
    private String password(Path file) {
        if (!PackedJournal.isLocked(file)) {
            return "";
        }
        var given = environment.getProperty("restore-password");
        var console = System.console();
        if (given != null || console == null) {
            return given == null ? "" : given;
        }
        var typed = console.readPassword("Password of %s: ", environment.getProperty("restore"));
        return typed == null ? "" : new String(typed);
    }

    private void takeBack(AsideFile former) {
        try {
            if (pool instanceof AutoCloseable connections) {
                connections.close();
            }
            former.takeBack();
        } catch (Exception stays) {
            log.error("The journal that was here is still kept beside the new one: {}", stays.toString());
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

    /** After the account is there, and before the web server listens. */
    @Override
    public int getPhase() {
        return 1;
    }
}
