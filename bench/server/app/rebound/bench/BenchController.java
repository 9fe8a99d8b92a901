package app.rebound.bench;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalDay;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.RejectionJournal;
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
    private final JournalDay journalDay;
    private final RejectionJournal rejections;

    BenchController(JdbcClient jdbc, CurrentJournal journal, JournalDay journalDay, RejectionJournal rejections) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.journalDay = journalDay;
        this.rejections = rejections;
    }

    @GetMapping("/bench/trivial/new")
    String trivial(Model model) {
        model.addAttribute("greeting", "Hello");
        return "bench/trivial";
    }

    /** The write of "come back on that day", without its form and its notice. */
    @Transactional
    @GetMapping("/bench/touch/new")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void touch(@RequestParam UUID entry, @RequestParam int days) {
        rejections.comeBackOn(new RejectionId(entry), journalDay.today().plusDays(days));
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
