package app.rebound.transfer.restore;

import app.rebound.platform.form.AsTyped;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.platform.web.Flash;
import app.rebound.transfer.bring.Brought;
import app.rebound.transfer.bring.BroughtId;
import app.rebound.transfer.bring.BroughtStore;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A journal's file that was brought: what it would do here, and then, once it is confirmed, that. */
@Controller
@OwnJournalOnly
@RequestMapping("/import/journal/{id}")
class RestoreController {

    private static final String PAGE = "transfer/restore";

    private final BroughtStore store;
    private final Restore restore;

    RestoreController(BroughtStore store, Restore restore) {
        this.store = store;
        this.restore = restore;
    }

    /** A password is taken as it is typed, spaces and all. */
    @InitBinder("password")
    void passwordsAsTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsTyped());
    }

    /** What was restored, for whoever sends the form again. */
    private record Restored(String said, int applications, int all) {

        static Restored of(Restore.Outcome outcome) {
            return new Restored(
                    outcome.intoEmpty() ? "restore.done" : "restore.added",
                    outcome.added("applications"),
                    outcome.addedInAll());
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable BroughtId id, RedirectAttributes redirect) throws IOException {
        var brought = store.get(id);
        var restored = brought.understood(Restored.class);
        if (restored.isPresent()) {
            return done(restored.get(), redirect);
        }
        if (PackedJournal.isLocked(brought.file())) {
            return page(brought, HttpStatus.OK).addObject("locked", true);
        }
        try {
            if (PackedJournal.isOne(brought.file())) {
                PackedJournal.unpack(brought.file(), null);
            }
            return page(brought, HttpStatus.OK).addObject("outcome", RestorePage.of(restore.rehearse(brought.file())));
        } catch (NotRestorable refused) {
            return refused(brought, refused);
        }
    }

    @PostMapping("/password")
    ModelAndView open(@PathVariable BroughtId id, @RequestParam String password) throws IOException {
        var brought = store.get(id);
        synchronized (brought) {
            try {
                if (PackedJournal.isLocked(brought.file())) {
                    PackedJournal.unpack(brought.file(), password);
                }
                return new ModelAndView("redirect:/import/journal/" + id);
            } catch (NotRestorable refused) {
                return refused(brought, refused).addObject("locked", true);
            }
        }
    }

    /**
     * Sent twice, it is restored once, and both are answered the same.
     *
     * @param all whether all that differs becomes as in the file
     * @param taken what else does
     */
    @PostMapping
    ModelAndView restore(
            @PathVariable BroughtId id,
            @RequestParam(required = false) boolean all,
            @RequestParam(required = false) @Nullable List<UUID> taken,
            RedirectAttributes redirect) {
        var brought = store.get(id);
        var wanted = taken == null ? Set.<UUID>of() : Set.copyOf(taken);
        synchronized (brought) {
            try {
                var restored = brought.understood(Restored.class)
                        .orElseGet(
                                () -> Restored.of(restore.restore(brought.file(), key -> all || wanted.contains(key))));
                brought.understand(Restored.class, restored);
                brought.letFileGo();
                return done(restored, redirect);
            } catch (NotRestorable refused) {
                return refused(brought, refused);
            }
        }
    }

    private static ModelAndView done(Restored restored, RedirectAttributes redirect) {
        Flash.status(redirect, restored.said(), restored.applications(), restored.all());
        return new ModelAndView("redirect:/dashboard");
    }

    private static ModelAndView refused(Brought brought, NotRestorable why) {
        return page(brought, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refused", why);
    }

    private static ModelAndView page(Brought brought, HttpStatus status) {
        var page = new ModelAndView(PAGE, status);
        page.addObject("id", brought.id());
        page.addObject("name", brought.name());
        return page;
    }
}
