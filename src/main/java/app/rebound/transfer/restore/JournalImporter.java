package app.rebound.transfer.restore;

import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.Importer;
import app.rebound.transfer.format.JournalFormat;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes on a journal's file: as it was exported, or what is in it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JournalImporter implements Importer {

    private static final int BEGINNING = 200;

    @Override
    public String takesKey() {
        return "import.takes.journal";
    }

    @Override
    public boolean reads(Brought brought) {
        return PackedJournal.isOne(brought.file())
                || new String(brought.beginning(BEGINNING), StandardCharsets.UTF_8)
                        .strip()
                        .matches("(?s)\\{\\s*\"format\"\\s*:\\s*\"" + JournalFormat.NAME + "\".*");
    }

    @Override
    public String begin(Brought brought) {
        return "/import/journal/" + brought.id();
    }
}
