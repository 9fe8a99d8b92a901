package app.rebound.transfer.restore;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.annotations.TenantId;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/**
 * Reads a whole journal as the rest of the program will: a word that is none of ours where one of a few may stand is found
 * now, and not on the page where it is shown.
 */
@Component
class ReadBack {

    private static final int AT_ONCE = 500;

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
            if (java.util.Arrays.stream(type.getJavaType().getDeclaredFields())
                    .anyMatch(field -> field.isAnnotationPresent(TenantId.class))) {
                read(type);
            }
        }
    }

    private <T> void read(EntityType<T> type) {
        var persister = entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(type.getJavaType());
        var from = 0;
        List<T> found;
        try {
            do {
                found = entities.createQuery("from " + type.getName() + " order by id", type.getJavaType())
                        .setFirstResult(from)
                        .setMaxResults(AT_ONCE)
                        .getResultList();
                for (var one : found) {
                    for (var value : persister.getValues(one)) {
                        Hibernate.initialize(value);
                    }
                }
                entities.clear();
                from += found.size();
            } while (found.size() == AT_ONCE);
        } catch (PersistenceException | IllegalArgumentException unreadable) {
            throw new NotRestorable("restore.not.rules", type.getName());
        }
    }
}
