package app.rebound.platform.removal;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the rows are that can be taken out: each entity says so of itself. */
@Component
class RemovableRows {

    private final Map<Removable, Rows> all = new EnumMap<>(Removable.class);
    private final List<Rows> parts;

    RemovableRows(EntityManagerFactory entities) {
        var mapped = entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        var told = entities.getMetamodel().getEntities().stream()
                .filter(entity -> entity.getJavaType().isAnnotationPresent(WayBack.class))
                .map(entity -> new Rows(
                        mapped.getEntityDescriptor(entity.getJavaType()).getTableName(),
                        entity.getJavaType().getAnnotation(WayBack.class)))
                .toList();
        parts = told.stream().filter(rows -> rows.way().onlyWithin()).toList();
        for (var rows : told) {
            if (!rows.way().onlyWithin() && all.put(rows.kind(), rows) != null) {
                throw new IllegalStateException("Two entities say that they are " + rows.kind());
            }
        }
        for (var kind : Removable.values()) {
            if (!all.containsKey(kind)) {
                throw new IllegalStateException("No entity says that it is " + kind);
            }
        }
    }

    /** @param table whose rows are marked with {@code removed_at} */
    record Rows(String table, WayBack way) {

        Removable kind() {
            return way.value();
        }

        @Nullable
        Removable within() {
            return way.within().length == 0 ? null : way.within()[0];
        }
    }

    Rows of(Removable kind) {
        return Objects.requireNonNull(all.get(kind));
    }

    Collection<Rows> all() {
        return all.values();
    }

    /** What has an address of its own, and goes only with what it is a part of. */
    List<Rows> parts() {
        return parts;
    }
}
