package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A page is there without its decorations. */
@BothStacks
@ExtendWith(OutputCaptureExtension.class)
class DecorationTests {

    @Autowired
    Visitor visitor;

    @Autowired
    FailingDecorations decorations;

    @Test
    void everyPageOpensWhenAllThatDecoratesItFails(CapturedOutput log) {
        FilledJournal.write(visitor);

        var asked = decorations.during(() -> Walk.through(visitor, 2, page -> {}));

        assertThat(asked).isEqualTo(decorations.all()).hasSizeGreaterThan(15);
        for (var name : asked) {
            assertThat(log.getAll().lines().filter(line -> line.contains("Left out of a page: " + name + " (")))
                    .as(name)
                    .hasSize(1);
        }
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    @Test
    void whatWasLeftOutIsBackWhenItWorksAgain() {
        FilledJournal.write(visitor);
        var entry = visitor.open("/rejections")
                .html()
                .select(".entry a[href^=/rejections/]:contains(Acme)")
                .attr("href");
        var parts = "main a[href]";
        var whole = visitor.open(entry).answers(200).texts(parts);

        write("Another one");
        decorations.during(() -> assertThat(visitor.open(entry).answers(200).texts(parts))
                .isNotEmpty()
                .hasSizeLessThan(whole.size()));

        assertThat(visitor.open(entry).texts(parts)).isEqualTo(whole);
    }

    @Test
    void whatFailsTakesNothingElseWithIt() {
        FilledJournal.write(visitor);
        var entry = visitor.open("/rejections")
                .html()
                .select(".entry a[href^=/rejections/]:contains(Acme)")
                .attr("href");
        var whole = visitor.open(entry).answers(200).main();

        write("Another one");
        var failed = decorations.during(
                Set.of("Signs"),
                () -> assertThat(visitor.open(entry).answers(200).main()).isEqualTo(whole));

        assertThat(failed).containsExactly("Signs");
    }

    /** No page is sent from memory after it. */
    private void write(String win) {
        visitor.post("/wins", Map.of("words", win, "wonOn", "2026-03-01")).answers(302);
        visitor.open("/wins").answers(200);
    }
}
