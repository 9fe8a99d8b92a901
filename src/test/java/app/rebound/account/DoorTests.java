package app.rebound.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.account.signin.KeptForms;
import app.rebound.account.signin.KnownBrowsers;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** In front of a locked journal: which way leads in, what it keeps for those outside, and who is kept out. */
@FullStack
class DoorTests {

    private static final String PASSWORD = "a short sentence";

    @Autowired
    Visitor visitor;

    @Autowired
    TestClock clock;

    private void lock() {
        visitor.open("/settings")
                .form("/settings/lock")
                .with("password", PASSWORD)
                .with("repeated", PASSWORD)
                .send()
                .answers(302);
    }

    private static Page signIn(Visitor who, String password) {
        return who.open("/sign-in?here")
                .answers(200)
                .form("/sign-in")
                .with("password", password)
                .send();
    }

    @Test
    void leadsToTheJournalsOwnNameOnceAPasswordIsSet() {
        var set = visitor.open("/settings")
                .form("/settings/lock")
                .with("password", PASSWORD)
                .with("repeated", PASSWORD)
                .send();

        assertThat(set.header("Clear-Site-Data")).contains("cache", "storage");
        var door = set.follow().answers(200);
        assertThat(door.main()).contains("A password is set.");
        assertThat(door.one("main a.button--primary").attr("href")).isEqualTo("http://rebound.localhost/sign-in");
        assertThat(door.has("input[type=password]")).isFalse();
        assertThat(visitor.open("/rejections").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void carriesThePortAndThePageThatWasAskedFor() {
        lock();
        visitor.forgetEverything();

        var door = visitor.at("127.0.0.1:8080").open("/rejections?q=x").follow();

        assertThat(door.one("main a.button--primary").attr("href"))
                .isEqualTo("http://rebound.localhost:8080/sign-in?to=%2Frejections%3Fq%3Dx");
        assertThat(door.one("main a.button--primary").text()).isEqualTo("Go to rebound.localhost:8080");
    }

    @Test
    void letsThoseStayWhoseBrowserDoesNotKnowTheName() {
        lock();
        visitor.forgetEverything();
        var door = visitor.open("/goals").follow();

        var here = visitor.send(
                get(URI.create(door.one("main a.button:not(.button--primary)").attr("href"))));
        assertThat(here.form("/sign-in").with("password", PASSWORD).send().leadsTo())
                .isEqualTo("/goals");
        visitor.open("/goals").answers(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/\tgoals",
                "javascript:alert(1)",
                "goals",
                ""
            })
    void leadsNowhereElse(String to) {
        lock();

        var back = visitor.open("/sign-in?here&to={to}", to)
                .form("/sign-in")
                .forge("to", to)
                .with("password", PASSWORD)
                .send();

        assertThat(back.leadsTo()).isEqualTo("/dashboard");
    }

    @Test
    void keepsNothingForAStrangerWhoAsks() {
        lock();
        visitor.forgetEverything();

        var asked = visitor.open("/rejections?q=" + "x".repeat(7_000));

        assertThat(asked.leadsTo()).isEqualTo("/sign-in");
        assertThat(asked.header("Set-Cookie")).isNull();
        assertThat(visitor.hasSession()).isFalse();
    }

    @Test
    void keepsNothingForAStrangerWhoSends() {
        visitor.open("/settings");
        var token = visitor.token();
        lock();
        visitor.loseSession();

        visitor.send(post("/rejections")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("_csrf", token)
                .param("company", "x".repeat(290_000)));

        assertThat(visitor.hasSession()).isFalse();
        // A program that is no browser, or a browser that comes from elsewhere: its form does not wait.
        assertThat(visitor.open("/sign-in").has("input[type=password]")).isFalse();
    }

    private PageForm form(Visitor who) {
        return who.open("/rejections/new")
                .form("/rejections")
                .with("company", "Acme")
                .with("role", "Developer")
                .with("stage", "FINAL");
    }

    @Test
    void keepsTheFormsOfAFewOnly() {
        var browsers = new ArrayList<Visitor>();
        var forms = new ArrayList<PageForm>();
        for (int i = 0; i <= KeptForms.MOST; i++) {
            var other = visitor.another();
            browsers.add(other);
            forms.add(form(other));
        }
        lock();

        forms.forEach(PageForm::send);

        assertThat(signIn(browsers.get(0), PASSWORD).leadsTo()).isEqualTo("/dashboard");
        assertThat(signIn(browsers.get(1), PASSWORD).leadsTo()).isEqualTo("/rejections?continue");
    }

    @Test
    void keepsAFormForHalfAnHour() {
        var form = form(visitor);
        var later = form(visitor.another());
        lock();
        form.send();

        clock.advance(KeptForms.KEPT.plusSeconds(1));
        later.send();

        assertThat(signIn(visitor, PASSWORD).leadsTo()).isEqualTo("/dashboard");
    }

    @Test
    void sendsAKeptFormOnceAndOnlyForWhoSentIt() {
        var form = form(visitor);
        lock();
        form.send();
        var other = visitor.another();
        signIn(other, PASSWORD);

        other.open("/rejections?continue");
        assertThat(other.open("/rejections").has(".entry")).isFalse();

        visitor.send(get(URI.create("/rejections?continue")));
        var back = signIn(visitor, PASSWORD).leadsTo();
        visitor.send(get(URI.create(back))).answers(302);
        visitor.send(get(URI.create(back))).answers(200);
        assertThat(visitor.open("/rejections").texts(".entry__title")).hasSize(1);
    }

    @Test
    void letsAKnownBrowserInWhileAnotherProgramGuesses() {
        lock();
        visitor.forgetEverything();
        signIn(visitor, PASSWORD).answers(302);
        visitor.loseSession();
        var program = visitor.another();
        for (int i = 0; i < 6; i++) {
            signIn(program, "guess " + i);
        }
        signIn(program, PASSWORD).answers(429);

        assertThat(signIn(visitor, PASSWORD).leadsTo()).isEqualTo("/dashboard");
    }

    @Test
    void slowsDownGuessingAtAKnownBrowserToo() {
        lock();
        signIn(visitor, PASSWORD).answers(302);
        visitor.loseSession();
        for (int i = 0; i < 5; i++) {
            signIn(visitor, "guess " + i).answers(302);
        }

        signIn(visitor, PASSWORD).answers(429);
        clock.advance(Duration.ofSeconds(10));
        signIn(visitor, PASSWORD).answers(302);
    }

    @Test
    void takesNobodysWordForBeingAKnownBrowser() {
        lock();
        var program = visitor.another();
        for (int i = 0; i < 5; i++) {
            signIn(program, "guess " + i).answers(302);
        }
        for (var forged : new String[] {"", ".", "me", "me.", "me.AAAA", "." + "A".repeat(43)}) {
            var token = program.token();

            program.send(post("/sign-in")
                            .cookie(new Cookie(KnownBrowsers.COOKIE, forged))
                            .param("_csrf", token)
                            .param("password", PASSWORD))
                    .answers(429);
        }
    }

    @Test
    void forgetsKnownBrowsersWithThePassword() {
        lock();
        signIn(visitor, PASSWORD);
        var known = visitor.cookie(KnownBrowsers.COOKIE);
        assertThat(known.isHttpOnly()).isTrue();

        visitor.open("/settings")
                .form("/settings/lock")
                .with("current", PASSWORD)
                .with("password", "another sentence")
                .with("repeated", "another sentence")
                .send()
                .answers(302);

        assertThat(visitor.cookie(KnownBrowsers.COOKIE).getValue()).isNotEqualTo(known.getValue());
    }
}
