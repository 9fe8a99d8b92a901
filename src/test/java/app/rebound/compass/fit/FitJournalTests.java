package app.rebound.compass.fit;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.TestClock;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.compass.CompassJournal;
import app.rebound.compass.Line;
import app.rebound.compass.Section;
import app.rebound.compass.StarterValue;
import app.rebound.insight.fact.FactReader;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Ids;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Applications held against the compass. */
@JpaSlice
class FitJournalTests {

    @Autowired
    FitJournal fits;

    @Autowired
    CompassJournal compass;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    FactReader facts;

    @Autowired
    Journals journals;

    ApplicationId acme;
    UUID honesty;

    @BeforeEach
    void logAnEntry() {
        acme = logged("Acme");
        honesty = Ids.next();
        compass.save(Section.VALUES, null, List.of(Line.of(honesty, StarterValue.HONESTY)));
    }

    private ApplicationId logged(String company) {
        return rejections.get(aRejection().at(company).logIn(rejectionLog)).applicationId();
    }

    @Test
    void keepsWhatThePersonSays() {
        var details = new FitDetails(Fit.NOT, "They laughed about it", Set.of(honesty));

        fits.hold(acme, null, details);

        assertThat(fits.of(acme).details()).isEqualTo(details);
        assertThat(fits.of(acme).heldOn()).isEqualTo(TestClock.TODAY);
    }

    @Test
    void canBeSeenAnotherWay() {
        fits.hold(acme, null, new FitDetails(Fit.NOT, null, Set.of(honesty)));

        fits.hold(acme, fits.of(acme).version(), new FitDetails(Fit.PARTLY, "On the whole", Set.of()));

        assertThat(fits.of(acme).details()).isEqualTo(new FitDetails(Fit.PARTLY, "On the whole", Set.of()));
        assertThat(fits.tally()).isEqualTo(Map.of(Fit.PARTLY, 1L));
    }

    @Test
    void noticesAChangeInBetweenAlsoOfWhatItTouches() {
        fits.hold(acme, null, new FitDetails(Fit.NOT, null, Set.of()));
        var seen = fits.of(acme).version();
        fits.hold(acme, seen, new FitDetails(Fit.NOT, null, Set.of(honesty)));

        assertThatThrownBy(() -> fits.hold(acme, seen, new FitDetails(Fit.FITS, null, Set.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> fits.hold(acme, null, new FitDetails(Fit.FITS, null, Set.of())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void listsWhatWasHeldAgainstItAndWhatWasNot() {
        var globex = logged("Globex");
        var initech = logged("Initech");
        fits.hold(acme, null, new FitDetails(Fit.FITS, null, Set.of()));
        fits.hold(globex, null, new FitDetails(null, "I do not know yet", Set.of()));

        assertThat(fits.held(1, 20)).extracting(HeldApplication::id).containsExactly(acme);
        assertThat(fits.waiting(1, 20)).extracting(HeldApplication::id).containsExactly(initech, globex);
        assertThat(fits.waiting(1, 1).hasNext()).isTrue();
    }

    @Test
    void leavesOutARemovedApplication() {
        fits.hold(acme, null, new FitDetails(Fit.FITS, null, Set.of()));

        applications.remove(acme);

        assertThat(fits.held(1, 20)).isEmpty();
        assertThat(fits.waiting(1, 20)).isEmpty();
        assertThat(fits.tally()).isEmpty();
    }

    @Test
    void isReadForTheFindings() {
        fits.hold(acme, null, new FitDetails(Fit.NOT, null, Set.of()));
        logged("Globex");

        assertThat(facts.read(TestClock.TODAY).applications())
                .extracting(ApplicationFact::company, ApplicationFact::fit)
                .containsExactlyInAnyOrder(tuple("Acme", Fit.NOT), tuple("Globex", null));
    }

    @Test
    void knowsNothingOfSomeoneElses() {
        fits.hold(acme, null, new FitDetails(Fit.NOT, null, Set.of(honesty)));

        journals.as(journals.create(), () -> {
            assertThat(fits.of(acme).version()).isNull();
            assertThat(fits.held(1, 20)).isEmpty();
            assertThatThrownBy(() -> fits.hold(acme, null, FitDetails.NONE)).isInstanceOf(NotFound.class);
        });
    }
}
