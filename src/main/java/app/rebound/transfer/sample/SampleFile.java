package app.rebound.transfer.sample;

import app.rebound.account.Choices;
import app.rebound.platform.journal.JournalDay;
import app.rebound.transfer.format.Row;
import app.rebound.transfer.format.ThingKind;
import app.rebound.transfer.restore.JournalReader;
import app.rebound.transfer.restore.Restore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Half a year of somebody's search, exported on one day and restored as if it ended today. */
@Component
class SampleFile {

    private final Restore restore;
    private final JournalReader reader;
    private final JournalDay days;
    private final Resource file;
    private final Random random = new SecureRandom();

    SampleFile(
            Restore restore,
            JournalReader reader,
            JournalDay days,
            @Value("classpath:sample/journey.json") Resource file) {
        this.restore = restore;
        this.reader = reader;
        this.days = days;
        this.file = file;
    }

    /** Brings it into the current journal. */
    void restore() {
        var moved = new MovedRow(days.today(), days.zone(), random.nextLong());
        restore.restore(journal -> read(new JournalReader.Listener() {
            @Override
            public void choices(Choices told) {
                journal.choices(told);
            }

            @Override
            public void rows(ThingKind kind, List<Row> told) {
                journal.rows(kind, told.stream().map(moved::of).toList());
            }
        }));
    }

    private void read(JournalReader.Listener listener) {
        try (var in = file.getInputStream()) {
            reader.read(in, listener);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
