package app.rebound.rejection.checkin;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From Today to the question, the answer, and the entry that shows it. */
@FullStack
class CheckInPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionJournal rejections;

    @Autowired
    RejectionLog rejectionLog;

    @Autowired
    TestClock clock;

    String entry;
    String address;

    @BeforeEach
    void aDayAfterAnEntry() {
        entry = journals.as(
                journals.ofLocalAccount(),
                () -> "/rejections/"
                        + aRejection()
                                .at("Acme")
                                .on("2026-03-14")
                                .feeling("sad", 7)
                                .feeling("so-so", 4)
                                .logIn(rejectionLog));
        address = entry + "/check-in";
        clock.advance(Duration.ofDays(1));
    }

    /** Other modules have their own reasons to stand there. */
    private List<String> checkInsDue() {
        return dashboard().texts(".due__what").stream()
                .filter(line -> line.contains("how do you feel?"))
                .toList();
    }

    private Page dashboard() {
        return visitor.open("/dashboard").answers(200);
    }

    private Page checkIn() {
        return visitor.open(address).answers(200);
    }

    @Test
    void isAskedUnderTodayAnsweredWithOneTapAndShownOnTheEntry() {
        assertThat(checkInsDue()).containsExactly("Acme, 1 day later: how do you feel?");
        assertThat(dashboard().one(".rows a[href$=check-in]").attr("href")).isEqualTo(address);
        assertThat(checkIn().texts("legend")).containsExactly("sad at first 7", "so-so at first 4");
        assertThat(checkIn().has("input[type=radio][checked]")).isFalse();

        var saved =
                checkIn().form(address).with("again[sad]", "4").send().follow().answers(200);

        assertThat(saved.texts("h1")).containsExactly("Thank you. Your check-in is saved");
        assertThat(saved.texts(".bars__value")).containsExactly("7, then 4", "4");
        assertThat(checkInsDue()).isEmpty();
        var story = visitor.open(entry);
        assertThat(story.texts(".timeline h3")).contains("How you felt 1 day later");
        assertThat(story.texts(".timeline p")).contains("sad 4");
    }

    @Test
    void eachCheckInStandsOnItsDayWithItsWords() {
        checkIn().form(address).with("again[sad]", "6").send();
        clock.advance(Duration.ofDays(2));
        assertThat(checkInsDue()).containsExactly("Acme, 3 days later: how do you feel?");
        assertThat(checkIn().form(address).value("again[sad]")).isEmpty();

        checkIn()
                .form(address)
                .with("again[sad]", "3")
                .with("again[so-so]", "2")
                .with("words", "It was one afternoon")
                .send();

        var story = visitor.open(entry);
        assertThat(story.texts(".timeline h3")).contains("How you felt 1 day later", "How you felt 3 days later");
        assertThat(story.texts(".timeline p")).contains("sad 6", "sad 3, so-so 2");
        assertThat(story.main()).contains("It was one afternoon");
        assertThat(story.texts(".bars__n")).containsExactly("7, then 3", "4, then 2");
    }

    @Test
    void canBeChangedOnTheSameDay() {
        checkIn()
                .form(address)
                .with("again[sad]", "6")
                .with("words", "Still there")
                .send();

        var again = checkIn().form(address);

        assertThat(again.value("again[sad]")).isEqualTo("6");
        assertThat(again.value("words")).isEqualTo("Still there");
        assertThat(again.with("again[sad]", "5").send().follow().texts(".bars__value"))
                .contains("7, then 5");
    }

    @Test
    void anEmptyOneComesBackKindly() {
        var page = checkIn().form(address).send().answers(422);

        assertThat(page.problems()).singleElement().asString().contains("One number or a few words are enough.");
        assertThat(checkInsDue()).hasSize(1);
    }

    @Test
    void whatAnotherTabSavedStandsBesideWhatIsTyped() {
        var here = checkIn().form(address).with("words", "From this tab");
        checkIn().form(address).with("words", "From the other tab").send();

        var conflict = here.send().answers(409);

        assertThat(conflict.texts(".field__saved .words")).containsExactly("From the other tab");
        assertThat(conflict.form(address).value("words")).isEqualTo("From this tab");
        conflict.form(address).send().answers(302);
        assertThat(visitor.open(entry).main()).contains("From this tab").doesNotContain("From the other tab");
    }

    @Test
    void theSameSentTwiceIsSavedOnce() {
        var form = checkIn().form(address).with("again[sad]", "6").with("words", "Once");

        form.send().answers(302);
        form.send().answers(302);

        assertThat(visitor.open(entry).texts(".timeline h3"))
                .filteredOn(heading -> heading.startsWith("How you felt 1 day"))
                .hasSize(1);
    }

    @Test
    void whoMovesTheQuestionIsNotAskedTheNextOneEarlier() {
        var key = "check-in:" + entry.substring("/rejections/".length());
        visitor.open("/today")
                .form("/today/" + key + "/postponement")
                .forge("later", "IN_THREE_DAYS")
                .send()
                .answers(302);

        clock.advance(Duration.ofDays(2));
        assertThat(checkInsDue()).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(checkInsDue()).containsExactly("Acme, 4 days later: how do you feel?");
    }

    @Test
    void whoLeavesAQuestionIsAskedTheNextOne() {
        var key = "check-in:" + entry.substring("/rejections/".length());
        visitor.post("/today/" + key + "/dismissal", Map.of()).answers(302);
        assertThat(checkInsDue()).isEmpty();

        clock.advance(Duration.ofDays(2));
        assertThat(checkInsDue()).hasSize(1);
    }

    @Test
    void cannotBeMovedToADayOnWhichItIsGone() {
        clock.advance(Duration.ofDays(9));

        assertThat(visitor.open("/today").texts("li.due:contains(how do you feel) button"))
                .containsExactly("Tomorrow", "In three days", "Do not ask again");
    }

    @Test
    void asksOnTheDaysThePersonChose() {
        var page = visitor.open("/check-ins").answers(200);
        assertThat(page.form("/check-ins", 0).values("days")).containsExactly("1", "3", "7");

        var saved = page.form("/check-ins", 0)
                .without("days")
                .tick("days", "2")
                .tick("days", "14")
                .send()
                .follow();

        assertThat(saved.announcement()).isEqualTo("The days are saved.");
        assertThat(saved.form("/check-ins", 0).values("days")).containsExactly("2", "14");
        assertThat(checkInsDue()).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(checkInsDue()).hasSize(1);
    }

    @Test
    void canBeSwitchedOffAndOn() {
        var off =
                visitor.open("/check-ins").formOf("Switch off check-ins").send().follow();

        assertThat(off.announcement()).isEqualTo("Check-ins are off.");
        assertThat(off.main()).contains("Choosing a day switches them on.");
        assertThat(checkInsDue()).isEmpty();
        off.form("/check-ins").tick("days", "1").send();
        assertThat(checkInsDue()).hasSize(1);
    }

    @Test
    void theSampleJourneyShowsFeelingsOverTime() {
        visitor.bringSample();

        assertThat(checkInsDue()).contains("Snugbarrow Rail, 2 days later: how do you feel?");
        var cobblebeck = visitor.open("/rejections?q=Cobblebeck").one(".entry__title a");
        assertThat(visitor.open(cobblebeck.attr("href")).texts(".timeline h3"))
                .contains("How you felt 3 days later", "How you felt 7 days later");
    }
}
