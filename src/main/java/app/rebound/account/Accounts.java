package app.rebound.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/** All accounts. */
interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findFirstByOrderByCreatedAt();

    Optional<Account> findByEmail(String email);

    Optional<Account> findByJournalId(UUID journalId);

    Page<Account> findByEmailContainingOrderByCreatedAtDescIdAsc(String part, Pageable page);
}
