package app.rebound.account.room;

import app.rebound.account.room.RoomIsFull.Of;
import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.JournalRewritten;
import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PersistContext;
import org.hibernate.event.spi.PersistEvent;
import org.hibernate.event.spi.PersistEventListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets nobody add anything to a journal that is full, whichever way it comes in. What is deleted can be put back all the same.
 */
@Component
@Profile("hosted")
class RoomKeeper implements PersistEventListener {

    private static final String COUNTED = "JobApplication";

    private final EntityManagerFactory entityManagerFactory;
    private final CurrentJournal journal;
    private final Rooms rooms;

    RoomKeeper(EntityManagerFactory entityManagerFactory, CurrentJournal journal, Rooms rooms) {
        this.entityManagerFactory = entityManagerFactory;
        this.journal = journal;
        this.rooms = rooms;
    }

    @PostConstruct
    void register() {
        entityManagerFactory
                .unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .prependListeners(EventType.PERSIST, this);
    }

    @Override
    public void onPersist(PersistEvent event) {
        if (journal.find().isPresent()) {
            left().take(event.getObject().getClass().getSimpleName().equals(COUNTED) ? 1 : 0);
        }
    }

    @Override
    public void onPersist(PersistEvent event, PersistContext already) {
        onPersist(event);
    }

    /** A file has come in past the entities; it is taken back if it was too much. */
    @EventListener(JournalRewritten.class)
    void check() {
        rooms.check(journal.id());
    }

    /** What is added in one transaction is not counted by the database before its end. */
    private Left left() {
        var known = (@Nullable Left) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var room = rooms.of(journal.id());
        var left = new Left(
                room.map(Room::left).orElse(Long.MAX_VALUE),
                room.filter(Room::isHeavy).isPresent());
        TransactionSynchronizationManager.bindResource(this, left);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(RoomKeeper.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(RoomKeeper.this, left);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(RoomKeeper.this);
            }
        });
        return left;
    }

    private static final class Left {

        private final boolean heavy;
        private long number;

        private Left(long number, boolean heavy) {
            this.number = number;
            this.heavy = heavy;
        }

        void take(int applications) {
            if (heavy) {
                throw new RoomIsFull(Of.MEGABYTES);
            }
            if (number < applications) {
                throw new RoomIsFull(Of.APPLICATIONS);
            }
            number -= applications;
        }
    }
}
