package app.rebound.bench;

import app.rebound.platform.journal.CurrentJournal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * What the benches need besides the app. The addresses end in {@code /new}, which the page cache leaves alone: the trivial
 * page passes every filter and is rendered each time.
 */
@Controller
class BenchController {

    private final JdbcClient jdbc;
    private final CurrentJournal journal;

    BenchController(JdbcClient jdbc, CurrentJournal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @GetMapping("/bench/trivial/new")
    String trivial(Model model) {
        model.addAttribute("greeting", "Hello");
        return "bench/trivial";
    }

    /** The writes of "come back on that day", without its form and its notice. */
    @Transactional
    @GetMapping("/bench/touch/new")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void touch(@RequestParam UUID entry) {
        jdbc.sql("update rejection set version = version + 1 where id = ? and journal_id = ?")
                .params(entry, journal.id())
                .update();
        raiseRevision();
    }

    /** Takes out for good what a bench has logged. */
    @Transactional
    @GetMapping("/bench/forget/new")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void forget(@RequestParam String role) {
        jdbc.sql("delete from job_application where journal_id = ? and role = ?")
                .params(journal.id(), role)
                .update();
        raiseRevision();
    }

    private void raiseRevision() {
        jdbc.sql("update journal set revision = revision + 1 where id = ?")
                .param(journal.id())
                .update();
    }
}
