package app.rebound.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request asks of an account, as it was read once. */
record KnownAccount(
        Owner owner,
        Optional<String> passwordHash,
        Choices choices,
        @Nullable Long version,
        @Nullable String email,
        boolean administrator) {

    static KnownAccount of(Account account, Owner owner) {
        return new KnownAccount(
                owner,
                Optional.ofNullable(account.passwordHash()),
                account.choices(),
                account.version(),
                account.email(),
                account.isAdministrator());
    }

    Settings settings() {
        return new Settings(owner.accountId(), version, choices);
    }
}
