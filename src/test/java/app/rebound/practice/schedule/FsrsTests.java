package app.rebound.practice.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FsrsTests {

    private record Step(long elapsed, Rating rating, Scheduled expected) {

        static Step of(String text) {
            var parts = text.split(":");
            return new Step(
                    Long.parseLong(parts[0]),
                    Rating.values()[Integer.parseInt(parts[1]) - 1],
                    new Scheduled(
                            new Memory(Double.parseDouble(parts[2]), Double.parseDouble(parts[3])),
                            Integer.parseInt(parts[4])));
        }
    }

    /** Made with ts-fsrs by the script beside it. */
    private static List<String> histories() throws IOException {
        try (var file = FsrsTests.class.getResourceAsStream("fsrs-vectors.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void saysWhatTheReferenceSaysOverHundredsOfHistories() throws IOException {
        var histories = histories();
        assertThat(histories).hasSizeGreaterThanOrEqualTo(500);
        for (var history : histories) {
            Memory memory = null;
            for (var step : Arrays.stream(history.split(" ")).map(Step::of).toList()) {
                var scheduled = Fsrs.review(memory, step.elapsed(), step.rating());
                assertThat(scheduled).as(history).isEqualTo(step.expected());
                memory = scheduled.memory();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverComesBackOnTheSameDay(Rating rating) {
        var memory = Fsrs.review(null, 0, rating).memory();
        for (int again = 0; again < 20; again++) {
            var scheduled = Fsrs.review(memory, 0, Rating.AGAIN);
            assertThat(scheduled.days()).isPositive();
            memory = scheduled.memory();
        }
    }

    @Test
    void waitsLongerTheBetterTheAnswerCame() {
        var memory = Fsrs.review(null, 0, Rating.GOOD).memory();

        assertThat(Arrays.stream(Rating.values())
                        .map(rating -> Fsrs.review(memory, 2, rating).days()))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
