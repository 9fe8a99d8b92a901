package app.rebound.platform;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Why the storage did not do what it was asked, in words that can be logged: the message of a database can quote what the
 * person wrote, its state and the name of a constraint cannot.
 *
 * @param states the SQL states along the causes; <a
 *     href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's</a>, which H2 follows
 * @param constraint the constraint that was violated, or an empty text
 */
public record StorageRefusal(Kind kind, String failure, List<String> states, String constraint) {

    /** What follows from it. */
    public enum Kind {
        /** Somebody else was first: the person can look and decide. */
        CONFLICT,
        /** It may work a moment later. */
        TOO_SLOW,
        /** The disk is full, or the file is no longer to be had. */
        UNWRITABLE,
        /** We sent what the database must not take. */
        INTEGRITY,
        /** Anything else. */
        OTHER
    }

    private static final String UNIQUE = "23505";
    private static final String INTEGRITY = "23";
    /** A cancelled statement, a lock that H2 waited for, one that PostgreSQL did not get. */
    private static final Set<String> TOO_SLOW = Set.of("57014", "HYT00", "55P03");
    /** Databases give a state; the pool does not, when the connection it lent is gone. */
    private static final String NONE = "none";
    /** PostgreSQL is gone, going, or coming; or it is a replica, since another one is the primary now. */
    private static final Pattern GONE = Pattern.compile("08...|57P0[123]|25006");

    /** PostgreSQL's full disk; H2's input and output errors, and the closing of the database that follows one. */
    private static final Set<String> UNWRITABLE = Set.of("53100", "90028", "90031", "90100", "90098");

    private static final List<Class<? extends Throwable>> WAITED = List.of(
            SQLTimeoutException.class,
            SQLTransientConnectionException.class,
            QueryTimeoutException.class,
            TransactionTimedOutException.class,
            jakarta.persistence.QueryTimeoutException.class,
            LockTimeoutException.class);
    private static final List<Class<? extends Throwable>> OVERTAKEN =
            List.of(ConcurrencyFailureException.class, OptimisticLockException.class);
    private static final Pattern NAME = Pattern.compile("[\\w.]{1,80}");

    /** Finds out why. */
    public static StorageRefusal of(Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, StorageRefusal::cause)
                .limit(20)
                .toList();
        var states = causes.stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), NONE))
                .distinct()
                .toList();
        var constraint = causes.stream()
                .filter(ConstraintViolationException.class::isInstance)
                .map(cause -> name(((ConstraintViolationException) cause).getConstraintName()))
                .findFirst()
                .orElse("");
        return new StorageRefusal(kind(causes, states), failure.getClass().getSimpleName(), states, constraint);
    }

    /** Of a transaction that could not even be taken back, the reason is what went wrong in it. */
    private static @Nullable Throwable cause(Throwable failure) {
        return failure instanceof TransactionSystemException broken
                ? broken.getOriginalException()
                : failure.getCause();
    }

    private static Kind kind(List<Throwable> causes, List<String> states) {
        if (states.stream()
                .anyMatch(state -> state.equals(NONE) || GONE.matcher(state).matches())) {
            return Kind.TOO_SLOW;
        }
        if (isAny(causes, List.of(IOException.class)) || states.stream().anyMatch(UNWRITABLE::contains)) {
            return Kind.UNWRITABLE;
        }
        if (isAny(causes, WAITED) || states.stream().anyMatch(TOO_SLOW::contains)) {
            return Kind.TOO_SLOW;
        }
        if (states.contains(UNIQUE) || isAny(causes, OVERTAKEN)) {
            return Kind.CONFLICT;
        }
        return isAny(causes, List.of(DataIntegrityViolationException.class))
                        || states.stream().anyMatch(state -> state.startsWith(INTEGRITY))
                ? Kind.INTEGRITY
                : Kind.OTHER;
    }

    private static boolean isAny(List<Throwable> causes, List<Class<? extends Throwable>> kinds) {
        return causes.stream().anyMatch(cause -> kinds.stream().anyMatch(kind -> kind.isInstance(cause)));
    }

    /** H2 tells the values of a row behind the name. */
    private static String name(String told) {
        var name = NAME.matcher(String.valueOf(told));
        return name.lookingAt() ? name.group() : "";
    }

    @Override
    public String toString() {
        return "%s, SQL state %s%s"
                .formatted(failure, states, constraint.isEmpty() ? "" : ", constraint " + constraint);
    }
}
