package app.rebound.platform;

import jakarta.persistence.EntityManager;

/** Found by its name. */
class AdditionsImpl<T> implements Additions<T> {

    private final EntityManager entities;

    AdditionsImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(T row) {
        entities.persist(row);
    }
}
