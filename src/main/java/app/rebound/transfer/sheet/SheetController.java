package app.rebound.transfer.sheet;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.BroughtId;
import app.rebound.transfer.bring.BroughtStore;
import app.rebound.transfer.bring.ImportBatchId;
import app.rebound.transfer.bring.ImportLog;
import app.rebound.transfer.sheet.meaning.Meaning;
import app.rebound.transfer.sheet.meaning.Understanding;
import app.rebound.transfer.sheet.row.SheetRows;
import app.rebound.transfer.sheet.word.DayOrder;
import app.rebound.transfer.sheet.word.Standing;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was understood of a table, changed until it is right, and then added. */
@Controller
@OwnJournalOnly
@RequestMapping("/import/sheets/{id}")
class SheetController {

    private final BroughtStore store;
    private final ImportLog imports;
    private final Matches matches;
    private final SheetImport sheets;
    private final Names names;

    SheetController(BroughtStore store, ImportLog imports, Matches matches, SheetImport sheets, Names names) {
        this.store = store;
        this.imports = imports;
        this.matches = matches;
        this.sheets = sheets;
        this.names = names;
    }

    @GetMapping
    String understood(@PathVariable BroughtId id, Model model) {
        var brought = store.get(id);
        var sheet = sheet(brought);
        model.addAttribute("id", id);
        model.addAttribute("file", brought.name());
        var understanding = sheet.understanding();
        if (understanding == null) {
            model.addAttribute("refusal", sheet.refusalKey());
            return "import/refused";
        }
        model.addAttribute("tracker", understanding.tracker().orElse(null));
        model.addAttribute("hasEmployers", understanding.hasEmployers());
        model.addAttribute("size", understanding.size());
        model.addAttribute("columns", understanding.columns());
        model.addAttribute("days", understanding.days());
        model.addAttribute("words", understanding.words());
        model.addAttribute("meanings", Meaning.values());
        model.addAttribute("orders", DayOrder.values());
        model.addAttribute("standings", Standing.values());
        model.addAttribute("preview", matches.of(SheetRows.of(understanding), Set.of()));
        model.addAttribute("names", names);

        return "import/sheet";
    }

    /** Other meanings, another order, other words: the page shows what becomes of it. */
    @PostMapping
    String change(@PathVariable BroughtId id, @RequestParam MultiValueMap<String, String> fields) {
        change(store.get(id), fields);
        return "redirect:/import/sheets/" + id;
    }

    private static boolean change(Brought brought, MultiValueMap<String, String> fields) {
        var before = understanding(brought);
        var after = before.with(SheetFields.choices(fields));
        brought.understand(BroughtSheet.class, new BroughtSheet(after, null));
        return !after.columns().equals(before.columns())
                || !after.words().equals(before.words())
                || !after.days().equals(before.days());
    }

    /** What was changed and not looked at is shown first. */
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable BroughtId id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        var batch = ImportBatchId.of(id);
        if (imports.find(batch).isPresent()) {
            Flash.status(redirect, "import.already");
            return "redirect:/import";
        }
        var brought = store.get(id);
        if (change(brought, fields) || !understanding(brought).hasEmployers()) {
            Flash.status(redirect, "sheet.changed");
            return "redirect:/import/sheets/" + id;
        }
        var counts =
                sheets.add(batch, brought.name(), SheetRows.of(understanding(brought)), SheetFields.anyway(fields));
        store.drop(id);
        Flash.status(redirect, "import.added", counts.applications(), counts.rejections());
        return "redirect:/import";
    }

    /** Leaves it: nothing of it stays. */
    @PostMapping("/removal")
    String leave(@PathVariable BroughtId id, RedirectAttributes redirect) {
        store.get(id);
        store.drop(id);
        Flash.status(redirect, "import.left");
        return "redirect:/import";
    }

    private static BroughtSheet sheet(Brought brought) {
        return brought.understood(BroughtSheet.class).orElseThrow(NotFound::new);
    }

    private static Understanding understanding(Brought brought) {
        var understanding = sheet(brought).understanding();
        if (understanding == null) {
            throw new NotFound();
        }
        return understanding;
    }
}
