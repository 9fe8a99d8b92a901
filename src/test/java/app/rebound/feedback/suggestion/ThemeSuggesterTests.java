package app.rebound.feedback.suggestion;

import static app.rebound.feedback.Polarity.STRENGTH;
import static app.rebound.feedback.Polarity.TO_IMPROVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeSuggesterTests {

    private static final List<String> NO_LABELS = List.of();

    private final ThemeSuggester suggester = new ThemeSuggester();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Strong communication.                            | communication+
            Communication could be clearer.                  | communication-
            Your communication wasn't clear.                 | communication-
            Your communication was not very strong.          | communication-
            No concerns about your communication.            | communication+
            We would have liked to see more leadership.      | leadership-
            I ran out of time.                               | time-management-
            I didn't ramble this time.                       | clear-answers+
            I was less nervous than last time.               | nerves+
            You could be more confident.                     | confidence-
            Great code, but the design lacked depth of thought on system design. | coding+ system-design-
            Your coding was strong; your presentation needs work. | coding+ presentation-
            Your answers were long and we lost the thread.   | clear-answers-
            Your answers were great but a bit long.          | clear-answers+ clear-answers-
            Your answers on system design were excellent.    | system-design+
            They asked me about system design and coding.    | none
            The interviewer was nervous.                     | none
            The role requires strong communication.          | none
            """)
    void readsThemeAndPolarity(String text, String expected) {
        assertThat(found(suggester.suggest(text, NO_LABELS))).isEqualTo(themes(expected));
    }

    @Test
    void readsMostOfWhatPeopleWriteAndInventsLittle() {
        int right = 0;
        var missed = new ArrayList<String>();
        var invented = new ArrayList<String>();
        for (var sentence : sentences()) {
            for (var theme : sentence.expected) {
                if (sentence.found.contains(theme)) {
                    right++;
                } else {
                    missed.add(theme + " in: " + sentence.text);
                }
            }
            sentence.found.stream()
                    .filter(theme -> !sentence.expected.contains(theme) && !sentence.accepted.contains(theme))
                    .forEach(theme -> invented.add(theme + " in: " + sentence.text));
        }
        assertThat((double) right / (right + invented.size()))
                .as("precision; invented %s", invented)
                .isGreaterThan(0.97);
        assertThat((double) right / (right + missed.size()))
                .as("recall; missed %s", missed)
                .isGreaterThan(0.93);
    }

    @Test
    void staysQuietOnCourtesyAndMereMentions() {
        var quiet = sentences().stream().filter(sentence -> sentence.expected.isEmpty() && sentence.accepted.isEmpty());
        assertThat(quiet)
                .isNotEmpty()
                .allSatisfy(
                        sentence -> assertThat(sentence.found).as(sentence.text).isEmpty());
    }

    @Test
    void showsTheWordsItReliedOn() {
        var text = "Thanks again. Strong communication, we felt, but the system\ndesign lacked depth. Good luck!";

        assertThat(suggester.suggest(text, NO_LABELS))
                .containsExactly(
                        new ThemeSuggestion("communication", STRENGTH, List.of("Strong communication, we felt")),
                        new ThemeSuggestion(
                                "system-design", TO_IMPROVE, List.of("but the system\ndesign lacked depth")));
    }

    @Test
    void putsWhatComesUpMostFirstAndShowsThreeExcerpts() {
        var text = "Good code. I was nervous. My hands shook. I froze. My mind went blank.";

        var suggestions = suggester.suggest(text, NO_LABELS);

        assertThat(suggestions).extracting(ThemeSuggestion::theme).containsExactly("nerves", "coding");
        assertThat(suggestions.get(0).words()).containsExactly("I was nervous", "My hands shook", "I froze");
    }

    @Test
    void suggestsAtMostSix() {
        var text =
                "Great communication. Great coding. Great leadership. Great teamwork. Great rapport. Great portfolio."
                        + " Great résumé. Great presentation.";

        assertThat(suggester.suggest(text, NO_LABELS)).hasSize(6);
    }

    @Test
    void takesThePolarityOfThePlaceWhereOneIsGiven() {
        assertThat(found(suggester.suggest("The sharding question, and staying calm.", NO_LABELS, TO_IMPROVE)))
                .isEqualTo(themes("system-design- nerves-"));
        assertThat(found(suggester.suggest("The sharding question, and staying calm.", NO_LABELS, STRENGTH)))
                .isEqualTo(themes("system-design+ nerves+"));
    }

    @Test
    void suggestsNothingToWorkOnWhereAllIsToStayAsItIs() {
        var text = "The same again, with a shorter answer about three years from now";

        assertThat(suggester.suggest(text, NO_LABELS, TO_IMPROVE)).isEmpty();
    }

    @Test
    void leavesOutTheHalfOfAContrastThatReadsTheOtherWay() {
        var text = "Coding went fine but the system design was rough.";

        assertThat(found(suggester.suggest(text, NO_LABELS, TO_IMPROVE))).isEqualTo(themes("system-design-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They asked about unit economics.                       | Unit economics    | Unit economics-
            You were very strong on the economics of a single unit.| Unit economics    | Unit economics+
            I could not explain the unit-economics of their app.   | Unit economics    | Unit economics-
            We are impressed by the unit and thank the army.       | Unit economics    | none
            """)
    void findsAPersonsOwnLabels(String text, String label, String expected) {
        var suggestions = suggester.suggest(text, List.of(label, label, "", "  ", "🦄"));

        assertThat(found(suggestions)).isEqualTo(expected.equals("none") ? Set.of() : Set.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\r\n",
                "…!?;—",
                "🎉🎉 great communication 🎉🎉",
                "\uD83C great \uDF89 coding \uD83D",
                "תקשורת great communication מצוינת",
                "\u202Egreat coding\u202C \u0000\uFFFF",
                "e\u0301 great re\u0301sume\u0301 \u200D\u200D",
                "交流很好。great communication。",
            })
    void survivesAnyText(String text) {
        assertExactExcerpts(text);
    }

    @Test
    void copesWithLongTextsWithoutASingleFullStop() {
        for (var piece : List.of(
                "great communication ",
                "not ",
                "not good coding but ",
                "🎉",
                "more, ",
                "a",
                "\n",
                "😀a great 𝒞 coding ")) {
            assertExactExcerpts(piece.repeat(20_000 / piece.length()));
        }
        assertExactExcerpts("great coding " + "𝒞".repeat(10_000) + " great coding");
    }

    @Test
    void staysQuietOnRealFormLetters() throws IOException {
        var folder = Path.of("../shared/data/emails");
        assumeThat(folder).as("The real mails are not beside this project").isDirectory();

        var suggestions = new ArrayList<String>();
        try (var mails = Files.newDirectoryStream(folder, "*.eml")) {
            for (var mail : mails) {
                var text = readable(Files.readString(mail, StandardCharsets.ISO_8859_1));
                suggester.suggest(text, NO_LABELS).forEach(suggestion -> suggestions.add(mail + " " + suggestion));
            }
        }
        assertThat(suggestions).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void knowsEveryThemeOfItsWordList() {
        assertThat(WordList.load("themes.properties").stringPropertyNames())
                .extracting(key -> key.substring(0, key.indexOf('.')))
                .containsOnlyElementsOf(StarterThemes.codes())
                .containsAll(StarterThemes.codes());
    }

    private void assertExactExcerpts(String text) {
        var labels = List.of("great", "🎉", "交");
        for (var suggestions : List.of(
                suggester.suggest(text, labels),
                suggester.suggest(text, labels, STRENGTH),
                suggester.suggest(text, labels, TO_IMPROVE))) {
            assertThat(suggestions).flatMap(ThemeSuggestion::words).allSatisfy(words -> {
                assertThat(words).isNotEmpty().hasSizeLessThanOrEqualTo(120);
                assertThat(text).contains(words);
                int at = text.indexOf(words);
                assertThat(splitsAPair(text, at) || splitsAPair(text, at + words.length()))
                        .isFalse();
            });
        }
    }

    private static boolean splitsAPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Enough of MIME for this: soft line breaks, encoded characters and tags go. */
    private static String readable(String mail) {
        return mail.replaceAll("=\r?\n", "").replaceAll("=[0-9A-F]{2}", " ").replaceAll("(?s)<[^>]*>", " ");
    }

    private record Sentence(String text, Set<String> expected, Set<String> accepted, Set<String> found) {}

    private List<Sentence> sentences() {
        try (var lines = ThemeSuggesterTests.class.getResourceAsStream("feedback-sentences.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(this::sentence)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sentence sentence(String line) {
        var bar = line.indexOf('|');
        var text = line.substring(bar + 1).strip();
        var all = themes(line.substring(0, bar));
        var expected = all.stream().filter(theme -> !theme.endsWith("?")).collect(Collectors.toSet());
        var accepted = all.stream()
                .filter(theme -> theme.endsWith("?"))
                .map(theme -> theme.substring(0, theme.length() - 1))
                .collect(Collectors.toSet());
        return new Sentence(text, expected, accepted, found(suggester.suggest(text, NO_LABELS)));
    }

    private static Set<String> themes(String listed) {
        return Arrays.stream(listed.strip().split("\\s+"))
                .filter(theme -> !theme.equals("none"))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(List<ThemeSuggestion> suggestions) {
        return suggestions.stream()
                .map(suggestion -> suggestion.theme() + (suggestion.polarity() == STRENGTH ? "+" : "-"))
                .collect(Collectors.toSet());
    }
}
