package app.rebound.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Page;
import app.rebound.TestClock;
import app.rebound.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The week as a person meets it. Today is Saturday, 14 March 2026. */
@FullStack
class WeekPageTests {

    @Autowired
    Visitor visitor;

    @Autowired
    TestClock clock;

    private Page plan(Map<Integer, String> times) {
        var form = visitor.open("/week/targets").answers(200).form("/week/targets");
        times.forEach((line, number) -> form.with("lines[%d].times".formatted(line), number));
        return form.send();
    }

    private void planContacts() {
        assertThat(plan(Map.of(1, "2")).follow().announcement()).isEqualTo("Your plan is saved.");
    }

    private static String tapForm(Page page) {
        return page.html().select("form[action$=/taps]").attr("action");
    }

    @Test
    void offersToGiveTheWeekAShape() {
        var empty = visitor.open("/week").answers(200);

        assertThat(empty.texts("h1")).containsExactly("This week");
        assertThat(empty.main()).contains("Monday, 9 March to Sunday, 15 March", "Choose small numbers");
        assertThat(empty.has("a[href='/week/targets']")).isTrue();
    }

    @Test
    void countsWithATapAndTakesItBack() {
        planContacts();
        var week = visitor.open("/week");
        assertThat(week.texts(".week-line__what")).containsExactly("Contacts: 2 planned");

        var tapped = week.form(tapForm(week)).send().follow().answers(200);

        assertThat(tapped.announcement()).isEqualTo("Added.");
        assertThat(tapped.texts(".week-line__what")).containsExactly("Contacts 1 (planned 2)");
        assertThat(tapped.has(".dot, .meter")).isFalse();
        var undo = tapped.html().select(".notice-area form").attr("action");
        var back = visitor.post(undo, Map.of("back", "/week")).follow();
        assertThat(back.texts(".week-line__what")).containsExactly("Contacts: 2 planned");
    }

    @Test
    void isALineOnTheDashboard() {
        assertThat(visitor.open("/dashboard").has("a[href=/week] + br")).isFalse();
        planContacts();
        assertThat(visitor.open("/dashboard").main()).contains("Contacts: 2 planned");

        var week = visitor.open("/week");
        week.form(tapForm(week)).send();

        assertThat(visitor.open("/dashboard").main()).contains("Contacts 1 (planned 2)");
    }

    @Test
    void leadsNowhereElseThanBack() {
        planContacts();
        var tap = tapForm(visitor.open("/week"));

        assertThat(visitor.post(tap, Map.of("back", "https://example.com")).leadsTo())
                .startsWith("/week?of=");
        assertThat(visitor.post(tap, Map.of("back", "//example.com")).leadsTo()).startsWith("/week?of=");
    }

    @Test
    void countsInAWeekThatIsOver() {
        planContacts();
        clock.advance(Duration.ofDays(2));

        var last = visitor.open("/week?of=2026-03-11").answers(200);
        assertThat(last.texts("h1")).containsExactly("The week of 9 March 2026");
        last.form(tapForm(last)).send();

        assertThat(visitor.open("/week?of=2026-03-09").texts(".week-line__what"))
                .containsExactly("Contacts 1 (planned 2)");
        assertThat(visitor.open("/week").texts(".week-line__what")).containsExactly("Contacts: 2 planned");
        assertThat(visitor.open("/week").main()).contains("Contacts 1 (planned 2)");
    }

    @Test
    void marksTodayAsARestDayWithATap() {
        plan(Map.of(4, "1"));

        var rested = visitor.open("/week").form("/week/days-off").send().follow();

        assertThat(rested.announcement()).isEqualTo("Rest well. Nothing is asked of you.");
        assertThat(rested.texts(".week-line__what")).containsExactly("Rest days 1 (planned 1)");
        assertThat(rested.main()).contains("Rest: Saturday, 14 March").doesNotContain("Rest today");
        var removal = rested.html().select("form[action^=/week/days-off/]").attr("action");
        var removed = visitor.post(removal, Map.of()).follow();
        assertThat(removed.main()).doesNotContain("Saturday, 14 March Unmark");
        assertThat(removed.announcement()).isEqualTo("The days off are deleted.");
    }

    @Test
    void marksAPause() {
        var form = visitor.open("/week/days-off").form("/week/days-off").with("kind", "PAUSE");

        var swapped = form.with("to", "2026-03-01").send().answers(422);
        assertThat(swapped.problemAt("to")).contains("before the first day");

        form.with("to", "2026-03-20").send().answers(302);
        assertThat(visitor.open("/week").main()).contains("Pause: 14 March to 20 March");
    }

    @Test
    void keepsWhatWasTypedWhenANumberCannotBeRead() {
        var failed = plan(Map.of(1, "many", 2, "3", 3, "51")).answers(422);

        assertThat(failed.problems()).hasSize(2);
        assertThat(failed.problemAt("lines1.times")).startsWith("This is not a number.");
        assertThat(failed.html().getElementById("lines2.times").val()).isEqualTo("3");
        assertThat(failed.html().getElementById("lines3.times").val()).isEqualTo("51");
        assertThat(failed.problemAt("lines3.times")).isEqualTo("Please choose a number from 0 to 50.");
    }

    @Test
    void takesSomethingOfThePersonsOwn() {
        var form = visitor.open("/week/targets").form("/week/targets").with("lines[6].times", "1");
        assertThat(form.send().answers(422).problems())
                .containsExactly("What would you like to add? A word or two are enough.");

        form.with("lines[6].label", "Choir");
        form.send().answers(302);
        form.send().answers(302);

        assertThat(visitor.open("/week").texts(".week-line__what")).containsExactly("Choir: 1 planned");
        var removal = visitor.open("/week/targets")
                .html()
                .select("form[action^=/week/targets/]")
                .attr("action");
        visitor.post(removal, Map.of()).answers(302);
        assertThat(visitor.open("/week").has(".week-line")).isFalse();
    }

    @Test
    void keepsWhatTwoTabsAddOfThePersonsOwn() {
        visitor.open("/week/targets");
        var choir = visitor.open("/week/targets").form("/week/targets");
        var swim = visitor.open("/week/targets").form("/week/targets");
        assertThat(swim.value("lines[6].target")).isEqualTo(choir.value("lines[6].target"));

        choir.with("lines[6].label", "Choir").with("lines[6].times", "1").send().answers(302);
        swim.with("lines[6].label", "Swim").with("lines[6].times", "2").send().answers(302);

        assertThat(visitor.open("/week").texts(".week-line__what"))
                .containsExactly("Choir: 1 planned", "Swim: 2 planned");
        var renamed = visitor.open("/week/targets").form("/week/targets").with("lines[6].label", "Small choir");
        renamed.send().answers(302);
        assertThat(visitor.open("/week").texts(".week-line__what"))
                .containsExactly("Small choir: 1 planned", "Swim: 2 planned");
    }

    @Test
    void looksBackOnTheWeek() {
        planContacts();
        clock.advance(Duration.ofDays(1));
        var asked = visitor.open("/dashboard");
        assertThat(asked.main()).contains("You can look back on the week, if you like");
        var page = visitor.open(asked.html().select(".rows a[href^=/look-back]").attr("href"));
        assertThat(page.texts(".week-line__what")).containsExactly("Contacts: 2 planned");
        var form = page.form("/look-back").with("words", "Slow, and fine");

        assertThat(form.send().follow().announcement()).startsWith("Your look back is saved.");

        // Sent again it is the same; another text from another tab is shown beside it.
        form.send().answers(302);
        var conflict = form.with("words", "Something else").send().answers(409);
        assertThat(conflict.main()).contains("Slow, and fine", "Something else");
        assertThat(visitor.open("/dashboard").main()).doesNotContain("You can look back on the week, if you like");
    }

    @Test
    void leadsFromWhereAWeekWasLookedBackOnBefore() {
        assertThat(visitor.open("/week/review?of=2026-03-02").leadsTo()).isEqualTo("/look-back?of=2026-03-02");
    }

    @Test
    void choosesTheDayToLookBack() {
        planContacts();
        var form = visitor.open("/look-back").form("/look-back/day");
        assertThat(form.value("day")).isEqualTo("SUNDAY");

        form.with("day", "SATURDAY").send();
        assertThat(visitor.open("/dashboard").main()).contains("You can look back on the week, if you like");

        form.with("day", "").send();
        assertThat(visitor.open("/dashboard").main()).doesNotContain("You can look back on the week, if you like");
        assertThat(visitor.open("/look-back").form("/look-back/day").value("day"))
                .isEmpty();
    }

    @Test
    void showsTheWeeksOfTheSampleJourney() {
        visitor.bringSample();
        var week = visitor.open("/week");
        assertThat(week.texts(".week-line__what")).anyMatch(line -> line.startsWith("Swimming"));
        assertThat(week.main()).contains("Pause:");
    }
}
