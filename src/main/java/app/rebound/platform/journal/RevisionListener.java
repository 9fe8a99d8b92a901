package app.rebound.platform.journal;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Raises the journal's revision once in every transaction that writes an entity. */
@Component
class RevisionListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private final EntityManagerFactory entityManagerFactory;
    private final JournalRevisions revisions;

    RevisionListener(EntityManagerFactory entityManagerFactory, JournalRevisions revisions) {
        this.entityManagerFactory = entityManagerFactory;
        this.revisions = revisions;
    }

    @PostConstruct
    void register() {
        var registry = entityManagerFactory
                .unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        raiseOnce(event.getSession());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        raiseOnce(event.getSession());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        raiseOnce(event.getSession());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void raiseOnce(SharedSessionContractImplementor session) {
        var journalId = (UUID) session.getTenantIdentifierValue();
        if (CurrentJournal.NONE.equals(journalId) || TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        revisions.raise(journalId);
        TransactionSynchronizationManager.bindResource(this, journalId);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(RevisionListener.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(RevisionListener.this, journalId);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(RevisionListener.this);
            }
        });
    }
}
