package app.rebound.account;

import app.rebound.account.sample.SampleJournal;
import app.rebound.account.signin.SignInAttempts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The local account as a test finds it on a first start. */
public class LocalJournal {

    private final LocalAccount account;
    private final SampleJournal sample;
    private final SignInAttempts attempts;
    private final JdbcClient jdbc;

    LocalJournal(LocalAccount account, SampleJournal sample, SignInAttempts attempts, JdbcClient jdbc) {
        this.account = account;
        this.sample = sample;
        this.attempts = attempts;
        this.jdbc = jdbc;
    }

    /** Deletes every journal and account and opens a new one. */
    public void startAfresh() {
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from journal").update();
        reopen();
        attempts.forget();
    }

    /** Reads the account anew, as a start does. */
    public void reopen() {
        account.open();
        sample.closeAll();
    }
}
