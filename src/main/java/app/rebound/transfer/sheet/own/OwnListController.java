package app.rebound.transfer.sheet.own;

import app.rebound.platform.NotFound;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.platform.web.PageRequests;
import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.BroughtId;
import app.rebound.transfer.bring.BroughtStore;
import app.rebound.transfer.bring.ImportBatchId;
import app.rebound.transfer.bring.ImportLog;
import app.rebound.transfer.sheet.word.DayOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one of our own lists would add, and adding it. */
@Controller
@OwnJournalOnly
@RequestMapping("/import/lists/{id}")
class OwnListController {

    private final BroughtStore store;
    private final ImportLog imports;
    private final OwnLists lists;

    OwnListController(BroughtStore store, ImportLog imports, OwnLists lists) {
        this.store = store;
        this.imports = imports;
        this.lists = lists;
    }

    @GetMapping
    String understood(@PathVariable BroughtId id, Model model) {
        var brought = store.get(id);
        var list = list(brought);
        var lines = lists.compare(list);
        model.addAttribute("id", id);
        model.addAttribute("file", brought.name());
        model.addAttribute("list", list);
        model.addAttribute("size", lines.size());
        model.addAttribute("orders", DayOrder.values());
        model.addAttribute("added", lines.stream().filter(OwnLine::isNew).toList());
        model.addAttribute(
                "here",
                lines.stream()
                        .filter(line -> line.leftOut() == null && line.isHere())
                        .toList());
        model.addAttribute(
                "leftOut", lines.stream().filter(line -> line.leftOut() != null).toList());
        return "import/list";
    }

    /** Another order of its days: the page shows what becomes of it. */
    @PostMapping
    String change(@PathVariable BroughtId id, @RequestParam(required = false) @Nullable String order) {
        change(store.get(id), order);
        return "redirect:" + OwnLists.ADDRESS + id;
    }

    private static boolean change(Brought brought, @Nullable String order) {
        var before = list(brought);
        var after = before.with(PageRequests.constant(DayOrder.class, order));
        brought.understand(OwnList.class, after);
        return before.days().order() != after.days().order();
    }

    /** What was changed and not looked at is shown first. */
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable BroughtId id,
            @RequestParam(required = false) @Nullable String order,
            RedirectAttributes redirect) {
        var batch = ImportBatchId.of(id);
        if (imports.find(batch).isPresent()) {
            Flash.status(redirect, "import.already");
            return "redirect:/import";
        }
        var brought = store.get(id);
        if (change(brought, order)) {
            Flash.status(redirect, "sheet.changed");
            return "redirect:" + OwnLists.ADDRESS + id;
        }
        var added = lists.add(batch, brought.name(), list(brought));
        store.drop(id);
        Flash.status(redirect, "own.added", added);
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

    private static OwnList list(Brought brought) {
        return brought.understood(OwnList.class).orElseThrow(NotFound::new);
    }
}
