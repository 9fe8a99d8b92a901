package app.rebound.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.account.local.LocalStart;
import app.rebound.account.sample.SampleJournal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** The way back for who forgot the password. */
@FullStack
class ResetPasswordTests {

    @Autowired
    LocalAccount account;

    @Autowired
    SampleJournal sample;

    @Autowired
    ServerProperties server;

    @ParameterizedTest
    @CsvSource({
        "--reset-password, false",
        "--reset-password=true, false",
        "--reset-password=false, true",
        "--reset-password=no, true",
        "--another-option, true"
    })
    void removesThePasswordOnlyWhenAskedTo(String option, boolean staysLocked) {
        account.lock("a short sentence");

        new LocalStart(account, sample, new DefaultApplicationArguments(option), server, "data").start();

        assertThat(account.isLocked()).isEqualTo(staysLocked);
    }
}
