package app.rebound.transfer.table;

import app.rebound.platform.journal.JournalDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of the journal as tables: at the address of the page and with its filter, but of all its pages. */
@Controller
class ListTableController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ListFile file;
    private final JournalDay days;

    ListTableController(ListFile file, JournalDay days) {
        this.file = file;
        this.days = days;
    }

    @GetMapping("/rejections.csv")
    ResponseEntity<Resource> rejections(@RequestParam Map<String, String> asked) throws IOException {
        return table("rejections", asked);
    }

    @GetMapping("/applications.csv")
    ResponseEntity<Resource> applications(@RequestParam Map<String, String> asked) throws IOException {
        return table("applications", asked);
    }

    @GetMapping("/feedback.csv")
    ResponseEntity<Resource> feedback(@RequestParam Map<String, String> asked) throws IOException {
        return table("feedback", asked);
    }

    @GetMapping("/days.csv")
    ResponseEntity<Resource> days(@RequestParam Map<String, String> asked) throws IOException {
        return table("days", asked);
    }

    @GetMapping("/goals.csv")
    ResponseEntity<Resource> goals(@RequestParam Map<String, String> asked) throws IOException {
        return table("goals", asked);
    }

    /** Made whole before it is sent: a slow line holds no connection to the database, and half a file is none. */
    private ResponseEntity<Resource> table(String list, Map<String, String> asked) throws IOException {
        var made = Files.createTempFile("rebound", ".csv");
        try (var out = Files.newOutputStream(made)) {
            file.write(list, asked, out);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(made);
            throw broken;
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .contentLength(Files.size(made))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rebound-%s-%s.csv".formatted(list, days.today()))
                                .build()
                                .toString())
                .body(new InputStreamResource(Files.newInputStream(made, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
