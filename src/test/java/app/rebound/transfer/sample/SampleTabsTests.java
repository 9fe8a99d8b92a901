package app.rebound.transfer.sample;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static app.rebound.transfer.sample.SampleJourneyTests.leave;
import static app.rebound.transfer.sample.SampleJourneyTests.openSample;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Tables;
import app.rebound.Visitor;
import app.rebound.rejection.log.RejectionLog;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** In two tabs, and with Back: nothing of the one journal is sent or shown in the other. */
@FullStack
class SampleTabsTests {

    private static final String HERE = "This is a sample.";
    private static final String REFUSED = "Nothing is saved";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    Tables tables;

    @Autowired
    RejectionLog log;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void logOne() {
        journals.as(journals.ofLocalAccount(), () -> aRejection().at("Acme").logIn(log));
        visitor.open("/dashboard").answers(200);
    }

    @Test
    void refusesAFormOfOnesOwnJournalAndThenSavesItThere() {
        var form = visitor.open("/rejections/new").form("/rejections");
        openSample(visitor);
        var before = tables.counts();

        var refused = form.with("company", "Globex")
                .with("role", "Night porter")
                .with("stage", "FINAL")
                .send()
                .answers(403);

        assertThat(refused.main()).contains(REFUSED, "your own journal", "Globex", "Night porter");
        assertThat(tables.counts()).isEqualTo(before);
        var saved = refused.formOf("Leave the sample and save this").send().follow();
        saved.follow().answers(200);
        assertThat(visitor.open("/rejections").texts(".entry__title")).containsExactlyInAnyOrder("Acme", "Globex");
        assertThat(visitor.open("/dashboard").body()).doesNotContain(HERE);
    }

    @Test
    void refusesAFormOfTheSampleOnceItIsLeft() {
        openSample(visitor);
        var form = visitor.open("/rejections/new").form("/rejections");
        leave(visitor);
        var before = tables.counts();

        var refused = form.with("company", "Globex")
                .with("role", "Night porter")
                .with("stage", "FINAL")
                .send()
                .answers(403);

        assertThat(refused.main()).contains(REFUSED, "that sample is closed", "Globex");
        assertThat(tables.counts()).isEqualTo(before);
    }

    @Test
    void takesNothingThatAnotherTabSavesByItself() {
        var entry = visitor.open("/rejections").one(".entry__title a").attr("href");
        var form = visitor.open(entry + "/reflection").form(entry + "/reflection");
        openSample(visitor);
        var before = tables.counts();

        form.with("wentWell", "I stopped after three sentences").autosave().answers(403);

        assertThat(tables.counts()).isEqualTo(before);
    }

    @Test
    void sendsNoPageOfOneJournalInTheOther() {
        var own = visitor.open("/rejections").header("ETag");
        openSample(visitor);

        var list = visitor.send(MockMvcRequestBuilders.get("/rejections").header("If-None-Match", own));

        assertThat(list.answers(200).body()).doesNotContain("Acme");
        assertThat(list.header("Cache-Control")).isEqualTo("no-store");
        leave(visitor);
        assertThat(visitor.open("/rejections").texts(".entry__title")).containsExactly("Acme");
    }

    @Test
    void leavesUnsaidWhatWasToBeSaidInTheOtherJournal() {
        var entry = visitor.open("/rejections").one(".entry__title a").attr("href");
        visitor.post(entry + "/removal", Map.of()).answers(302);

        var opened = openSample(visitor);

        assertThat(opened.announcement()).doesNotContain("Acme").contains("25 rejections");
        assertThat(visitor.open("/settings/removed").has(".removed")).isFalse();
        visitor.open(entry).answers(404);
    }
}
