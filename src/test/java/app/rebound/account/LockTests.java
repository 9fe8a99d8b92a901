package app.rebound.account;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The password of a local journal. */
@FullStack
class LockTests {

    private static final String PASSWORD = "a short sentence";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    TestClock clock;

    @Autowired
    LocalJournal local;

    @Autowired
    JdbcClient jdbc;

    /** Where a locked journal is at home; {@code DoorTests} has the way there. */
    @BeforeEach
    void atItsOwnName() {
        visitor.at("rebound.localhost");
    }

    private Page lock(String password, String repeated) {
        return visitor.open("/settings")
                .form("/settings/lock")
                .with("password", password)
                .with("repeated", repeated)
                .send();
    }

    private void locked() {
        lock(PASSWORD, PASSWORD).answers(302);
        visitor.forgetEverything();
    }

    private Page signIn(String password) {
        return visitor.open("/sign-in")
                .answers(200)
                .form("/sign-in")
                .with("password", password)
                .send();
    }

    @Test
    void isOpenWithoutAPassword() {
        visitor.open("/rejections").answers(200);
        assertThat(visitor.open("/sign-in").leadsTo()).isEqualTo("/dashboard");
        assertThat(visitor.open("/settings").has("form[action=/sign-out]")).isFalse();
    }

    @Test
    void asksForThePasswordOnceThereIsOne() {
        var settings = lock(PASSWORD, PASSWORD).follow().answers(200);
        assertThat(settings.announcement()).isEqualTo("A password is set. Every other browser has to sign in again.");
        assertThat(settings.has("form[action=/sign-out]")).isTrue();

        visitor.forgetEverything();

        assertThat(visitor.open("/rejections").leadsTo()).isEqualTo("/sign-in?to=%2Frejections");
        assertThat(visitor.open("/dashboard").leadsTo()).isEqualTo("/sign-in");
        visitor.open("/help").answers(200);
    }

    @Test
    void opensThePageThatWasAskedForWithTheRightPassword() {
        locked();
        var page = visitor.open("/rejections?q=a b&stage=FINAL").follow();

        var wrong = page.form("/sign-in").with("password", "wrong").send().follow();
        var back = wrong.form("/sign-in").with("password", PASSWORD).send();

        assertThat(back.leadsTo()).isEqualTo("/rejections?q=a%20b&stage=FINAL");
        visitor.open("/rejections").answers(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "another sentence", "A short sentence", " a short sentence", "a short sentence "})
    void staysClosedWithAWrongOne(String password) {
        locked();

        var again = signIn(password).follow();

        assertThat(again.one(".notice--problem").text()).isEqualTo("The password is not right. Please try again.");
        assertThat(visitor.open("/rejections").leadsTo()).startsWith("/sign-in");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "short | short | A password needs 8 characters or more.",
                "long enough | something else | The two passwords differ.",
                "password | password | This password is easy to guess. A short sentence of your own is hard to guess.",
                "'        ' | '        ' | This password is easy to guess. A short sentence of your own is hard to guess."
            },
            delimiter = '|')
    void saysWhatIsWrongWithANewPassword(String password, String repeated, String problem) {
        var again = lock(password, repeated).answers(422);

        assertThat(again.problems()).containsExactly(problem);
        assertThat(again.html().html()).doesNotContain("value=\"" + password);
        visitor.forgetEverything();
        visitor.open("/rejections").answers(200);
    }

    @Test
    void opensWithWhatAnEarlierVersionStoredAndStoresItAnew() {
        jdbc.sql("update account set password_hash = ?")
                .param("{bcrypt}" + new BCryptPasswordEncoder().encode(PASSWORD))
                .update();
        local.reopen();

        assertThat(signIn(PASSWORD).leadsTo()).isEqualTo("/dashboard");
        visitor.open("/rejections").answers(200);

        assertThat(jdbc.sql("select password_hash from account")
                        .query(String.class)
                        .single())
                .startsWith("{digest-bcrypt}");
        visitor.forgetEverything();
        assertThat(signIn(PASSWORD).leadsTo()).isEqualTo("/dashboard");
    }

    @Test
    void readsALongPasswordToItsEnd() {
        var sentence = "one line of a song that nobody else would ever think of writing down here";
        lock(sentence + ", one", sentence + ", one").answers(302);
        visitor.forgetEverything();

        assertThat(signIn(sentence + ", two").leadsTo()).startsWith("/sign-in?wrong");
        assertThat(signIn(sentence + ", one").leadsTo()).isEqualTo("/dashboard");
    }

    @Test
    void changesWithThePresentPasswordOnly() {
        lock(PASSWORD, PASSWORD);

        var wrong = visitor.open("/settings")
                .form("/settings/lock")
                .with("current", "not this one")
                .with("password", "another sentence")
                .with("repeated", "another sentence")
                .send()
                .answers(422);
        assertThat(wrong.problems()).containsExactly("The password is not right. Please try again.");

        wrong.form("/settings/lock")
                .with("current", PASSWORD)
                .with("password", "another sentence")
                .with("repeated", "another sentence")
                .send()
                .answers(302);
        visitor.forgetEverything();
        assertThat(signIn(PASSWORD).leadsTo()).startsWith("/sign-in?wrong");
        assertThat(signIn("another sentence").leadsTo()).startsWith("/dashboard");
    }

    @Test
    void goesWithThePresentPasswordOnly() {
        lock(PASSWORD, PASSWORD);
        var form = visitor.open("/settings").form("/settings/lock");

        form.with("current", "not this one").send("/settings/lock/removal").answers(422);
        var open = form.with("current", PASSWORD).send("/settings/lock/removal").follow();

        assertThat(open.announcement()).isEqualTo("The journal opens without a password again.");
        var deleted =
                open.form("/settings/deletion").with("confirmation", "delete").send();
        assertThat(deleted.follow().announcement()).startsWith("Everything is deleted.");
        visitor.forgetEverything();
        visitor.open("/rejections").answers(200);
    }

    @Test
    void slowsDownGuessing() {
        locked();
        for (int i = 0; i < 5; i++) {
            signIn("guess " + i).answers(302);
        }

        signIn("guess 5").answers(429);
        signIn(PASSWORD).answers(429);

        clock.advance(Duration.ofSeconds(10));
        assertThat(signIn(PASSWORD).leadsTo()).startsWith("/dashboard");
    }

    @Test
    void slowsDownGuessingUnderSettingsToo() {
        lock(PASSWORD, PASSWORD);
        var form = visitor.open("/settings").form("/settings/lock");
        for (int i = 0; i < 5; i++) {
            form.with("current", "guess " + i).send("/settings/lock/removal");
        }

        assertThat(form.with("current", PASSWORD)
                        .send("/settings/lock/removal")
                        .answers(422)
                        .problems())
                .containsExactly("There were several tries in a short time. Wait ten seconds, then try again.");
    }

    @Test
    void savesAfterSignInWhatWasSentWhenTheSessionHadEnded() {
        lock(PASSWORD, PASSWORD);
        var form = visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", "Acme")
                .with("role", "Développeuse 🙂")
                .with("stage", "FINAL")
                .with("note", "Two\r\nlines");
        visitor.loseSession();

        assertThat(form.send().leadsTo()).isEqualTo("/sign-in");
        var back = signIn(PASSWORD);
        var saved = visitor.send(MockMvcRequestBuilders.get(java.net.URI.create(back.leadsTo())));

        assertThat(saved.follow().answers(200).one("h1").text()).isEqualTo("It is written down");
        var story = visitor.open("/rejections").html().select(".entry__title a").attr("href");
        assertThat(visitor.open(story).main()).contains("Acme", "Développeuse 🙂");
    }

    @Test
    void savesNoDraftBehindALock() {
        var id = journals.as(journals.ofLocalAccount(), () -> aRejection().logIn(rejectionLog));
        var address = "/rejections/%s/reflection".formatted(id);
        lock(PASSWORD, PASSWORD);
        var form = visitor.open(address).form(address).with("wentWell", "The talk");
        visitor.loseSession();

        assertThat(form.autosave().status()).isNotEqualTo(200);
        // What was opened last is where sign-in leads, not the autosave.
        assertThat(signIn(PASSWORD).leadsTo()).startsWith("/dashboard");
    }

    @Test
    void clearsTheBrowserWhenSigningOut() {
        lock(PASSWORD, PASSWORD);

        var left = visitor.open("/settings").formOf("Sign out").send();

        assertThat(left.leadsTo()).isEqualTo("/sign-in?left");
        assertThat(left.header("Clear-Site-Data")).contains("cache").contains("storage");
        assertThat(left.follow().main()).contains("The journal is closed.");
        assertThat(visitor.open("/rejections").leadsTo()).startsWith("/sign-in");
    }
}
