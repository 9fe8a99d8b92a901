package app.rebound.rejection.day;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Page;
import app.rebound.PageForm;
import app.rebound.Statements;
import app.rebound.TestClock;
import app.rebound.Visitor;
import app.rebound.application.ApplicationDetails;
import app.rebound.application.ApplicationId;
import app.rebound.application.ApplicationJournal;
import app.rebound.application.Stage;
import app.rebound.rejection.RejectionJournal;
import app.rebound.rejection.log.RejectionLog;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Something can be written on any day, with or without an application. Today is 14 March 2026. */
@FullStack
class DayTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    ApplicationJournal applications;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    DayJournal days;

    @Autowired
    Statements statements;

    UUID owner;

    @BeforeEach
    void openTheJournal() {
        owner = journals.ofLocalAccount();
    }

    private ApplicationId apply(String company) {
        var id = ApplicationId.next();
        journals.as(
                owner,
                () -> applications.add(
                        id, new ApplicationDetails(company, "Cook", Stage.APPLIED, null, null, null), null));
        return id;
    }

    private PageForm line(String words) {
        return visitor.open("/days/new").answers(200).form("/days").with("words", words);
    }

    private String edit(Page page) {
        return page.one(".timeline a[href^=/days/][href$=/edit]").attr("href");
    }

    @Test
    void isWrittenWithoutAnythingHavingEnded() {
        assertThat(visitor.open("/days").main()).contains("You have written no line yet.");

        var list = line("Slept well, for once")
                .tick("feelings.felt", "calm")
                .with("feelings.strength[calm]", "7")
                .send()
                .follow()
                .answers(200);

        assertThat(list.announcement()).isEqualTo("The line is saved.");
        assertThat(list.main()).contains("Saturday, 14 March 2026", "Slept well, for once", "calm 7");
        assertThat(visitor.open("/dashboard").main()).doesNotContain("Slept well");
        assertThat(visitor.open("/rejections").has(".entry")).isFalse();
    }

    @Test
    void isReachedFromTheJournalAndTheDashboard() {
        journals.as(owner, () -> aRejection().at("Acme").logIn(rejectionLog));

        assertThat(visitor.open("/rejections").has("main a[href=/days]")).isTrue();
        assertThat(visitor.open("/dashboard").has("main a[href=/days/new]")).isTrue();
    }

    @Test
    void isToldOnThePageOfAnOpenApplication() {
        var id = apply("Acme");

        visitor.open("/days/new?application=" + id)
                .form("/days")
                .with("words", "They called to move the date")
                .send()
                .answers(302);

        assertThat(visitor.open("/applications/" + id).main()).contains("They called to move the date");
        assertThat(visitor.open("/days").main()).contains("Acme · Cook");
    }

    @Test
    void isToldInTheStoryOfARejectionAndFoundByItsSearch() {
        var entry = journals.as(owner, () -> aRejection().at("Acme").logIn(rejectionLog));
        journals.as(owner, () -> aRejection().at("Globex").logIn(rejectionLog));
        var id = journals.as(owner, () -> rejections.get(entry)).applicationId();
        visitor.open("/days/new?application=" + id)
                .form("/days")
                .with("words", "Met their zebra on the tram")
                .send();

        assertThat(visitor.open("/rejections/" + entry).main()).contains("Met their zebra on the tram");
        assertThat(visitor.open("/rejections?q=ZEBRA").texts(".entry__title")).containsExactly("Acme");
    }

    @Test
    void isFoundByItsWordsAndFeelingsAndOpenedWhereItStands() {
        line("The swimming pool")
                .with("writtenOn", "2026-02-20")
                .tick("feelings.felt", "calm")
                .send();
        line("The library").send();

        for (var words : List.of("SWIMMING", "calm")) {
            var found = visitor.open("/search?q=" + words);
            assertThat(found.main()).contains("20 Feb 2026").doesNotContain("The library");
            var address = found.one("main a[href^=/days]").attr("href");
            assertThat(visitor.open(address.replaceFirst("#.*", "")).texts(".timeline .own"))
                    .containsExactly("The swimming pool");
        }
    }

    @Test
    void isEditedWithItsFeelingsAndKeepsBothWhenAnotherTabWasFirst() {
        line("As it was").tick("feelings.felt", "sad").send();
        var edit = edit(visitor.open("/days"));
        var action = edit.replace("/edit", "");
        var stale = visitor.open(edit).form(action).with("words", "From the second tab");
        visitor.open(edit).form(action).tick("feelings.felt", "hopeful").send().answers(302);

        var conflict = stale.send().answers(409);

        assertThat(conflict.texts(".field__saved .words")).contains("As it was", "hopeful, sad");
        conflict.form(action).send().answers(302);
        assertThat(visitor.open("/days").main()).contains("From the second tab").doesNotContain("hopeful");
    }

    @Test
    void isDeletedAndComesBack() {
        line("Only this").send();
        var edit = edit(visitor.open("/days"));

        var list = visitor.open(edit).formOf("Delete line").send().follow();
        assertThat(list.announcement()).isEqualTo("The line is deleted.");
        assertThat(list.main()).doesNotContain("Only this");
        visitor.open(edit).answers(404);

        list.formOf("Undo").send().answers(302);
        assertThat(visitor.open("/days").main()).contains("Only this");
    }

    @Test
    void staysWhenItsApplicationIsDeletedAndIsItsAgainWhenThatComesBack() {
        var id = apply("Acme");
        visitor.open("/days/new?application=" + id)
                .form("/days")
                .with("words", "A long wait")
                .send();
        var gone = visitor.open("/applications/" + id)
                .formOf("Delete this application")
                .send()
                .follow();

        var days = visitor.open("/days");
        assertThat(days.main()).contains("A long wait").doesNotContain("Acme");
        var edit = edit(days);
        visitor.open(edit)
                .form(edit.replace("/edit", ""))
                .with("words", "A longer wait")
                .send()
                .answers(302);

        gone.formOf("Undo").send().answers(302);
        assertThat(visitor.open("/applications/" + id).main()).contains("A longer wait");
    }

    @Test
    void refusesADayThatHasNotComeAndAnApplicationOfNobody() {
        assertThat(line("Soon")
                        .with("writtenOn", TestClock.TODAY.plusDays(1))
                        .send()
                        .answers(422)
                        .problems())
                .containsExactly("That day has not come yet.");
        assertThat(line("  ").send().answers(422).problems()).containsExactly("What would you like to write down?");
        line("Theirs").forge("application", UUID.randomUUID()).send().answers(404);
        visitor.open("/days/new?application=" + UUID.randomUUID()).answers(404);
    }

    @Test
    void aPageTakesTheSameStatementsForManyLinesAsForOne() {
        write(1);
        var one = statements.of(() -> visitor.open("/days").answers(200)).size();
        write(24);

        var many = statements.of(
                () -> assertThat(visitor.open("/days").texts(".timeline > li")).hasSize(20));

        assertThat(many).hasSize(one);
        assertThat(visitor.open("/days?page=2").texts(".timeline > li")).hasSize(5);
        visitor.open("/days?page=nonsense&until=nonsense").answers(200);
    }

    private void write(int lines) {
        journals.as(owner, () -> {
            for (var at = 0; at < lines; at++) {
                days.add(
                        DayLineId.next(),
                        new DayLineDetails(TestClock.TODAY.minusDays(at), "Line " + at, null),
                        Map.of("calm", 5));
            }
        });
    }
}
