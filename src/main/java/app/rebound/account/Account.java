package app.rebound.account;

import app.rebound.platform.text.DateStyle;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Who may open a journal. Not a row of the journal itself: it has to be found before a journal is open. */
@Entity
class Account {

    @Id
    private UUID id;

    @OptimisticLock(excluded = true)
    private UUID journalId;

    private @Nullable String name;
    /** Not what Settings edits: a new password is no change of the name. */
    @OptimisticLock(excluded = true)
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Appearance appearance = Appearance.SYSTEM;

    private boolean gentleLine = true;
    private boolean keysOn = true;

    @Enumerated(EnumType.STRING)
    private DateStyle dateStyle = DateStyle.DAY_FIRST;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    /** Null where it is the computer's own. */
    private @Nullable ZoneId timeZone;

    private Instant createdAt;

    /** What they sign in with; in small letters. Null in local mode. */
    @OptimisticLock(excluded = true)
    private @Nullable String email;

    /** A session with another one is over. Null in local mode, where a new one is made at each start. */
    @OptimisticLock(excluded = true)
    private @Nullable UUID signInKey;

    @OptimisticLock(excluded = true)
    private boolean administrator;

    @OptimisticLock(excluded = true)
    private boolean closed;

    /** The first day of the month they were last here in. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate seenIn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UUID id, UUID journalId, Instant createdAt) {
        this.id = id;
        this.journalId = journalId;
        this.createdAt = createdAt;
    }

    /** One of many. */
    Account(UUID id, UUID journalId, Instant createdAt, String email, boolean administrator) {
        this(id, journalId, createdAt);
        this.email = email;
        this.administrator = administrator;
        this.signInKey = UUID.randomUUID();
    }

    /**
     * Changes what the person has chosen.
     *
     * @param seen the version that they were looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    void choose(@Nullable Long seen, Choices choices) {
        if (seen == null || !seen.equals(version)) {
            throw new OptimisticLockingFailureException("The settings have changed");
        }
        choose(choices);
    }

    void choose(Choices choices) {
        name = choices.name();
        appearance = choices.appearance();
        gentleLine = choices.gentleLine();
        keysOn = choices.keys();
        dateStyle = choices.dates();
        weekStart = choices.weekStart();
        timeZone = choices.zone();
    }

    /** Ends every session. */
    void endSessions() {
        signInKey = UUID.randomUUID();
    }

    /** Lets them sign in with another address, and ends every session. */
    void moveTo(String email) {
        this.email = email;
        endSessions();
    }

    /** Lets nobody in, or in again; closing ends every session and link for good. */
    void close(boolean closed) {
        this.closed = closed;
        if (closed) {
            endSessions();
        }
    }

    void seeIn(LocalDate month) {
        seenIn = month;
    }

    void begin(UUID journalId) {
        this.journalId = journalId;
    }

    void lock(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    void unlock() {
        passwordHash = null;
    }

    UUID id() {
        return id;
    }

    UUID journalId() {
        return journalId;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    String email() {
        return email;
    }

    /**
     * Whose sign-in is good.
     *
     * @throws NullPointerException in local mode
     */
    Owner owner() {
        return new Owner(id, journalId, Objects.requireNonNull(signInKey));
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean isClosed() {
        return closed;
    }

    @Nullable
    LocalDate seenIn() {
        return seenIn;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Choices choices() {
        return new Choices(name, appearance, gentleLine, keysOn, dateStyle, weekStart, timeZone);
    }

    @Nullable
    Long version() {
        return version;
    }
}
