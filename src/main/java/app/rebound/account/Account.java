package app.rebound.account;

import app.rebound.platform.text.DateStyle;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

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

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UUID id, UUID journalId, Instant createdAt) {
        this.id = id;
        this.journalId = journalId;
        this.createdAt = createdAt;
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
