package app.rebound.insight.fact;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Journals;
import app.rebound.JpaSlice;
import app.rebound.insight.fact.JournalFacts.ApplicationFact;
import app.rebound.insight.fact.JournalFacts.FeelingFact;
import app.rebound.rejection.RejectionJournal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs together is put together in memory: nobody else's, and nothing that was removed. */
@JpaSlice
class FactReaderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Autowired
    FactReader reader;

    @Autowired
    RejectionJournal journal;

    @Autowired
    Journals journals;

    @BeforeEach
    void logAnEntry() {
        aRejection().at("Acme").on("2026-03-01").feeling("sad", 5).logIn(journal);
    }

    @Test
    void joinsAnApplicationAndItsRejection() {
        assertThat(reader.read(TODAY).applications())
                .singleElement()
                .extracting(ApplicationFact::company, ApplicationFact::isRejected, ApplicationFact::heardOn)
                .containsExactly("Acme", true, LocalDate.of(2026, 3, 1));
    }

    @Test
    void leavesOutWhatHangsOnARemovedEntry() {
        var removed = aRejection().at("Globex").feeling("angry", 7).logIn(journal);

        journal.remove(removed);

        assertThat(reader.read(TODAY).applications())
                .extracting(ApplicationFact::company)
                .containsExactly("Acme");
        assertThat(reader.read(TODAY).feelings())
                .extracting(FeelingFact::emotion)
                .containsExactly("sad");
    }

    @Test
    void readsNobodyElsesFacts() {
        journals.open(journals.create());

        var facts = reader.read(TODAY);

        assertThat(facts.applications()).isEmpty();
        assertThat(facts.feelings()).isEmpty();
    }
}
