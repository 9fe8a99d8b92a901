package app.rebound.feedback.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.feedback.Polarity;
import app.rebound.rejection.reflection.ReflectionText;
import org.junit.jupiter.api.Test;

class PassageTests {

    @Test
    void knowsFromTheBoxWhichWayItPoints() {
        var text = new ReflectionText("well", "hard", "excelled", "struggled", "me", "employers", "right", "next");

        assertThat(Passage.of(text))
                .containsExactly(
                        new Passage("well", Polarity.STRENGTH),
                        new Passage("excelled", Polarity.STRENGTH),
                        new Passage("hard", Polarity.TO_IMPROVE),
                        new Passage("struggled", Polarity.TO_IMPROVE),
                        new Passage("next", Polarity.TO_IMPROVE));
    }

    @Test
    void leavesEmptyBoxesOut() {
        var text = new ReflectionText(null, "hard", null, null, null, null, null, null);

        assertThat(Passage.of(text)).containsExactly(new Passage("hard", Polarity.TO_IMPROVE));
    }
}
