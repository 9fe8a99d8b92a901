package app.rebound.reframing.trap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.rebound.JpaSlice;
import app.rebound.platform.NotFound;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovedItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Traps of the person's own as they are stored. */
@JpaSlice
class TrapJournalTests {

    @Autowired
    TrapJournal traps;

    @Autowired
    RemovedItems removed;

    @Test
    void areOfferedInTheOrderTheyWereAdded() {
        traps.add("Reading signs");
        traps.add("Answering for them");
        traps.add("reading SIGNS");

        assertThat(traps.own()).extracting(KnownTrap::name).containsExactly("Reading signs", "Answering for them");
    }

    @Test
    void goAndComeBack() {
        traps.add("Reading signs");
        var id = traps.own().get(0).id();

        assertThat(traps.remove(id)).isEqualTo("Reading signs");
        assertThat(traps.own()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> traps.remove(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> traps.remove(Ids.next()));

        removed.restore(Removable.TRAP, id);
        assertThat(traps.own()).hasSize(1);
    }
}
