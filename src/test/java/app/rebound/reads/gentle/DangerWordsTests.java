package app.rebound.reads.gentle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DangerWordsTests {

    private final DangerWords words = new DangerWords();

    /** How the list does on one half of the sentences. */
    private record Outcome(List<String> missed, List<String> misfired, int found) {

        double recall() {
            return found / (double) (found + missed.size());
        }

        double precision() {
            return found / (double) (found + misfired.size());
        }
    }

    @Test
    void hearsDangerAndNothingElseInTheSentencesItWasMadeWith() throws IOException {
        var outcome = outcome("tuned");

        assertThat(outcome.missed()).isEmpty();
        assertThat(outcome.misfired()).isEmpty();
    }

    @Test
    void hearsMostAndSeldomMisfiresInSentencesItWasNotMadeWith() throws IOException {
        var outcome = outcome("held out");

        assertThat(outcome.recall()).as("missed: %s", outcome.missed()).isGreaterThanOrEqualTo(0.8);
        assertThat(outcome.precision()).as("misfired: %s", outcome.misfired()).isGreaterThanOrEqualTo(0.8);
    }

    private Outcome outcome(String half) throws IOException {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), 0);
        int found = 0;
        for (var line : sentences().get(half)) {
            var sentence = line.substring(2);
            var heard = words.areIn(sentence);
            if (line.startsWith("+") && !heard) {
                outcome.missed().add(sentence);
            } else if (line.startsWith("-") && heard) {
                outcome.misfired().add(sentence);
            } else if (heard) {
                found++;
            }
        }
        return new Outcome(outcome.missed(), outcome.misfired(), found);
    }

    private static Map<String, List<String>> sentences() throws IOException {
        var halves = new TreeMap<String, List<String>>();
        try (var file = DangerWordsTests.class.getResourceAsStream("sentences.txt")) {
            var half = "";
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    half = line.substring(1, line.length() - 1);
                } else if (line.startsWith("+") || line.startsWith("-")) {
                    halves.computeIfAbsent(half, none -> new ArrayList<>()).add(line);
                }
            }
        }
        return halves;
    }

    @Test
    void hearsItInTheMiddleOfALongText() {
        assertThat(words.areIn("The call was short.\n\nI don’t want to LIVE anymore; nobody knows.\n\nTomorrow: gym."))
                .isTrue();
    }

    @Test
    void readsALongTextQuickly() {
        var text = "I do not want to work there and nobody asked if i was ready to go on with it all ".repeat(1200);

        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(words.areIn(text)).isFalse());
    }
}
