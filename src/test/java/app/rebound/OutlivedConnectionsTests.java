package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody notices that the pool retires each connection within half an hour: not on the first day of a new journal either. */
@FullStack
class OutlivedConnectionsTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Tables tables;

    @Test
    void aNewJournalCanBeWrittenToForLongerThanAConnectionLives() throws SQLException {
        FilledJournal.write(visitor);
        FilledJournal.sought(visitor);

        tables.outliveConnections();

        tables.writeToEvery();
        var entry = Map.of("company", "Globex", "role", "Developer", "stage", "FINAL", "heardOn", "2026-03-13");
        assertThat(visitor.post("/rejections", entry).leadsTo()).endsWith("/logged");
    }
}
