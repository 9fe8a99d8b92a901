package app.rebound.goal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.goal.RaisedBy.Origin;
import org.junit.jupiter.api.Test;

class RaisedByTests {

    @Test
    void proposesTheWordsThemselves() {
        assertThat(titleFrom("too little running code\nat the end")).isEqualTo("Too little running code at the end");
    }

    @Test
    void proposesTheFirstSentenceWithoutItsFullStop() {
        assertThat(titleFrom("I ran out of time in the last third. Nobody could see what I meant."))
                .isEqualTo("I ran out of time in the last third");
    }

    @Test
    void keepsAQuestionMark() {
        assertThat(titleFrom("How would you design a queue?")).isEqualTo("How would you design a queue?");
    }

    @Test
    void shortensAtAWord() {
        var title = titleFrom("some of your answers, which were good, ".repeat(10));

        assertThat(title).hasSizeLessThanOrEqualTo(100).endsWith("some of your answers…");
    }

    @Test
    void cutsNoCharacterInHalf() {
        var title = titleFrom("😀".repeat(120));

        assertThat(title).endsWith("😀…").hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void proposesNothingFromNothing() {
        assertThat(RaisedBy.NOTHING.proposedTitle()).isNull();
    }

    @Test
    void shortensATextThatDoesNotFit() {
        assertThat(new RaisedBy(null, null, null, Origin.NOTE, "word ".repeat(5000)).text())
                .hasSizeLessThanOrEqualTo(2000)
                .endsWith("word…");
    }

    private static String titleFrom(String text) {
        return new RaisedBy(null, null, null, Origin.REASON, text).proposedTitle();
    }
}
