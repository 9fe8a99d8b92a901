package app.rebound.account;

import app.rebound.platform.journal.Ids;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
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
@Profile("!hosted")
public class LocalAccount implements OwnAccount {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final OwnJournals journals;
    private final Clock clock;

    private volatile @Nullable KnownAccount state;

    LocalAccount(Accounts accounts, PasswordEncoder passwords, OwnJournals journals, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journals = journals;
        this.clock = clock;
    }

    /** Makes the account and its journal on the first start. */
    @Transactional
    public void open() {
        remember(accounts.findFirstByOrderByCreatedAt().orElseGet(this::create), UUID.randomUUID());
    }

    private Account create() {
        return accounts.save(new Account(Ids.next(), journals.create(), clock.instant()));
    }

    @Override
    public Owner owner() {
        return state().owner();
    }

    @Override
    public Optional<String> passwordHash() {
        return state().passwordHash();
    }

    /** What an earlier version stored is stored anew as this one does. */
    @Override
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

    @Override
    @Transactional
    public void lock(String password) {
        var account = account();
        account.lock(encoded(password));
        remember(accounts.save(account), UUID.randomUUID());
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    /** Takes the password away; ends every session. */
    @Transactional
    public void unlock() {
        var account = account();
        account.unlock();
        remember(accounts.save(account), UUID.randomUUID());
    }

    @Override
    public Settings settings() {
        return state().settings();
    }

    @Override
    @Transactional
    public void change(@Nullable Long version, Choices choices) {
        var account = account();
        account.choose(version, choices);
        remember(accounts.saveAndFlush(account), owner().key());
    }

    @Override
    @Transactional
    public void deleteEverything() {
        var account = account();
        var old = account.journalId();
        account.begin(journals.create());
        remember(accounts.saveAndFlush(account), UUID.randomUUID());
        journals.delete(old);
    }

    private Account account() {
        return accounts.findById(owner().accountId()).orElseThrow();
    }

    private void remember(Account account, UUID key) {
        var next = KnownAccount.of(account, new Owner(account.id(), account.journalId(), key));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                state = next;
            }
        });
    }

    private KnownAccount state() {
        var known = state;
        if (known == null) {
            throw new IllegalStateException("The journal is not open yet");
        }
        return known;
    }
}
