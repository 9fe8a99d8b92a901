package app.rebound.platform;

import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads what a page can be without: an offer, a memory, a line that points elsewhere. If the storage refuses it, the page is
 * shown without it. It has a time of its own, so that the page does not wait for it, and a transaction of its own, so that
 * its failure is not that of the page; or it is read last in the page's one.
 */
@Component
public class Decoration {

    private static final Logger log = LoggerFactory.getLogger(Decoration.class);
    private static final String LEFT_OUT = Decoration.class.getName() + ".leftOut";

    /** In seconds: what takes longer is not worth waiting for. */
    private static final int BUDGET = 3;

    private final TransactionTemplate apart;
    private final TransactionTemplate together;
    private final ThreadLocal<@Nullable TransactionStatus> page = new ThreadLocal<>();
    private final Map<String, String> failing = new ConcurrentHashMap<>();

    Decoration(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
        apart.setTimeout(BUDGET);
        together = new TransactionTemplate(transactions);
        together.setReadOnly(true);
    }

    /** Whether something was left out of the page that is being made, so that it is not worth keeping. */
    public static boolean isAnythingLeftOut() {
        var page = RequestContextHolder.getRequestAttributes();
        return page != null && isAnythingLeftOut(name -> page.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
    }

    /** Whether something was left out of the page that a request was for. */
    public static boolean isAnythingLeftOut(Function<String, @Nullable Object> attributes) {
        return attributes.apply(LEFT_OUT) != null;
    }

    private static void noteLeftOut() {
        var page = RequestContextHolder.getRequestAttributes();
        if (page != null) {
            page.setAttribute(LEFT_OUT, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /**
     * Reads a page and, after all that it needs, what decorates it, in one transaction. Once a decoration has failed, nothing
     * more can be read in there: the next ones are read apart.
     */
    public <T> T beside(Supplier<T> reading) {
        return together.execute(status -> {
            page.set(status);
            try {
                return reading.get();
            } finally {
                page.remove();
            }
        });
    }

    /**
     * Reads a part of a page, or answers what stands for its absence. A failure is logged once, until it has another cause or
     * is over.
     *
     * @param part who reads it, for the log
     * @param without what the page is given if the part cannot be read
     */
    public <T> T read(Class<?> part, T without, Supplier<T> reading) {
        var name = ClassUtils.getUserClass(part).getSimpleName();
        try {
            var read = isInPage() ? inPage(reading) : apart.execute(status -> reading.get());
            failing.remove(name);
            return read;
        } catch (DataAccessException | PersistenceException | TransactionException failure) {
            noteLeftOut();
            var cause = StorageRefusal.of(failure).toString();
            if (!cause.equals(failing.put(name, cause))) {
                log.warn("Left out of a page: {} ({})", name, cause);
            }
            return without;
        }
    }

    private boolean isInPage() {
        var status = page.get();
        return status != null && !status.isRollbackOnly();
    }

    private <T> T inPage(Supplier<T> reading) {
        TransactionSynchronizationManager.getResourceMap().values().stream()
                .filter(ResourceHolderSupport.class::isInstance)
                .forEach(holder -> ((ResourceHolderSupport) holder).setTimeoutInSeconds(BUDGET));
        try {
            return reading.get();
        } catch (DataAccessException | PersistenceException | TransactionException failure) {
            // It has only been read: ending it without a commit is no failure of the page.
            Objects.requireNonNull(page.get()).setRollbackOnly();
            throw failure;
        }
    }
}
