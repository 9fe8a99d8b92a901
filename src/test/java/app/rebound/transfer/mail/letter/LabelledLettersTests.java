package app.rebound.transfer.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is aimed at, over letters of our own invention, and over those of other people where they are at hand: their folder is
 * the system property {@code rebound.emails}, or lies beside the checkout.
 */
class LabelledLettersTests {

    private static final double RIGHT = 0.95;
    private static final double RIGHT_EMPLOYERS = 0.85;
    private static final double WRONGLY_REJECTIONS = 0.02;

    @ParameterizedTest
    @ValueSource(strings = {"letters", "letters-later", "letters-third"})
    void meetsTheAimsOnLettersOfOurOwn(String folder) throws Exception {
        var resource = Objects.requireNonNull(getClass().getResource("/app/rebound/transfer/mail/" + folder));
        meetsTheAims(Path.of(resource.toURI()));
    }

    @Test
    void meetsTheAimsOnLettersOfOthers() throws IOException {
        var folder = Path.of(System.getProperty("rebound.emails", "../shared/data/emails"));
        assumeTrue(Files.exists(folder.resolve("labels.jsonl")), () -> "Skipped: there are no letters in " + folder);
        meetsTheAims(folder);
    }

    private static void meetsTheAims(Path folder) throws IOException {
        var read = Labelled.in(folder);
        int all = read.letters().size();
        long others = read.letters().stream().filter(one -> !one.isRejection()).count();
        assertThat(all).isGreaterThan(50);
        assertThat(read.misjudged()).as("rejection or not").hasSizeLessThanOrEqualTo((int) (all * (1 - RIGHT)));
        assertThat(read.wronglyRejections()).as("called a rejection").hasSizeLessThanOrEqualTo((int)
                (others * WRONGLY_REJECTIONS));
        assertThat(read.withAnotherEmployer()).as("employer").hasSizeLessThanOrEqualTo((int)
                (read.withEmployer().size() * (1 - RIGHT_EMPLOYERS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letters", "letters-later", "letters-third"})
    void marksWordsThatStandInTheMessage(String folder) throws Exception {
        var resource = Objects.requireNonNull(getClass().getResource("/app/rebound/transfer/mail/" + folder));
        for (var one : Labelled.in(Path.of(resource.toURI())).letters()) {
            if (one.isReadAsRejection()) {
                assertThat(one.letter().words()).as(one.file()).isNotEmpty();
            }
            for (var span : LetterReaderTests.spansOf(one.letter())) {
                assertThat(LetterReaderTests.cut(one.mail(), span))
                        .as(one.file())
                        .isNotBlank();
            }
        }
    }
}
