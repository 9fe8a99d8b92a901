package app.rebound.account;

import static app.rebound.rejection.RejectionFixtures.aRejection;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.FullStack;
import app.rebound.Journals;
import app.rebound.Visitor;
import app.rebound.rejection.log.RejectionLog;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Name, appearance, and deleting everything. */
@FullStack
class SettingsTests {

    private static final String PASSWORD = "a short sentence";

    @Autowired
    Visitor visitor;

    @Autowired
    Journals journals;

    @Autowired
    RejectionLog journal;

    @Test
    void deletesEverythingOnlyWhenItIsConfirmed() {
        journals.as(journals.ofLocalAccount(), () -> aRejection().logIn(journal));

        visitor.open("/settings").form("/settings/deletion").send().answers(422);
        assertThat(visitor.open("/rejections").has(".entry")).isTrue();

        visitor.open("/settings")
                .form("/settings/deletion")
                .with("confirmation", " Delete ")
                .send()
                .answers(302);
        assertThat(visitor.open("/rejections").has(".entry")).isFalse();
    }

    @Test
    void keepsPasswordNameAndLookWhenEverythingIsDeleted() {
        visitor.open("/settings")
                .form("/settings")
                .with("name", "Kim")
                .with("appearance", "DARK")
                .send()
                .answers(302);
        visitor.at("rebound.localhost")
                .open("/settings")
                .form("/settings/lock")
                .with("password", PASSWORD)
                .with("repeated", PASSWORD)
                .send()
                .answers(302);

        visitor.open("/settings")
                .form("/settings/deletion")
                .with("confirmation", "delete")
                .send()
                .follow()
                .answers(200);

        var settings = visitor.open("/settings").answers(200);
        assertThat(settings.form("/settings").value("name")).isEqualTo("Kim");
        assertThat(settings.one("html").attr("data-theme")).isEqualTo("dark");
        visitor.forgetEverything();
        assertThat(visitor.open("/rejections").leadsTo()).startsWith("/sign-in");
    }

    @Test
    void wrongFormsOfSettingsComeBack() {
        var again = visitor.open("/settings")
                .form("/settings")
                .with("name", "x".repeat(81))
                .forge("appearance", "PINK")
                .send()
                .answers(422);

        assertThat(again.problems()).hasSize(2);
        assertThat(again.form("/settings").value("name")).hasSize(81);
        assertThat(visitor.post("/settings", Map.of()).status()).isIn(302, 422);
    }

    @Test
    void writesDaysAsThePersonDoes() {
        var entry = journals.as(
                journals.ofLocalAccount(), () -> aRejection().on("2026-03-09").logIn(journal));
        assertThat(visitor.open("/rejections/" + entry).main()).contains("9 March 2026");

        visitor.open("/settings")
                .form("/settings")
                .with("dates", "MONTH_FIRST")
                .send()
                .answers(302);
        assertThat(visitor.open("/rejections/" + entry).main()).contains("March 9, 2026");

        visitor.open("/settings")
                .form("/settings")
                .with("dates", "YEAR_FIRST")
                .send()
                .answers(302);
        assertThat(visitor.open("/rejections/" + entry).main())
                .contains("2026-03-09")
                .doesNotContain("9 March");
    }

    @Test
    void greetsByName() {
        assertThat(visitor.open("/dashboard").main()).doesNotContain("Good afternoon");

        visitor.open("/settings").form("/settings").with("name", "Ada").send().answers(302);

        assertThat(visitor.open("/dashboard").main()).contains("Good afternoon, Ada");
    }

    @Test
    void switchesKeysOff() {
        assertThat(visitor.open("/dashboard").one("html").hasAttr("data-keys")).isFalse();

        visitor.open("/settings").form("/settings").without("keys").send().answers(302);

        assertThat(visitor.open("/dashboard").one("html").attr("data-keys")).isEqualTo("off");
    }

    @Test
    void beginsWeeksOnTheChosenDay() {
        assertThat(visitor.open("/week").main()).contains("Monday, 9 March");

        visitor.open("/settings")
                .form("/settings")
                .with("weekStart", "SUNDAY")
                .send()
                .answers(302);

        assertThat(visitor.open("/week").main()).contains("Sunday, 8 March", "Saturday, 14 March");
    }
}
