package app.rebound.transfer.sheet;

import app.rebound.platform.journal.JournalDay;
import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.Importer;
import app.rebound.transfer.sheet.meaning.Understanding;
import app.rebound.transfer.sheet.own.OwnList;
import app.rebound.transfer.sheet.own.OwnLists;
import app.rebound.transfer.sheet.table.TableFile;
import app.rebound.transfer.sheet.table.Unreadable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes on tables, in files of many kinds or pasted. */
@Component
@Order(100)
class SheetImporter implements Importer {

    private final OwnLists lists;
    private final JournalDay days;

    SheetImporter(OwnLists lists, JournalDay days) {
        this.lists = lists;
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
        var address = understand(brought) + brought.id();
        // All of it is understood or refused by now.
        brought.letFileGo();
        return address;
    }

    private String understand(Brought brought) {
        try {
            var tables = TableFile.read(brought.name(), brought.file());
            var own = lists.find(tables);
            if (own.isPresent()) {
                brought.understand(OwnList.class, own.get());
                return OwnLists.ADDRESS;
            }
            var understanding = Understanding.of(tables, days.today());
            brought.understand(
                    BroughtSheet.class,
                    understanding.refusal().map(BroughtSheet::refused).orElse(new BroughtSheet(understanding, null)));
        } catch (Unreadable none) {
            brought.understand(BroughtSheet.class, BroughtSheet.refused(none.reason()));
        }
        return "/import/sheets/";
    }
}
