package app.rebound.search.index;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.removal.Removable;
import app.rebound.platform.removal.RemovalWitness;
import app.rebound.search.WordsPlace;
import app.rebound.search.index.TouchedThings.Thing;
import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventSource;
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

/**
 * Tells the index what a transaction writes, at its end, after the last flush. The revision of the journal is locked by then:
 * what is written is either seen by whoever fills the index, or noted in one that is there.
 */
@Component
class WordsListener
        implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener, RemovalWitness {

    private final EntityManagerFactory entityManagerFactory;
    private final EntityManager entityManager;
    private final WordsPlaces places;
    private final WordsReader reader;
    private final WordsIndex index;

    WordsListener(
            EntityManagerFactory entityManagerFactory,
            EntityManager entityManager,
            WordsPlaces places,
            WordsReader reader,
            WordsIndex index) {
        this.entityManagerFactory = entityManagerFactory;
        this.entityManager = entityManager;
        this.places = places;
        this.reader = reader;
        this.index = index;
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
        for (var place : places.in(event.getPersister())) {
            var touched = touched(event.getSession());
            touched.add(place, event.getPersister(), event.getEntity(), event.getId(), event.getSession(), false);
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        for (var place : places.in(event.getPersister())) {
            var touched = touched(event.getSession());
            var heads = changes(event, place);
            touched.add(place, event.getPersister(), event.getEntity(), event.getId(), event.getSession(), heads);
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        for (var place : places.in(event.getPersister())) {
            var touched = touched(event.getSession());
            var heads = !place.heading().isEmpty();
            touched.add(place, event.getPersister(), event.getEntity(), event.getId(), event.getSession(), heads);
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    @Override
    public void changes(Removable kind, UUID id) {
        for (var place : places.all()) {
            var query = place.removedParts().get(kind);
            if (query != null) {
                var things = query.isEmpty() ? List.of(id) : reader.things(query, id);
                var heads = !place.heading().isEmpty();
                things.forEach(thing -> {
                    index.forget(new Thing(place.kind(), thing), heads);
                    touched(entityManager.unwrap(SharedSessionContractImplementor.class))
                            .add(place.kind(), thing, heads);
                });
            }
        }
    }

    /** Whether the name that other things are found by has changed. */
    private static boolean changes(PostUpdateEvent event, WordsPlace place) {
        var dirty = event.getDirtyProperties();
        var names = event.getPersister().getPropertyNames();
        return dirty != null
                && Arrays.stream(dirty).anyMatch(property -> place.heading().contains(names[property]));
    }

    private TouchedThings touched(SharedSessionContractImplementor session) {
        var noted = (TouchedThings) TransactionSynchronizationManager.getResource(this);
        if (noted != null) {
            return noted;
        }
        var touched = new TouchedThings();
        if (CurrentJournal.isNone((UUID) session.getTenantIdentifierValue())) {
            return touched;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(WordsListener.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(WordsListener.this, touched);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(WordsListener.this);
            }
        });
        TransactionSynchronizationManager.bindResource(this, touched);
        ((EventSource) session).getTransactionCompletionCallbacks().registerCallback((BeforeCompletionCallback)
                ending -> index.note(touched));
        return touched;
    }
}
