package app.rebound.account;

import app.rebound.platform.journal.ActingFor;
import app.rebound.platform.journal.CurrentJournal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The account whose journal is open, one of many. It is read once in a request and kept nowhere else: another machine may have
 * changed it since.
 */
@Service
@Profile("hosted")
public class HostedAccount implements OwnAccount {

    private static final String READ = HostedAccount.class.getName();
    private static final UUID NOBODY = new UUID(0, 0);

    private final Accounts accounts;
    private final OwnJournals journals;
    private final PasswordEncoder passwords;
    private final CurrentJournal journal;
    private final HostedSite site;

    HostedAccount(
            Accounts accounts,
            OwnJournals journals,
            PasswordEncoder passwords,
            CurrentJournal journal,
            HostedSite site) {
        this.site = site;
        this.accounts = accounts;
        this.journals = journals;
        this.passwords = passwords;
        this.journal = journal;
    }

    /** Reads the account of a sign-in for the rest of the request; false if that sign-in is no longer good. */
    public boolean isGood(Owner signedIn) {
        var account = accounts.findById(signedIn.accountId())
                .filter(one -> !one.isClosed() && one.owner().equals(signedIn));
        account.ifPresent(HostedAccount::remember);
        return account.isPresent();
    }

    @Override
    public Owner owner() {
        return known().map(KnownAccount::owner).orElseThrow(() -> new IllegalStateException("Nobody has signed in"));
    }

    /** What they sign in with. */
    public String email() {
        return known().map(KnownAccount::email).orElseThrow();
    }

    /** Whether they look after the accounts of others. */
    public boolean isAdministrator() {
        return known().filter(KnownAccount::administrator).isPresent();
    }

    @Override
    public String runBy() {
        return site.operator();
    }

    @Override
    public Optional<String> passwordHash() {
        return known().flatMap(KnownAccount::passwordHash);
    }

    @Override
    public boolean opensWith(String password) {
        return passwordHash().filter(hash -> passwords.matches(password, hash)).isPresent();
    }

    @Override
    @Transactional
    public void lock(String password) {
        var account = account();
        account.lock(passwords.encode(password));
        account.endSessions();
        remember(accounts.saveAndFlush(account));
    }

    /** Of somebody who has not signed in, what most people choose. */
    @Override
    public Settings settings() {
        return known().map(KnownAccount::settings).orElseGet(() -> new Settings(NOBODY, null, Choices.USUAL));
    }

    @Override
    @Transactional
    public void change(@Nullable Long version, Choices choices) {
        var account = account();
        account.choose(version, choices);
        remember(accounts.saveAndFlush(account));
    }

    @Override
    @Transactional
    public void deleteEverything() {
        var account = account();
        var old = account.journalId();
        account.begin(journals.create());
        account.endSessions();
        remember(accounts.saveAndFlush(account));
        journals.delete(old);
    }

    private Account account() {
        return accounts.findById(owner().accountId()).orElseThrow();
    }

    private Optional<KnownAccount> known() {
        // Whoever opens a report that somebody else shows has an account, too, perhaps.
        return ActingFor.isAtWork()
                ? ofJournal().or(HostedAccount::remembered)
                : remembered().or(this::ofJournal);
    }

    private Optional<KnownAccount> ofJournal() {
        return journal.find()
                .flatMap(accounts::findByJournalId)
                .map(account -> KnownAccount.of(account, account.owner()));
    }

    private static Optional<KnownAccount> remembered() {
        var request = RequestContextHolder.getRequestAttributes();
        var read = request == null ? null : request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST);
        return read instanceof KnownAccount known ? Optional.of(known) : Optional.empty();
    }

    private static void remember(Account account) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(READ, KnownAccount.of(account, account.owner()), RequestAttributes.SCOPE_REQUEST);
        }
    }
}
