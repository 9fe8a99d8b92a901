package app.rebound.feedback.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.Polarity;
import app.rebound.rejection.reflection.ReflectionText;
import org.junit.jupiter.api.Test;

class PassageTests {

    @Test
    void knowsFromTheBoxWhichWayItPoints() {
        var text = new ReflectionText("well", "hard", "excelled", "struggled", "me", "employers", "right", "next");

        assertThat(ThemedText.of(text))
                .containsExactly(
                        new ThemedText("well", Polarity.STRENGTH),
                        new ThemedText("excelled", Polarity.STRENGTH),
                        new ThemedText("hard", Polarity.TO_IMPROVE),
                        new ThemedText("struggled", Polarity.TO_IMPROVE),
                        new ThemedText("next", Polarity.TO_IMPROVE));
    }

    @Test
    void leavesEmptyBoxesOut() {
        var text = new ReflectionText(null, "hard", null, null, null, null, null, null);

        assertThat(ThemedText.of(text)).containsExactly(new ThemedText("hard", Polarity.TO_IMPROVE));
    }
}
