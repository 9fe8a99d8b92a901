package app.rebound.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ReadTests {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static String said(String part, Enum<?> read) {
        return MESSAGES.getMessage("read.%s.%s".formatted(part, read), null, Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Read.class)
    void takesTwoMinutes(Read read) {
        var words = Stream.of("lead", "first", "second", "third", "fourth")
                .mapToLong(part -> said(part, read).split("\\s+").length)
                .sum();

        assertThat(words).isBetween(150L, 300L);
    }

    @ParameterizedTest
    @EnumSource(Study.class)
    void namesWhoWhenWhatAndWhere(Study study) {
        assertThat(said("study", study))
                .matches(".+ \\(\\d{4}\\)\\. .+\\. .+, \\d+, S?\\d+(–S?\\d+)?\\. doi:10\\.\\d{4}/\\S+");
        assertThat(said("study", study)).contains("(" + study.name().replaceAll("\\D", "") + ")");
    }

    @Test
    void everyStudyIsUsed() {
        assertThat(Arrays.stream(Read.values())
                        .flatMap(read -> read.studies().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Study.class));
    }

    @Test
    void isFoundByItsAddress() {
        assertThat(Read.of("as-to-a-friend")).contains(Read.AS_TO_A_FRIEND);
        assertThat(Read.of("AS_TO_A_FRIEND")).isEmpty();
        assertThat(Read.of("nonsense")).isEmpty();
    }

    @Test
    void fitsTheEntry() {
        assertThat(Read.fitting(1, 9)).contains(Read.WHY_IT_HURTS);
        assertThat(Read.fitting(2, 8)).contains(Read.AS_TO_A_FRIEND);
        assertThat(Read.fitting(10, 7)).contains(Read.STARTING_AGAIN);
        assertThat(Read.fitting(9, 7)).isEmpty();
    }
}
