package app.rebound;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts what the code asks of the database through Hibernate. */
public class Statements {

    private final SessionFactory factory;

    Statements(EntityManagerFactory factory) {
        this.factory = factory.unwrap(SessionFactory.class);
    }

    /** How many statements an action takes. */
    public long of(Runnable action) {
        var statistics = factory.getStatistics();
        var before = statistics.getPrepareStatementCount();
        action.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
