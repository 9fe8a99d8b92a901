package app.rebound.account;

import app.rebound.platform.journal.CurrentJournal;
import app.rebound.platform.journal.Ids;
import app.rebound.platform.journal.JournalDay;
import app.rebound.platform.journal.WeekStart;
import app.rebound.platform.text.DateStyle;
import app.rebound.platform.web.Viewer;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one account of local mode. What every request asks of it is kept in memory, since this process alone writes the
 * file.
 */
@Service
public class LocalAccount implements Viewer, WeekStart {

    private static final int MORNING = 4;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final CurrentJournal currentJournal;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final JournalDay days;

    private volatile @Nullable State state;

    LocalAccount(
            Accounts accounts,
            PasswordEncoder passwords,
            CurrentJournal currentJournal,
            JdbcClient jdbc,
            Clock clock,
            JournalDay days,
            ApplicationEventPublisher events) {
        this.days = days;
        this.events = events;
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentJournal = currentJournal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the account and its journal on the first start. */
    @Transactional
    public void open() {
        remember(accounts.findFirstByOrderByCreatedAt().orElseGet(this::create), UUID.randomUUID());
    }

    private Account create() {
        return accounts.save(new Account(Ids.next(), createJournal(), clock.instant()));
    }

    private UUID createJournal() {
        var journalId = Ids.next();
        jdbc.sql("insert into journal (id, revision, created_at) values (?, 0, ?)")
                .params(journalId, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return journalId;
    }

    /** Whose journal this is. */
    public Owner owner() {
        return state().owner();
    }

    public boolean isLocked() {
        return state().passwordHash() != null;
    }

    /** What is stored instead of the password. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(state().passwordHash());
    }

    /**
     * Whether this is the password of the journal. Slow on purpose; count attempts before asking. What an earlier version
     * stored is stored anew as this one does.
     */
    @Transactional
    public boolean opensWith(String password) {
        var account = account();
        var hash = account.passwordHash();
        if (hash == null || !passwords.matches(password, hash)) {
            return false;
        }
        if (passwords.upgradeEncoding(hash)) {
            account.lock(encoded(password));
            remember(accounts.save(account), owner().key());
        }
        return true;
    }

    /** Ends every session. */
    @Transactional
    public void lock(String password) {
        var account = account();
        account.lock(encoded(password));
        remember(accounts.save(account), UUID.randomUUID());
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    /** Ends every session. */
    @Transactional
    public void unlock() {
        var account = account();
        account.unlock();
        remember(accounts.save(account), UUID.randomUUID());
    }

    /** What Settings shows. */
    public Settings settings() {
        var known = state();
        return new Settings(known.owner().accountId(), known.version(), known.choices());
    }

    /**
     * Changes what Settings shows.
     *
     * @param version that the person was looking at
     * @throws OptimisticLockingFailureException if it has changed since
     */
    @Transactional
    public void change(@Nullable Long version, Choices choices) {
        var account = account();
        if (version == null || !version.equals(account.version())) {
            throw new OptimisticLockingFailureException("The settings have changed");
        }
        account.choose(choices);
        remember(accounts.saveAndFlush(account), owner().key());
    }

    /** Deletes the journal with everything in it and opens an empty one; name, appearance and password stay. */
    @Transactional
    public void deleteEverything() {
        var account = account();
        var old = account.journalId();
        account.begin(createJournal());
        remember(accounts.saveAndFlush(account), UUID.randomUUID());
        jdbc.sql("delete from journal where id = ?").param(old).update();
        events.publishEvent(new JournalDeleted(old));
    }

    @Override
    public @Nullable String name() {
        return state().choices().name();
    }

    @Override
    public String greeting() {
        var hour = LocalTime.now(clock).getHour();
        return hour >= MORNING && hour < NOON
                ? "greeting.morning"
                : hour >= NOON && hour < EVENING ? "greeting.afternoon" : "greeting.evening";
    }

    @Override
    public String appearance() {
        return state().choices().appearance().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean wantsGentleLine() {
        return state().choices().gentleLine();
    }

    @Override
    public boolean usesKeys() {
        return state().choices().keys();
    }

    @Override
    public DateStyle dateStyle() {
        return state().choices().dates();
    }

    @Override
    public DayOfWeek weekStart() {
        return state().choices().weekStart();
    }

    @Override
    public LocalDate dayOf(Instant moment) {
        return days.of(moment);
    }

    @Override
    public String look() {
        return state().choices() + greeting();
    }

    @Override
    public boolean canSignOut() {
        return isLocked() && currentJournal.find().isPresent();
    }

    @Override
    public @Nullable String journal() {
        return inSample()
                ? currentJournal.id().toString()
                : currentJournal.find().map(own -> "own").orElse(null);
    }

    @Override
    public boolean inSample() {
        return currentJournal.isSample();
    }

    private Account account() {
        return accounts.findById(owner().accountId()).orElseThrow();
    }

    private void remember(Account account, UUID key) {
        var next = new State(
                new Owner(account.id(), account.journalId(), key),
                account.passwordHash(),
                account.choices(),
                account.version());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                state = next;
            }
        });
    }

    private State state() {
        var known = state;
        if (known == null) {
            throw new IllegalStateException("The journal is not open yet");
        }
        return known;
    }

    private record State(
            Owner owner,
            @Nullable String passwordHash,
            Choices choices,
            @Nullable Long version) {}
}
