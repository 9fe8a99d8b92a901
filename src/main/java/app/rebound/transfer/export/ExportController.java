package app.rebound.transfer.export;

import app.rebound.platform.form.AsTyped;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.OwnJournalOnly;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything in one file, to take along. */
@Controller
@OwnJournalOnly
@RequestMapping("/export")
class ExportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ExportFile file;
    private final Backups backups;
    private final JournalDay days;

    ExportController(ExportFile file, Backups backups, JournalDay days) {
        this.file = file;
        this.backups = backups;
        this.days = days;
    }

    /** A password is taken as it is typed, spaces and all. */
    @InitBinder
    void passwordsAsTyped(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new AsTyped());
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("backups", backups.state());
        return "transfer/export";
    }

    /**
     * Made whole before it is sent: a slow line holds no connection to the database, and half a file is none. Its file goes
     * with the program, even if that is killed.
     */
    @PostMapping
    ResponseEntity<Resource> export(@RequestParam(required = false) @Nullable String password) throws IOException {
        var made = FileChannel.open(
                Files.createTempFile("rebound", ".zip"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            file.write(
                    new Unclosed(Channels.newOutputStream(made)),
                    password == null || password.isEmpty() ? null : password.toCharArray());
            made.position(0);
        } catch (IOException | RuntimeException broken) {
            made.close();
            throw broken;
        }
        var size = made.size();
        var sent = Channels.newInputStream(made);
        return ResponseEntity.ok()
                .contentType(ZIP)
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rebound-%s.zip".formatted(days.today()))
                                .build()
                                .toString())
                .body(new InputStreamResource(sent));
    }
}
