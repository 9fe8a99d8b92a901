package app.rebound.transfer.sheet.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.transfer.sheet.SheetFiles;
import app.rebound.transfer.sheet.row.ReadRow;
import app.rebound.transfer.sheet.row.ReadRow.Doubt;
import app.rebound.transfer.sheet.row.ReadRow.Held;
import app.rebound.transfer.sheet.row.ReadRow.Skip;
import app.rebound.transfer.sheet.row.SheetRows;
import app.rebound.transfer.sheet.table.TableFile;
import app.rebound.transfer.sheet.word.DayOrder;
import app.rebound.transfer.sheet.word.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables made up for this test, each with a quirk of its own. */
class OwnSheetsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private static Understanding understand(Path file) throws Exception {
        return Understanding.of(TableFile.read(file.getFileName().toString(), file), TODAY);
    }

    private static List<ReadRow> rows(String file) throws Exception {
        return SheetRows.of(understand(SheetFiles.own(file)));
    }

    private static ReadRow row(String file, String employer) throws Exception {
        return rows(file).stream()
                .filter(row -> employer.equals(row.employer()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "01, 5, 1, 0",
        "02, 4, 1, 0",
        "03, 5, 1, 0",
        "04, 4, 2, 0",
        "05, 4, 2, 0",
        "09, 4, 1, 0",
        "10, 3, 1, 1",
        "11, 4, 2, 0",
        "12, 5, 2, 0",
        "13, 3, 2, 0",
        "14, 4, 1, 0",
        "15, 3, 1, 0",
        "16, 2, 1, 0",
        "17, 4, 2, 0",
        "18, 3, 1, 0",
        "19, 3, 1, 0",
        "20, 3, 2, 0",
        "21, 3, 1, 0",
        "22, 3, 1, 1",
        "23, 3, 2, 0",
        "24, 3, 1, 0"
    })
    void readsWhatIsInIt(String file, int applications, int rejections, int skipped) throws Exception {
        var understood = understand(SheetFiles.own(file));
        var taken = SheetRows.of(understood).stream()
                .filter(row -> row.skip() == null)
                .toList();

        assertThat(understood.refusal()).isEmpty();
        assertThat(taken).hasSize(applications);
        assertThat(taken.stream().filter(ReadRow::isRejection)).hasSize(rejections);
        assertThat(SheetRows.of(understood)).hasSize(applications + skipped);
        assertThat(taken).allMatch(row -> row.role() != null);
    }

    @ParameterizedTest
    @CsvSource({"06, SUMMARY", "07, CONTACTS", "08, BANK"})
    void declinesWhatIsNoSearch(String file, Refusal refusal) throws Exception {
        assertThat(understand(SheetFiles.own(file)).refusal()).contains(refusal);
    }

    @Test
    void readsDaysWithDots() throws Exception {
        var row = row("01", "Rosewood Lodge");

        assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(row.appliedOn()).isEqualTo("2025-02-03");
        assertThat(row.endedOn()).isEqualTo("2025-02-10");
        assertThat(row.note()).isEqualTo("They wanted a driving licence");
    }

    @Test
    void readsStepsAsColumns() throws Exception {
        var row = row("03", "Harbour Primary");

        assertThat(row.stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(row.rounds())
                .containsExactly(
                        new Held(Stage.SCREENING, LocalDate.of(2025, 1, 20), true, false),
                        new Held(Stage.ASSESSMENT, LocalDate.of(2025, 1, 27), false, true));
        assertThat(row.doubts()).contains(Doubt.DAY_GUESSED);
        assertThat(row("03", "Quarry Hill").outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(row("03", "Moss Lane").stage()).isEqualTo(Stage.APPLIED);
    }

    @Test
    void readsAHistoryInOneCell() throws Exception {
        var row = row("04", "Tidewater Kitchens");

        assertThat(row.appliedOn()).isEqualTo("2026-01-03");
        assertThat(row.endedOn()).isEqualTo("2026-01-20");
        assertThat(row.rounds())
                .extracting(Held::on)
                .containsExactly(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 17));
        assertThat(row("04", "The Copper Pot").outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(row("04", "Brasserie Nord").stage()).isEqualTo(Stage.INTERVIEW);
    }

    @Test
    void readsAStatusWithADay() throws Exception {
        assertThat(row("05", "Ferry Lane Library").endedOn()).isEqualTo("2025-03-14");
        assertThat(row("05", "Heritage Trust").stage()).isEqualTo(Stage.INTERVIEW);
        assertThat(row("05", "County Museum").appliedOn()).isEqualTo("2025-03-20");
    }

    @Test
    void readsWordsBehindPicturesAndMistakes() throws Exception {
        assertThat(row("09", "Meadow Vets").outcome()).isEqualTo(Outcome.NO_REPLY);
        assertThat(row("12", "MILLRACE").outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(row("12", "LARKFIELD CAFE").stage()).isEqualTo(Stage.INTERVIEW);
        assertThat(row("12", "SNUGBARROW").source()).isEqualTo(Source.REFERRAL);
    }

    @Test
    void keepsFeelingsApart() throws Exception {
        assertThat(row("13", "Greyfriars School").feelings()).isEqualTo("sad 6, tired");
    }

    @Test
    void putsTwoColumnsForTheStandingTogether() throws Exception {
        var row = row("14", "Brook & Stone");

        assertThat(row.stage()).isEqualTo(Stage.FINAL);
        assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(row.endedOn()).isEqualTo("2024-12-01");
    }

    @Test
    void findsTheYearOfADayInTheRowsAround() throws Exception {
        assertThat(row("17", "Union Hotel").endedOn()).isEqualTo("2024-11-12");
        assertThat(row("17", "Castle Inn").appliedOn()).isEqualTo("2025-01-05");
    }

    @Test
    void takesRoleAndEmployerApart() throws Exception {
        assertThat(row("18", "Harbour Clinic").role()).isEqualTo("Nurse");
        assertThat(row("18", "Northgate Sports").role()).isEqualTo("Physio");
    }

    @Test
    void asksWhichNumberIsTheMonthWhereBothCanBe() throws Exception {
        var understood = understand(SheetFiles.own("20"));

        assertThat(understood.days().isOpen()).isTrue();
        var other = understood.days().order() == DayOrder.DAY_FIRST ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        assertThat(SheetRows.of(understood.with(new SheetChoices(Map.of(), other, Map.of()))))
                .isNotEqualTo(SheetRows.of(understood));
    }

    @Test
    void keepsTheAgencyOfAnEmployerThatIsNotNamed() throws Exception {
        var row = rows("21").get(0);

        assertThat(row.employer()).isNull();
        assertThat(row.via()).isEqualTo("Hays");
        assertThat(row.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(row.note()).contains("Rate: £300");
    }

    @Test
    void leavesOutWhatWasOnlySaved() throws Exception {
        var understood = understand(SheetFiles.own("22"));

        assertThat(understood.tracker()).contains("Teal");
        assertThat(row("22", "Petal & Stem").skip()).isEqualTo(Skip.SAVED);
    }

    @Test
    void doesWhatThePersonChooses() throws Exception {
        var understood = understand(SheetFiles.own("22"));
        var status = understood.columns().stream()
                .filter(column -> column.meaning() == Meaning.STATUS)
                .findFirst()
                .orElseThrow();

        var chosen = understood.with(new SheetChoices(Map.of(), null, Map.of("bookmarked", Standing.WITHDREW)));
        var without = understood.with(new SheetChoices(Map.of(status.index(), Meaning.IGNORED), null, Map.of()));

        assertThat(SheetRows.of(chosen).get(0).outcome()).isEqualTo(Outcome.WITHDREW);
        assertThat(SheetRows.of(without)).noneMatch(ReadRow::isRejection);
    }
}
