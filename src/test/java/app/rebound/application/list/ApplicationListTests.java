package app.rebound.application.list;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.JpaSlice;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Outcome;
import app.rebound.application.Source;
import app.rebound.application.Stage;
import app.rebound.application.StoredApplication.NextStep;
import app.rebound.application.round.Ratings;
import app.rebound.application.round.RoundDetails;
import app.rebound.application.round.RoundId;
import app.rebound.application.round.RoundJournal;
import app.rebound.application.round.RoundKind;
import app.rebound.application.round.RoundResult;
import app.rebound.rejection.log.RejectionLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of applications as it is read from both databases. */
@JpaSlice
class ApplicationListTests {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    ApplicationJournal journal;

    @Autowired
    ApplicationList list;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    RoundJournal rounds;

    @Autowired
    Statements statements;

    private ApplicationId add(String company, Stage stage, Source source, NextStep step) {
        var id = ApplicationId.next();
        journal.add(id, details(company, stage, source), step);
        return id;
    }

    private static ApplicationDetails details(String company, Stage stage, Source source) {
        return new ApplicationDetails(company, "Developer", stage, source, LocalDate.of(2026, 2, 3), null);
    }

    private List<String> companies(Map<String, String> asked) {
        return list.page(ApplicationFilter.of(asked), 1).stream()
                .map(ApplicationSummary::company)
                .toList();
    }

    private void meet(ApplicationId application, LocalDate day) {
        rounds.add(
                RoundId.next(),
                application,
                new RoundDetails(RoundKind.PANEL, day, RoundResult.WAITING, null, Ratings.NONE, null, List.of()));
    }

    @Test
    void listsLiveAndClosedOnesTheNewestFirst() {
        add("Acme", Stage.APPLIED, Source.REFERRAL, null);
        var closed = add("Globex", Stage.FINAL, null, null);
        journal.close(closed, Outcome.WITHDREW, TODAY);
        add("Initech", Stage.INTERVIEW, Source.EVENT, null);
        aRejection().at("Hooli").logIn(rejectionLog);

        assertThat(companies(Map.of())).containsExactly("Initech", "Acme");
        assertThat(companies(Map.of("show", "closed"))).containsExactly("Hooli", "Globex");
        assertThat(companies(Map.of("show", "all", "reached", "INTERVIEW")))
                .containsExactly("Hooli", "Initech", "Globex");
        assertThat(companies(Map.of("source", "REFERRAL"))).containsExactly("Acme");
        assertThat(companies(Map.of("show", "nonsense", "source", "nonsense"))).hasSize(2);
    }

    @Test
    void listsOpenOnesWithTheSoonestDayFirst() {
        add("Late", Stage.APPLIED, null, new NextStep("Call them", TODAY.minusDays(2)));
        add("Someday", Stage.APPLIED, null, null);
        add("Friday", Stage.APPLIED, null, new NextStep("Write to them", TODAY.plusDays(6)));
        var tomorrow = add("Tomorrow", Stage.INTERVIEW, null, new NextStep("Thank them", TODAY.plusDays(9)));
        meet(tomorrow, TODAY.plusDays(1));
        meet(tomorrow, TODAY.minusDays(20));

        assertThat(companies(Map.of())).containsExactly("Late", "Tomorrow", "Friday", "Someday");
        assertThat(companies(Map.of("sort", "newest"))).containsExactly("Tomorrow", "Friday", "Someday", "Late");
        assertThat(list.page(ApplicationFilter.of(Map.of()), 1))
                .extracting(ApplicationSummary::nextRoundOn)
                .containsExactly(null, TODAY.plusDays(1), null, null);
    }

    @Test
    void readsAPageInOneQueryAndCountsThemInAnother() {
        for (int i = 0; i < 25; i++) {
            add("Acme " + i, Stage.APPLIED, null, null);
        }

        assertThat(statements.of(() -> list.page(ApplicationFilter.of(Map.of()), 1)))
                .hasSize(2);
        assertThat(list.page(ApplicationFilter.of(Map.of()), 1).hasNext()).isTrue();
        assertThat(list.page(ApplicationFilter.of(Map.of()), 2)).hasSize(5);
    }

    @Test
    void countsAllOfThem() {
        add("Acme", Stage.APPLIED, Source.REFERRAL, null);
        add("Globex", Stage.FINAL, Source.REFERRAL, null);
        journal.remove(add("Gone", Stage.FINAL, Source.REFERRAL, null));

        var overview = list.overview();

        assertThat(overview.live()).isEqualTo(2);
        assertThat(overview.yields()).containsExactly(new Overview.SourceYield(Source.REFERRAL, 2, 1, 0));
    }
}
