package app.rebound.transfer.bring;

import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for everything that can be brought, and for what was. */
@Controller
@OwnJournalOnly
@RequestMapping("/import")
class BringController {

    private static final Logger log = LoggerFactory.getLogger(BringController.class);

    private final BroughtStore store;
    private final List<Importer> importers;
    private final ImportLog imports;

    BringController(BroughtStore store, List<Importer> importers, ImportLog imports) {
        this.store = store;
        this.importers = importers;
        this.imports = imports;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("takes", importers.stream().map(Importer::takesKey).toList());
        model.addAttribute("done", imports.latest());
        return "import/bring";
    }

    /** Whoever reads it goes on with it; nothing is written in the journal here. */
    @PostMapping
    ModelAndView bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text,
            Model model)
            throws IOException {
        var typed = text == null || text.isBlank() ? null : text;
        var chosen = file == null || file.isEmpty() ? null : file;
        if (chosen == null && typed == null) {
            return again("import.nothing", null, model);
        }
        try {
            var brought = chosen != null ? take(chosen) : take(Objects.requireNonNull(typed));
            var importer = importers.stream().filter(one -> one.reads(brought)).findFirst();
            if (importer.isPresent()) {
                return new ModelAndView("redirect:" + importer.get().begin(brought));
            }
            store.drop(brought.id());
            return again(chosen != null ? "import.unknown" : "import.unknown.text", typed, model);
        } catch (BroughtStore.NoRoom full) {
            log.info("Something was not taken in: too much is waiting");
            return again("import.full", typed, model);
        }
    }

    private Brought take(MultipartFile file) throws IOException {
        return store.take(file.getOriginalFilename(), into -> file.transferTo(into.toFile()));
    }

    private Brought take(String text) throws IOException {
        return store.take(null, into -> Files.writeString(into, text, StandardCharsets.UTF_8));
    }

    private ModelAndView again(String problem, @Nullable String text, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("text", text);
        return new ModelAndView(page(model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Takes an import back. */
    @PostMapping("/batches/{id}/removal")
    String takeBack(@PathVariable ImportBatchId id, RedirectAttributes redirect) {
        var taken = imports.takeBack(id);
        Flash.status(
                redirect, taken.kept() == 0 ? "import.takenBack" : "import.takenBack.kept", taken.gone(), taken.kept());
        return "redirect:/import";
    }
}
