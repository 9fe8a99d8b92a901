package app.rebound.feedback.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.rejection.RejectionId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurringThemeTests {

    private static final ThemeId CODING = ThemeId.next();
    private static final ThemeId NERVES = ThemeId.next();

    private static MentionedIn mentioned(ThemeId theme, String label, String company) {
        return new MentionedIn(
                theme, label, Polarity.TO_IMPROVE, RejectionId.next(), company, LocalDate.of(2026, 3, 14));
    }

    @Test
    void putsTheMostFrequentFirst() {
        var themes = RecurringTheme.of(List.of(
                mentioned(CODING, "Coding", "Acme"),
                mentioned(NERVES, "Nerves", "Acme"),
                mentioned(NERVES, "Nerves", "Globex")));

        assertThat(themes).extracting(RecurringTheme::label).containsExactly("Nerves", "Coding");
        assertThat(themes).extracting(RecurringTheme::entries).containsExactly(2, 1);
    }

    @Test
    void namesTheThreeLatestEntries() {
        var mentions = List.of(
                mentioned(CODING, "Coding", "D"),
                mentioned(CODING, "Coding", "C"),
                mentioned(CODING, "Coding", "B"),
                mentioned(CODING, "Coding", "A"));

        var theme = RecurringTheme.of(mentions).get(0);

        assertThat(theme.newest()).extracting(MentionedIn::company).containsExactly("D", "C", "B");
        assertThat(theme.entries()).isEqualTo(4);
        assertThat(theme.latest()).isEqualTo(mentions.get(0).rejection());
    }
}
