package app.rebound.transfer.table;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationLog;
import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.rejection.log.RejectionLog;
import app.rebound.transfer.sheet.meaning.Understanding;
import app.rebound.transfer.sheet.row.ReadRow;
import app.rebound.transfer.sheet.row.SheetRows;
import app.rebound.transfer.sheet.table.TableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What a list says as a table, the import of tables reads as the same. */
@JpaSlice
class ListsReadBackTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final LocalDate ENDED = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    @Autowired
    ListFile file;

    @Autowired
    ApplicationLog applications;

    @Autowired
    RejectionLog rejections;

    /** An application, as far as a table can say how it stands. */
    private record Told(String employer, String role, Stage stage, Outcome outcome, Source source, LocalDate ended) {

        static Told of(ReadRow row) {
            return new Told(row.employer(), row.role(), row.stage(), row.outcome(), row.source(), row.endedOn());
        }
    }

    @Test
    void readsHowEachApplicationStands() throws Exception {
        var told = standings();
        told.forEach(one -> bring(one, null));

        assertThat(read("applications", Map.of("show", "ALL")))
                .extracting(Told::of)
                .containsExactlyInAnyOrderElementsOf(told);
    }

    /** A list of one kind has fewer other words to go by. */
    @Test
    void readsAFilteredList() throws Exception {
        var told = standings();
        told.forEach(one -> bring(one, null));

        for (var show : List.of("LIVE", "CLOSED")) {
            for (var stage : Stage.values()) {
                assertThat(read("applications", Map.of("show", show, "reached", stage.name())))
                        .as("%s %s", show, stage)
                        .isNotEmpty()
                        .extracting(Told::of)
                        .isSubsetOf(told);
            }
        }
    }

    @Test
    void readsWhatElseIsKnown() throws Exception {
        applications.bring(
                ApplicationId.next(),
                new ApplicationDetails(
                        "=Acme, \"North\"",
                        "Nurse; nights",
                        Stage.SCREENING,
                        Source.RECRUITER,
                        "Hays",
                        LocalDate.of(2026, 2, 3),
                        "https://example.org/job"),
                Outcome.OPEN,
                null,
                new NextStep("Write to them", LocalDate.of(2026, 3, 20)));

        var row = read("applications", Map.of()).get(0);

        assertThat(row.employer()).isEqualTo("=Acme, \"North\"");
        assertThat(row.role()).isEqualTo("Nurse; nights");
        assertThat(row.via()).isEqualTo("Hays");
        assertThat(row.appliedOn()).isEqualTo("2026-02-03");
        assertThat(row.link()).isEqualTo("https://example.org/job");
        assertThat(row.nextStep()).isEqualTo("Write to them");
        assertThat(row.nextStepOn()).isEqualTo("2026-03-20");
        assertThat(row.note()).isNull();
    }

    @Test
    void readsRejections() throws Exception {
        for (var stage : Stage.values()) {
            aRejection()
                    .at("At " + stage)
                    .as("Nurse")
                    .from(Source.REFERRAL)
                    .reached(stage)
                    .on("2026-03-01")
                    .note("A line\nand another")
                    .feeling("sad", 7)
                    .logIn(rejections);
        }

        assertThat(read("rejections", Map.of())).hasSameSizeAs(Stage.values()).allSatisfy(row -> {
            assertThat(row.employer()).isEqualTo("At " + row.stage());
            assertThat(row.outcome())
                    .isEqualTo(row.stage() == Stage.OFFER ? Outcome.OFFER_WITHDRAWN : Outcome.REJECTED);
            assertThat(row.endedOn()).isEqualTo(ENDED);
            assertThat(row.source()).isEqualTo(Source.REFERRAL);
            assertThat(row.note()).contains("A line\nand another");
            assertThat(row.feelings()).isEqualTo("sad 7");
        });
    }

    /** Every stage with every outcome that it can have, and every source. */
    private static List<Told> standings() {
        var told = new ArrayList<Told>();
        for (var stage : Stage.values()) {
            for (var outcome : Outcome.values()) {
                if (canBe(stage, outcome)) {
                    var source = Source.values()[told.size() % Source.values().length];
                    told.add(new Told(
                            "Employer " + stage + " " + outcome,
                            "Nurse",
                            stage,
                            outcome,
                            source,
                            outcome == Outcome.OPEN ? null : ENDED));
                }
            }
        }
        assertThat(told).extracting(Told::source).contains(Source.values());
        return told;
    }

    private static boolean canBe(Stage stage, Outcome outcome) {
        return switch (outcome) {
            case REJECTED -> stage != Stage.OFFER;
            case OFFER_WITHDRAWN, DECLINED, ACCEPTED -> stage == Stage.OFFER;
            default -> true;
        };
    }

    private void bring(Told told, NextStep step) {
        applications.bring(
                ApplicationId.next(),
                new ApplicationDetails(
                        told.employer(), told.role(), told.stage(), told.source(), LocalDate.of(2026, 2, 3), null),
                told.outcome(),
                told.ended(),
                step);
    }

    private List<ReadRow> read(String list, Map<String, String> asked) throws Exception {
        var table = folder.resolve(list + ".csv");
        try (var out = Files.newOutputStream(table)) {
            file.write(list, asked, out);
        }
        var understood = Understanding.of(TableFile.read(list + ".csv", table), TODAY);
        assertThat(understood.refusal()).isEmpty();
        assertThat(understood.words()).allMatch(Understanding.Word::isKnown);
        return SheetRows.of(understood);
    }
}
