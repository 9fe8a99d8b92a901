package app.rebound.platform.journal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate which journal the current request belongs to. Every entity of a journal carries {@code @TenantId}, so
 * what is asked without a journal finds nothing, and another journal's rows do not exist for this one.
 */
@Component
public class CurrentJournal implements CurrentTenantIdentifierResolver<UUID>, HibernatePropertiesCustomizer {

    /** The journal of requests that have none; no row belongs to it. */
    static final UUID NONE = new UUID(0, 0);

    /** Whether this is the journal of requests that have none. */
    public static boolean isNone(UUID id) {
        return NONE.equals(id);
    }

    /**
     * The current journal.
     *
     * @throws IllegalStateException if nobody's journal is open
     */
    public UUID id() {
        return find().orElseThrow(() -> new IllegalStateException("No journal is open"));
    }

    /** The current journal, or empty when nobody's journal is open. */
    public Optional<UUID> find() {
        return owner().map(JournalOwner::journalId);
    }

    /** Whether the current journal is the sample. */
    public boolean isSample() {
        return owner().filter(JournalOwner::isSample).isPresent();
    }

    private static Optional<JournalOwner> owner() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof JournalOwner owner
                ? Optional.of(owner)
                : Optional.empty();
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return find().orElse(NONE);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public void customize(Map<String, Object> hibernateProperties) {
        hibernateProperties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }
}
