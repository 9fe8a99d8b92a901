package app.rebound.transfer.restore;

import app.rebound.platform.StorageRefusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.annotations.TenantId;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.jpa.HibernateHints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads a whole journal as the rest of the program will: a word that is none of ours where one of a few may stand is found
 * now, and not on the page where it is shown.
 */
@Component
class ReadBack {

    private static final int AT_ONCE = 500;

    private static final Logger log = LoggerFactory.getLogger(ReadBack.class);

    private final EntityManager entities;

    ReadBack(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Within the transaction that has written it.
     *
     * @throws NotRestorable if something cannot be read
     */
    void all() {
        entities.flush();
        entities.clear();
        for (var type : entities.getMetamodel().getEntities()) {
            if (Arrays.stream(type.getJavaType().getDeclaredFields())
                    .anyMatch(field -> field.isAnnotationPresent(TenantId.class))) {
                read(type);
            }
        }
    }

    /** All of a kind with one query, a few in memory at a time: a query for each page would go through all of them again. */
    private <T> void read(EntityType<T> type) {
        var waiting = new ArrayList<T>();
        try (var found = entities.createQuery("from " + type.getName(), type.getJavaType())
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultStream()) {
            found.forEach(one -> {
                waiting.add(one);
                if (waiting.size() == AT_ONCE) {
                    readParts(type, waiting);
                }
            });
            readParts(type, waiting);
        } catch (RuntimeException unreadable) {
            var refusal = StorageRefusal.of(unreadable);
            if (refusal.kind() == StorageRefusal.Kind.TOO_SLOW) {
                throw unreadable;
            }
            log.info("Not restored: {} ({})", type.getName(), refusal);
            throw new NotRestorable("restore.not.rules", type.getName());
        }
    }

    private <T> void readParts(EntityType<T> type, List<T> waiting) {
        var persister = entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type.getJavaType());
        for (var one : waiting) {
            // What it names may have been removed, and cannot be read before it is back.
            Arrays.stream(persister.getValues(one))
                    .filter(PersistentCollection.class::isInstance)
                    .forEach(Hibernate::initialize);
        }
        waiting.clear();
        entities.clear();
    }
}
