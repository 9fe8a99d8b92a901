package app.rebound.transfer.table;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.feedback.Channel;
import app.rebound.feedback.NoteDetails;
import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.note.FeedbackJournal;
import app.rebound.rejection.HeardBy;
import app.rebound.rejection.log.RejectionLog;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists as tables, read back as a spreadsheet would. */
@JpaSlice
class ListFileTests {

    @Autowired
    ListFile file;

    @Autowired
    RejectionLog rejections;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    FeedbackJournal feedback;

    @Autowired
    Statements statements;

    private byte[] written(String list, Map<String, String> asked) {
        var out = new ByteArrayOutputStream();
        try {
            file.write(list, asked, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private List<NamedCsvRecord> rows(String list, Map<String, String> asked) {
        var text = new String(written(list, asked), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private static String cell(NamedCsvRecord row, String column) {
        return CsvCell.read(row.getField(column));
    }

    @Test
    void saysOfARejectionWhatIsKnownOfIt() {
        aRejection()
                .at("=HYPERLINK(\"x\")")
                .as("Nurse, \"nights\"")
                .from(Source.REFERRAL)
                .appliedOn("2026-02-03")
                .on("2026-03-01")
                .heardBy(HeardBy.PHONE)
                .note("A line\nand another; äöü")
                .link("https://example.org/job")
                .feeling("sad", 7)
                .logIn(rejections);

        var row = rows("rejections", Map.of()).get(0);

        assertThat(row.getField("Company")).startsWith("'=");
        assertThat(cell(row, "Company")).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(cell(row, "Role")).isEqualTo("Nurse, \"nights\"");
        assertThat(cell(row, "Stage")).isEqualTo("Interview");
        assertThat(cell(row, "Outcome")).isEqualTo("rejected");
        assertThat(cell(row, "Source")).isEqualTo("Referral");
        assertThat(cell(row, "Applied on")).isEqualTo("2026-02-03");
        assertThat(cell(row, "Heard on")).isEqualTo("2026-03-01");
        assertThat(cell(row, "How they made contact")).isEqualTo("phone");
        assertThat(cell(row, "Feelings")).isEqualTo("sad 7");
        assertThat(cell(row, "Note")).isEqualTo("A line\nand another; äöü");
        assertThat(cell(row, "Link")).isEqualTo("https://example.org/job");
        assertThat(cell(row, "Via")).isEmpty();
    }

    @Test
    void namesFeelingsWithAndWithoutANumber() {
        aRejection().feeling("sad", 7).feeling("tired", null).logIn(rejections);

        assertThat(cell(rows("rejections", Map.of()).get(0), "Feelings").split("; "))
                .containsExactlyInAnyOrder("sad 7", "tired");
    }

    @Test
    void keepsTheFilterAndTheOrderOfThePage() {
        aRejection().at("Acme").reached(Stage.FINAL).on("2026-01-10").logIn(rejections);
        aRejection().at("Globex").reached(Stage.APPLIED).on("2026-02-10").logIn(rejections);
        aRejection().at("Initech").reached(Stage.FINAL).on("2026-03-10").logIn(rejections);

        assertThat(rows("rejections", Map.of("stage", "FINAL", "sort", "OLDEST")))
                .extracting(row -> row.getField("Company"))
                .containsExactly("Acme", "Initech");
        assertThat(rows("rejections", Map.of("stage", "nonsense", "page", "7"))).hasSize(3);
    }

    @Test
    void saysWhatComesNextOfAnApplication() {
        applications.add(
                ApplicationId.next(),
                new ApplicationDetails("Acme", "Nurse", Stage.SCREENING, Source.DIRECT, LocalDate.of(2026, 3, 2), null),
                new NextStep("Write to them", LocalDate.of(2026, 3, 20)));
        aRejection().logIn(rejections);

        var live = rows("applications", Map.of());

        assertThat(live).hasSize(1);
        assertThat(live.get(0).getField("Outcome")).isEqualTo("open");
        assertThat(live.get(0).getField("Next step")).isEqualTo("Write to them");
        assertThat(live.get(0).getField("Next step date")).isEqualTo("2026-03-20");
        assertThat(rows("applications", Map.of("show", "all"))).hasSize(2);
    }

    @Test
    void holdsTheWordsOfCoveredFeedback() {
        var entry = aRejection().logIn(rejections);
        var note = NoteId.next();
        feedback.add(
                note,
                entry,
                new NoteDetails("Too quiet", null, LocalDate.of(2026, 3, 9), Channel.CALL, true, null),
                false);
        feedback.confirmTheme(entry, note, "nerves", Polarity.TO_IMPROVE, null);

        var row = rows("feedback", Map.of("theme", "all")).get(0);

        assertThat(row.getField("Feedback")).isEqualTo("Too quiet");
        assertThat(row.getField("Themes")).isEqualTo("Nerves (to work on)");
        assertThat(row.getField("Useful")).isEqualTo("Yes");
        assertThat(rows("feedback", Map.of())).isEmpty();
    }

    @Test
    void asksNoMoreOfManyRowsThanOfOne() {
        aRejection().feeling("sad", 7).logIn(rejections);
        var one = statements.of(() -> written("rejections", Map.of()));
        for (var at = 0; at < 60; at++) {
            aRejection().at("Acme " + at).feeling("sad", 3).logIn(rejections);
        }

        assertThat(statements.of(() -> written("rejections", Map.of())))
                .hasSameSizeAs(one)
                .hasSizeLessThanOrEqualTo(5);
        assertThat(rows("rejections", Map.of())).hasSize(61);
    }
}
