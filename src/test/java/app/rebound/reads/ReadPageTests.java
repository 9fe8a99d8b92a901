package app.rebound.reads;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Visitor;
import app.rebound.rejection.RejectionFixtures.Builder;
import app.rebound.rejection.log.RejectionLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The short reads as a person meets them. */
@FullStack
class ReadPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog journal;

    @ParameterizedTest
    @EnumSource(Read.class)
    void saysWhatItRestsOnAndEndsInOneThingToDo(Read read) {
        var page = visitor.open("/reads/" + read.slug()).answers(200);

        var sources = page.texts(".read__sources li");
        assertThat(sources).hasSameSizeAs(read.studies());
        assertThat(page.one(".read__sources").text().contains("written from experience"))
                .isEqualTo(sources.isEmpty());
        visitor.open(page.one(".read .card a").attr("href")).answers(200);
    }

    @Test
    void areAllOnOnePage() {
        var page = visitor.open("/reads").answers(200);

        assertThat(page.texts(".entry__title")).hasSize(Read.values().length);
        assertThat(page.one("nav [aria-current]").text()).isEqualTo("For you");
    }

    @Test
    void anUnknownOneIsNotThere() {
        visitor.open("/reads/nonsense").answers(404);
    }

    @Test
    void oneIsOfferedWhereItFits() {
        assertThat(offeredFor(aRejection().at("First"))).startsWith("/reads/why-it-hurts?entry=");
        assertThat(offeredFor(aRejection().at("Second").feeling("ashamed", 9)))
                .startsWith("/reads/as-to-a-friend?entry=");
        assertThat(offeredFor(aRejection().at("Third").feeling("relieved", 9))).isEmpty();
        assertThat(offeredFor(aRejection().at("Long ago").on("2026-02-27").feeling("sad", 9)))
                .isEmpty();
    }

    @Test
    void leadsBackToTheEntryItWasReadFrom() {
        var offered = offeredFor(aRejection().at("First"));

        var todo = visitor.open(offered).answers(200).one(".read .card a").attr("href");

        assertThat(todo).isEqualTo("/rejections/" + offered.replaceFirst(".*=", ""));
        visitor.open(todo).answers(200);
    }

    private String offeredFor(Builder rejection) {
        var id = journals.as(journals.ofLocalAccount(), () -> rejection.logIn(journal));
        return visitor.open("/rejections/" + id)
                .answers(200)
                .html()
                .select("aside a[href^=/reads/]")
                .attr("href");
    }

    @Test
    void coveredFeedbackHasItsOwn() {
        var id = journals.as(journals.ofLocalAccount(), () -> aRejection().logIn(journal));
        var entry = "/rejections/" + id;
        visitor.open(entry + "/feedback/new")
                .form(entry + "/feedback")
                .with("text", "Not bad")
                .with("channel", "CALL")
                .with("receivedOn", "2026-03-12")
                .with("covered", "true")
                .send();

        assertThat(visitor.open(entry).has(".story a[href=/reads/feedback]")).isTrue();
        visitor.open(entry).formOf("Read feedback").send();
        assertThat(visitor.open(entry).has(".story a[href=/reads/feedback]")).isFalse();
    }
}
