package app.rebound.account;

import app.rebound.platform.journal.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** All accounts, where many have one: who signs in, and what is done to an account from outside of it. */
@Service
@Profile("hosted")
public class HostedAccounts {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+");

    private final Accounts accounts;
    private final OwnJournals journals;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;
    /** What a password is compared with where there is no account, so that it takes as long. */
    private final String nobodys;

    HostedAccounts(
            Accounts accounts,
            OwnJournals journals,
            PasswordEncoder passwords,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.accounts = accounts;
        this.journals = journals;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodys = encoded(UUID.randomUUID().toString());
    }

    /** The one spelling of an address; empty if it is none. */
    public static Optional<String> spelt(String email) {
        var plain = email.strip().toLowerCase(Locale.ROOT);
        return plain.length() <= LONGEST_EMAIL && EMAIL.matcher(plain).matches()
                ? Optional.of(plain)
                : Optional.empty();
    }

    /**
     * Who signs in with this address and password. Slow on purpose, as slow for an address that has no account; no connection
     * to the database waits for it.
     */
    public Optional<Owner> signIn(String email, String password) {
        var account = spelt(email).flatMap(accounts::findByEmail);
        var matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobodys));
        return account.filter(one -> matches && !one.isClosed()).map(one -> {
            if (!month().equals(one.seenIn())) {
                transaction.executeWithoutResult(
                        status -> accounts.findById(one.id()).ifPresent(same -> same.seeIn(month())));
            }
            return one.owner();
        });
    }

    /** What is stored instead of the password of an address; empty where it has no account. */
    public Optional<String> passwordHash(String email) {
        return spelt(email).flatMap(accounts::findByEmail).map(Account::passwordHash);
    }

    /** Whose account an address is; empty where it has none. */
    public Optional<Owner> owner(String email) {
        return accounts.findByEmail(email).map(Account::owner);
    }

    /** Those whose address has a part, the newest first. */
    public Page<Entry> find(String part, Pageable page) {
        return accounts.findByEmailContainingOrderByCreatedAtDescIdAsc(part.toLowerCase(Locale.ROOT), page)
                .map(Entry::of);
    }

    public Optional<Entry> find(UUID id) {
        return accounts.findById(id).map(Entry::of);
    }

    public Optional<Entry> find(String email) {
        return accounts.findByEmail(email).map(Entry::of);
    }

    /**
     * Begins an account with an empty journal.
     *
     * @throws DataIntegrityViolationException if the address has one
     */
    @Transactional
    public Owner create(String email, String password, boolean administrator, Choices choices) {
        var account = new Account(Ids.next(), journals.create(), clock.instant(), email, administrator);
        account.lock(encoded(password));
        account.choose(choices);
        account.seeIn(month());
        return accounts.saveAndFlush(account).owner();
    }

    /** Sets a password in place of the one there is; ends every session. */
    @Transactional
    public Owner setPassword(UUID id, String password) {
        return change(id, account -> {
            account.lock(encoded(password));
            account.endSessions();
        });
    }

    /**
     * Lets an account sign in with another address; ends every session.
     *
     * @throws DataIntegrityViolationException if that has an account already
     */
    @Transactional
    public Owner moveTo(UUID id, String email) {
        return change(id, account -> account.moveTo(email));
    }

    /** Lets nobody in, or in again; what is written stays. */
    @Transactional
    public void close(UUID id, boolean closed) {
        change(id, account -> account.close(closed));
    }

    /** Deletes an account, and its journal with everything in it. */
    @Transactional
    public void delete(UUID id) {
        accounts.findById(id).ifPresent(account -> {
            accounts.delete(account);
            accounts.flush();
            journals.delete(account.journalId());
        });
    }

    private Owner change(UUID id, Consumer<Account> change) {
        var account = accounts.findById(id).orElseThrow();
        change.accept(account);
        return accounts.saveAndFlush(account).owner();
    }

    private LocalDate month() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    /**
     * An account as those who look after all of them know it: nothing of what is written in its journal.
     *
     * @param email what they sign in with, in small letters
     * @param seenIn the first day of the month in which they were last here; null if never
     */
    public record Entry(
            UUID id,
            String email,
            boolean administrator,
            boolean closed,
            Instant since,
            @Nullable LocalDate seenIn) {

        private static Entry of(Account account) {
            return new Entry(
                    account.id(),
                    String.valueOf(account.email()),
                    account.isAdministrator(),
                    account.isClosed(),
                    account.createdAt(),
                    account.seenIn());
        }
    }
}
