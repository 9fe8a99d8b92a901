package app.rebound.account;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.Visitor;
import app.rebound.platform.web.FormToken;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How long a session of a locked journal is good, where, and what a browser keeps of it. */
@FullStack
class SessionTests {

    private static final String PASSWORD = "a short sentence";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal journal;

    @Autowired
    RejectionLog rejectionLog;

    @BeforeEach
    void atItsOwnName() {
        visitor.at("rebound.localhost");
    }

    private static Page change(Visitor who, String now, String next) {
        var form = who.open("/settings").form("/settings/lock").with("password", next);
        return (now.isEmpty() ? form : form.with("current", now))
                .with("repeated", next)
                .send()
                .answers(302);
    }

    private static void removePassword(Visitor who, String now) {
        who.open("/settings")
                .form("/settings/lock")
                .with("current", now)
                .send("/settings/lock/removal")
                .answers(302);
    }

    private static Page signIn(Visitor who, String password) {
        return who.open("/sign-in?here")
                .form("/sign-in")
                .with("password", password)
                .send();
    }

    private Visitor signedInElsewhere() {
        var other = visitor.another();
        assertThat(signIn(other, PASSWORD).leadsTo()).isEqualTo("/dashboard");
        other.open("/rejections").answers(200);
        return other;
    }

    @Test
    void endsWhenThePasswordIsChangedElsewhere() {
        change(visitor, "", PASSWORD);
        var other = signedInElsewhere();

        change(visitor, PASSWORD, "another sentence");

        assertThat(other.open("/rejections").leadsTo()).startsWith("/sign-in");
        visitor.open("/rejections").answers(200);
    }

    @Test
    void endsForGoodWhenThePasswordIsRemovedElsewhere() {
        change(visitor, "", PASSWORD);
        var other = signedInElsewhere();

        removePassword(visitor, PASSWORD);
        change(visitor, "", PASSWORD);

        assertThat(other.open("/rejections").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void endsWhenEverythingIsDeletedElsewhere() {
        change(visitor, "", PASSWORD);
        var other = signedInElsewhere();

        visitor.open("/settings")
                .form("/settings/deletion")
                .with("confirmation", "delete")
                .send();

        assertThat(other.open("/rejections").leadsTo()).startsWith("/sign-in");
        visitor.open("/rejections").answers(200);
    }

    @Test
    void locksBrowsersThatHadTheJournalOpen() {
        var other = visitor.another();
        other.open("/rejections").answers(200);

        change(visitor, "", PASSWORD);

        assertThat(other.open("/rejections").leadsTo()).startsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void isGoodUnderItsOwnNameOnly(String host) {
        change(visitor, "", PASSWORD);
        visitor.open("/rejections").answers(200);

        assertThat(visitor.at(host).open("/rejections").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void fromTheSharedNameIsNotGoodUnderTheOwnOne() {
        change(visitor, "", PASSWORD);
        var shared = visitor.another().at("localhost");
        assertThat(signIn(shared, PASSWORD).leadsTo()).isEqualTo("/dashboard");
        shared.open("/rejections").answers(200);

        assertThat(shared.at("rebound.localhost").open("/rejections").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void lastsTwoHoursOnceSignedIn() {
        change(visitor, "", PASSWORD);
        var other = signedInElsewhere();

        assertThat(other.session().getMaxInactiveInterval()).isEqualTo(7_200);
        assertThat(visitor.session().getMaxInactiveInterval()).isEqualTo(7_200);
    }

    @Test
    void leavesNoPageOfALockedJournalInTheBrowser() {
        var entry = journals.as(journals.ofLocalAccount(), () -> aRejection().logIn(rejectionLog));
        change(visitor, "", PASSWORD);

        for (var address : new String[] {"/rejections", "/rejections/" + entry, "/rejections", "/settings", "/help"}) {
            var page = visitor.open(address).answers(200);
            assertThat(page.header("Cache-Control")).as(address).isEqualTo("no-store");
            assertThat(page.header("ETag")).as(address).isNull();
            assertThat(page.one("html").attr("data-locked")).isEqualTo("true");
        }
        assertThat(visitor.another().open("/sign-in").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void letsTheBrowserForgetWhatItKeptBeforeTheLock() {
        visitor.open("/rejections");

        assertThat(change(visitor, "", PASSWORD).header("Clear-Site-Data")).contains("cache");
    }

    @Test
    void letsTheBrowserKeepPagesOfAnOpenJournal() {
        visitor.open("/settings");
        var page = visitor.open("/rejections").answers(200);

        assertThat(page.header("Cache-Control")).isEqualTo("private, no-cache");
        visitor.send(get("/rejections").header("If-None-Match", page.header("ETag")))
                .answers(304);
    }

    @Test
    void leavesNoTokenBehindAfterSignOut() {
        change(visitor, "", PASSWORD);

        visitor.open("/settings").formOf("Sign out").send();

        assertThat(visitor.cookie(FormToken.COOKIE)).isNull();
    }

    /** What earlier versions left in browsers: every page gets a token that fits. */
    @Test
    void sharesNoPageAmongBrowsersWithAnEmptyToken() {
        var first = visitor.exactly(settingsWithAnEmptyToken());
        var second = visitor.another().exactly(settingsWithAnEmptyToken());

        assertThat(first.header("ETag")).isNull();
        assertThat(second.html().select("input[name=_csrf]").val())
                .isNotEqualTo(first.html().select("input[name=_csrf]").val());
        assertThat(visitor.post("/settings", Map.of("version", "0", "appearance", "DARK"))
                        .status())
                .isEqualTo(302);
    }

    private static MockHttpServletRequestBuilder settingsWithAnEmptyToken() {
        return get("/settings")
                .header("Host", "localhost")
                .header("Accept", "text/html")
                .cookie(new Cookie(FormToken.COOKIE, ""));
    }
}
