package app.rebound.transfer.sheet;

import app.rebound.platform.journal.JournalDay;
import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.Importer;
import app.rebound.transfer.sheet.meaning.Understanding;
import app.rebound.transfer.sheet.table.TableFile;
import app.rebound.transfer.sheet.table.Unreadable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes on tables, in files of many kinds or pasted. */
@Component
@Order(100)
class SheetImporter implements Importer {

    private final JournalDay days;

    SheetImporter(JournalDay days) {
        this.days = days;
    }

    @Override
    public String takesKey() {
        return "import.takes.sheet";
    }

    @Override
    public boolean reads(Brought brought) {
        return TableFile.isOne(brought.name(), brought.file(), brought.beginning(TableFile.lookedAt()));
    }

    @Override
    public String begin(Brought brought) {
        brought.understand(BroughtSheet.class, understand(brought));
        // All of it is understood or refused by now.
        brought.letFileGo();
        return "/import/sheets/" + brought.id();
    }

    private BroughtSheet understand(Brought brought) {
        try {
            var understanding = Understanding.of(TableFile.read(brought.name(), brought.file()), days.today());
            return understanding.refusal().map(BroughtSheet::refused).orElse(new BroughtSheet(understanding, null));
        } catch (Unreadable none) {
            return BroughtSheet.refused(none.reason());
        }
    }
}
