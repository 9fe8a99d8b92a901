package app.rebound.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The account of who acts: the one of this computer, or, where many have one, whose journal is open. */
public interface OwnAccount {

    /** Whose account it is. */
    Owner owner();

    /** What is stored instead of the password; empty where none stands in front of the journal. */
    Optional<String> passwordHash();

    /** Whether a password stands in front of the journal. */
    default boolean isLocked() {
        return passwordHash().isPresent();
    }

    /** Who runs the place where the journal is kept; null where that is the person's own computer. */
    default @Nullable String runBy() {
        return null;
    }

    /** Whether this is the password. Slow on purpose; count attempts before asking. */
    boolean opensWith(String password);

    /** Sets a password in place of any there is; ends every session. */
    void lock(String password);

    /** What Settings shows. */
    Settings settings();

    /**
     * Changes what Settings shows.
     *
     * @param version that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void change(@Nullable Long version, Choices choices);

    /**
     * Deletes the journal with everything in it and opens an empty one; name, look and password stay. Ends every session.
     */
    void deleteEverything();
}
