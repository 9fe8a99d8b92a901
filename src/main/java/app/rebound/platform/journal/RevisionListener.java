package app.rebound.platform.journal;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Raises the journal's revision once in every transaction that writes an entity, and tells which tables it wrote. */
@Component
class RevisionListener implements PreInsertEventListener, PreUpdateEventListener, PreDeleteEventListener {

    private final EntityManagerFactory entityManagerFactory;
    private final JournalRevisions revisions;
    private final TouchedTables touched;
    private final KeptReads kept;

    RevisionListener(
            EntityManagerFactory entityManagerFactory,
            JournalRevisions revisions,
            TouchedTables touched,
            KeptReads kept) {
        this.entityManagerFactory = entityManagerFactory;
        this.revisions = revisions;
        this.touched = touched;
        this.kept = kept;
    }

    @PostConstruct
    void register() {
        var registry = entityManagerFactory
                .unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.PRE_INSERT, this);
        registry.appendListeners(EventType.PRE_UPDATE, this);
        registry.appendListeners(EventType.PRE_DELETE, this);
    }

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        return raiseOnce(event.getSession());
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        return raiseOnce(event.getSession());
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent event) {
        return raiseOnce(event.getSession());
    }

    /** Before the first row is written, so that all writers of a journal queue at the same place; never a veto. */
    private boolean raiseOnce(SharedSessionContractImplementor session) {
        var journalId = (UUID) session.getTenantIdentifierValue();
        if (CurrentJournal.NONE.equals(journalId) || TransactionSynchronizationManager.hasResource(this)) {
            return false;
        }
        revisions.raise(journalId);
        var writing = new Writing(journalId, revisions.of(journalId));
        TransactionSynchronizationManager.registerSynchronization(writing);
        writing.resume();
        return false;
    }

    /** A transaction that has raised the revision. */
    private final class Writing implements TransactionSynchronization {

        private final UUID journalId;
        private final long revision;
        private final Set<String> tables = new HashSet<>();

        private Writing(UUID journalId, long revision) {
            this.journalId = journalId;
            this.revision = revision;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(RevisionListener.this);
            touched.noteWrites(null);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(RevisionListener.this, journalId);
            touched.noteWrites(tables);
        }

        @Override
        public void afterCommit() {
            kept.wrote(journalId, revision, tables);
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }
}
