package app.rebound.feedback.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.NoteId;
import app.rebound.feedback.Polarity;
import app.rebound.feedback.ThemeId;
import app.rebound.feedback.theme.ThemeMention.Subject;
import app.rebound.rejection.RejectionId;
import org.junit.jupiter.api.Test;

class ThemeMentionTests {

    private static ThemeMention suggested(String words) {
        return new ThemeMention(
                RejectionId.next(), NoteId.next(), new Subject(ThemeId.next(), Polarity.TO_IMPROVE), words);
    }

    @Test
    void followsTheTextWhileItIsSuggested() {
        var mention = suggested("could be");

        mention.relyOn("could be clearer");

        assertThat(mention.words()).isEqualTo("could be clearer");
    }

    @Test
    void keepsTheWordsItWasConfirmedOn() {
        var mention = suggested("could be clearer");

        mention.confirm();
        mention.relyOn("something else");

        assertThat(mention.words()).isEqualTo("could be clearer");
    }

    @Test
    void canBeConfirmedAfterAllAndTakenBack() {
        var mention = suggested("could be clearer");

        mention.dismiss();
        mention.confirm();
        assertThat(mention.state()).isEqualTo(MentionState.CONFIRMED);

        mention.dismiss();
        assertThat(mention.state()).isEqualTo(MentionState.DISMISSED);
    }

    @Test
    void cutsWordsThatDoNotFit() {
        assertThat(suggested("x".repeat(501)).words()).hasSize(500).endsWith("…");
    }
}
