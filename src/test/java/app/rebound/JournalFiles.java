package app.rebound;

import app.rebound.application.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Takes the journal's file out and brings it back, by the pages that do so. */
final class JournalFiles {

    private final Visitor visitor;
    private final JdbcClient jdbc;

    JournalFiles(Visitor visitor, JdbcClient jdbc) {
        this.visitor = visitor;
        this.jdbc = jdbc;
    }

    /** The journal itself, as it is exported. */
    String journal() throws IOException {
        return journal(export(""));
    }

    /** The whole file, with a password or none. */
    byte[] export(String password) {
        return visitor.open("/export")
                .form("/export")
                .with("password", password)
                .send()
                .answers(200)
                .bytes();
    }

    /** Answers the page that says what a file would do. */
    Page bring(String name, byte[] bytes) {
        var token = visitor.token();
        var sent = visitor.send(MockMvcRequestBuilders.multipart("/import")
                .file(new MockMultipartFile("file", name, null, bytes))
                .param("_csrf", token));
        return sent.status() == 302 ? sent.follow() : sent;
    }

    Page bring(String journal) {
        return bring("journal.json", journal.getBytes(StandardCharsets.UTF_8));
    }

    /** Confirms what such a page says, if that is still to do. */
    static Page restore(Page page) {
        return (page.status() == 302 ? page : page.form(page.address()).send()).follow();
    }

    void log(String company) {
        visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", company)
                .with("role", "Nurse")
                .with("stage", Stage.APPLIED)
                .send()
                .answers(302);
    }

    void deleteEverything() {
        visitor.post("/settings/deletion", Map.of("confirmation", "delete")).answers(302);
    }

    TreeSet<String> companies() {
        return new TreeSet<>(jdbc.sql("select company from job_application")
                .query(String.class)
                .list());
    }

    static String journal(byte[] zip) throws IOException {
        return entries(zip).get("journal.json");
    }

    static Map<String, String> entries(byte[] zip) throws IOException {
        var found = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getFileName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
