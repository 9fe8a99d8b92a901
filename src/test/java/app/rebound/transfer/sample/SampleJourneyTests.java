package app.rebound.transfer.sample;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.Tables;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.account.LocalJournal;
import app.rebound.platform.journal.OwnJournalOnly;
import app.rebound.rejection.log.RejectionLog;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The sample is a journal of its own: opened and left with one click, and never mixed with the person's. */
@FullStack
class SampleJourneyTests {

    private static final String HERE = "This is a sample.";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    Tables tables;

    @Autowired
    LocalJournal local;

    @Autowired
    RejectionLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @BeforeEach
    void logOne() {
        journals.as(journals.ofLocalAccount(), () -> aRejection().at("Acme").logIn(log));
        visitor.open("/dashboard").answers(200);
    }

    @Test
    void isOpenedAndLeftWithOneClickEach() {
        var before = tables.counts();

        var opened = openSample(visitor);
        assertThat(opened.announcement()).contains("25 rejections over six months");
        assertThat(opened.html().select("aside").text()).contains(HERE);
        assertThat(visitor.open("/rejections").texts(".entry__title"))
                .hasSize(20)
                .doesNotContain("Acme");
        logged(visitor, "Tried Out").answers(302);
        visitor.open("/search?q=tried").answers(200);
        assertThat(visitor.open("/rejections").texts(".entry__title")).contains("Tried Out");

        var left = leave(visitor);

        assertThat(left.announcement()).contains("Your own journal is open, as it was.");
        assertThat(left.body()).doesNotContain(HERE);
        assertThat(visitor.open("/rejections").texts(".entry__title")).containsExactly("Acme");
        assertThat(tables.counts()).isEqualTo(before);
    }

    @Test
    void endsTodayWheneverAndWhereverItIsOpened() {
        clock.advance(Duration.ofDays(17));
        clock.travel(ZoneId.of("Pacific/Auckland"));

        assertThat(openSample(visitor).main()).contains("You have a round with Larkfield Weather tomorrow at 10:00");

        assertThat(visitor.open("/week").texts(".week-line__what")).anyMatch(line -> line.startsWith("Swimming"));
        assertThat(jdbc.sql("select distinct extract(isodow from from_on) from planned_times")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
        assertThat(jdbc.sql("select count(*) from rejection where heard_on > ?")
                        .param(TestClock.TODAY.plusDays(18))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void isOneForEachBrowserAndTheLatestStays() {
        var other = visitor.another();
        openSample(visitor);
        assertThat(other.open("/rejections").texts(".entry__title")).containsExactly("Acme");

        openSample(other);

        var closed = visitor.open("/rejections");
        assertThat(closed.leadsTo()).isEqualTo("/sample-journey/closed");
        assertThat(closed.follow().main()).contains("The sample is closed");
        assertThat(visitor.open("/rejections").texts(".entry__title")).containsExactly("Acme");
        assertThat(other.open("/dashboard").body()).contains(HERE);
        assertThat(samples()).isOne();
    }

    @Test
    void isClosedByARestart() {
        openSample(visitor);
        var form = visitor.open("/wins").form("/wins");

        local.reopen();

        assertThat(samples()).isZero();
        assertThat(form.forge("words", "Tried out")
                        .forge("wonOn", "2026-03-01")
                        .send()
                        .answers(403)
                        .main())
                .contains("that sample is closed", "Tried out");
        openSample(visitor);
        local.reopen();
        assertThat(visitor.open("/dashboard").follow().main()).contains("Your own journal is open, as it was.");
        assertThat(visitor.open("/rejections").texts(".entry__title")).containsExactly("Acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/export", "/import", "/calendar", "/calendar.ics"})
    void asksToLeaveFirstWhereItIsAboutTheAccount(String address) {
        openSample(visitor);

        var page = visitor.open(address).answers(200);

        assertThat(page.main()).contains("This page is about your own journal");
        page.form("/sample-journey/leaving").send().follow().answers(200);
        visitor.open(address).answers(200);
    }

    @Test
    void deletesNothingOfOnesOwn() {
        openSample(visitor);

        visitor.post("/settings/deletion", Map.of("confirmation", "delete")).answers(403);
        visitor.post("/settings/lock", Map.of("password", "a lamp beside", "repeated", "a lamp beside"))
                .answers(403);

        leave(visitor);
        assertThat(visitor.open("/rejections").texts(".entry__title")).containsExactly("Acme");
    }

    /** A page that is added there later asks, too. */
    @Test
    void everyPageAboutTheAccountAsks() {
        var pages = List.of("/settings", "/export", "/import", "/calendar");
        var open = mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getKey().getPatternValues().stream()
                        .anyMatch(pattern -> pages.stream().anyMatch(pattern::startsWith)
                                && !pattern.startsWith("/settings/removed")))
                .filter(one -> !one.getValue().getBeanType().isAnnotationPresent(OwnJournalOnly.class))
                .map(one -> one.getKey().toString());
        assertThat(open).isEmpty();
    }

    @Test
    void leavesTheCalendarToOnesOwnJournal() {
        var made = visitor.post("/calendar/address", Map.of()).answers(200);
        var address = made.one("#address").val().replaceFirst("http://[^/]*", "");
        var before = visitor.another().open(address).answers(200).body();

        openSample(visitor);

        assertThat(visitor.open(address).answers(200).body()).isEqualTo(before).doesNotContain("Larkfield");
    }

    @Test
    void endsWithTheSignOut() {
        visitor.at("rebound.localhost");
        visitor.open("/settings")
                .form("/settings/lock")
                .with("password", "a lamp beside the window")
                .with("repeated", "a lamp beside the window")
                .send();
        openSample(visitor);
        visitor.loseSession();
        assertThat(visitor.open("/dashboard").leadsTo()).startsWith("/sign-in");
        signIn();
        assertThat(visitor.open("/dashboard").body()).contains(HERE);

        visitor.open("/dashboard").formOf("Sign out").send().answers(302);

        assertThat(samples()).isZero();
        signIn();
        assertThat(visitor.open("/rejections").texts(".entry__title")).containsExactly("Acme");
    }

    private void signIn() {
        visitor.open("/sign-in")
                .form("/sign-in")
                .with("password", "a lamp beside the window")
                .send()
                .answers(302);
    }

    static Page openSample(Visitor visitor) {
        return visitor.open("/help")
                .formOf("Look around a sample")
                .send()
                .follow()
                .answers(200);
    }

    static Page leave(Visitor visitor) {
        return visitor.open("/goals").formOf("Leave the sample").send().follow().answers(200);
    }

    private static Page logged(Visitor visitor, String company) {
        return visitor.open("/rejections/new")
                .form("/rejections")
                .with("company", company)
                .with("role", "Cook")
                .with("stage", "APPLIED")
                .send();
    }

    private long samples() {
        return jdbc.sql("select count(*) from journal where sample_of is not null")
                .query(Long.class)
                .single();
    }
}
