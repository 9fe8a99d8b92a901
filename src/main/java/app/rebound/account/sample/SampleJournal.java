package app.rebound.account.sample;

import app.rebound.account.OwnAccount;
import app.rebound.platform.journal.ActingFor;
import app.rebound.platform.journal.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sample journal of the account: there is one at most, and only while a browser has it open. It has a new id each time, so
 * that nothing of an earlier one, or of the account's own journal, is taken for a part of it.
 */
@Service
public class SampleJournal {

    private final OwnAccount account;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleJournal(OwnAccount account, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.account = account;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Opens a new one in place of any that is open elsewhere. */
    UUID open(Runnable filling) {
        var id = Ids.next();
        return ActingFor.journal(
                id,
                () -> transaction.execute(status -> {
                    delete();
                    jdbc.sql("insert into journal (id, revision, created_at, sample_of) values (?, 0, ?, ?)")
                            .params(
                                    id,
                                    clock.instant().atOffset(ZoneOffset.UTC),
                                    account.owner().accountId())
                            .update();
                    filling.run();
                    return id;
                }));
    }

    /** Whether this is the one that is open. */
    boolean isOpen(UUID id) {
        return jdbc.sql("select count(*) from journal where id = ? and sample_of = ?")
                        .params(id, account.owner().accountId())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Deletes it with all that was tried in it. One that is closed already stays closed. */
    void close(UUID id) {
        if (isOpen(id)) {
            closeAll();
        }
    }

    /** Deletes what a program that was stopped has left open, too. */
    public void closeAll() {
        transaction.executeWithoutResult(status -> delete());
    }

    private void delete() {
        jdbc.sql("delete from journal where sample_of = ?")
                .param(account.owner().accountId())
                .update();
    }
}
