package app.rebound.search.index;

import app.rebound.platform.journal.Ids;
import app.rebound.search.FoundKind;
import app.rebound.search.WordsPlace;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;

/** What has been written: the things whose words have to be read anew. */
final class TouchedThings {

    /** A thing that has words. */
    record Thing(FoundKind kind, UUID id) {}

    private final Set<Thing> things = new LinkedHashSet<>();
    private final Set<UUID> headings = new HashSet<>();

    /** A row is written. What the change makes of the name of its thing is found with all that belongs to it. */
    void add(
            WordsPlace place,
            EntityPersister persister,
            Object row,
            Object rowId,
            SharedSessionContractImplementor session,
            boolean heads) {
        var property = place.rows().get(persister.getMappedClass().getSimpleName());
        if (property == null) {
            return;
        }
        var thing = property.equals("id") ? rowId : persister.getPropertyValue(row, property);
        if (thing != null) {
            add(place.kind(), id(thing, session), heads);
        }
    }

    /** An item is taken out or put back. */
    void add(FoundKind kind, UUID thing, boolean heads) {
        things.add(new Thing(kind, thing));
        if (heads) {
            headings.add(thing);
        }
    }

    private static UUID id(Object thing, SharedSessionContractImplementor session) {
        if (thing instanceof UUID id) {
            return id;
        }
        var proxy = HibernateProxy.extractLazyInitializer(thing);
        if (proxy != null) {
            return id(proxy.getInternalIdentifier(), session);
        }
        return thing.getClass().isAnnotationPresent(Entity.class)
                ? id(session.getEntityPersister(null, thing).getIdentifier(thing, session), session)
                // Every id of ours is written as the one it holds.
                : Ids.parse(thing.toString());
    }

    Set<Thing> things() {
        return things;
    }

    List<UUID> of(FoundKind kind) {
        return things.stream()
                .filter(thing -> thing.kind() == kind)
                .map(Thing::id)
                .toList();
    }

    Set<UUID> headings() {
        return headings;
    }
}
