package app.rebound.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What two spellings of a word have in common. */
class FoldedTextTests {

    @ParameterizedTest
    @CsvSource({
        "Société, societe",
        "Socie\u0301te\u0301, societe",
        "Straßenbau, STRASSENBAU",
        "STRAẞE, strasse",
        "J’ai, J'ai",
        "ＡＢＣ１２, abc12",
        "Łódź, lodz",
        "Ørsted, orsted",
        "Đặng, dang",
        "Æsir, aesir",
        "Œuvre, oeuvre",
        "İstanbul ısı, istanbul isi",
        "ﬁne, fine",
        "ΟΔΟΣ, οδος",
        "re‑apply, re-apply",
        "so\u00ADci\u200Bal, social",
        "שָׁלוֹם, שלום",
        "a\u00A0\u2003b, a b"
    })
    void foldsSpellingsOfOneWordToTheSame(String one, String other) {
        assertThat(FoldedText.fold(one)).isEqualTo(FoldedText.fold(other));
    }

    @Test
    void tellsOtherWordsApart() {
        assertThat(FoldedText.fold("C++")).isEqualTo("c++");
        assertThat(FoldedText.fold("東京")).isEqualTo("東京");
    }

    @Test
    void knowsWhereItsLettersWere() {
        var text = "Die Straße, e\u0301te\u0301.";
        var folded = FoldedText.of(text);

        var street = folded.text().indexOf("strasse");
        assertThat(text.substring(folded.from(street), folded.to(street + 7))).isEqualTo("Straße");
        var half = folded.text().indexOf("stras");
        assertThat(text.substring(folded.from(half), folded.to(half + 5))).isEqualTo("Straß");
        var summer = folded.text().indexOf("ete");
        assertThat(text.substring(folded.from(summer), folded.to(summer + 3))).isEqualTo("e\u0301te\u0301");
    }

    @Test
    void takesExpandingCharactersWithoutEnd() {
        assertThat(FoldedText.fold("\uFDFA".repeat(500))).hasSizeGreaterThan(5000);
        assertThat(FoldedText.sortKey("\uFDFA".repeat(500))).hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00A0", "\u200B", "\u3164", "\u2800", "\u200E\u202E", "\u115F\u1160", "\uFEFF \t", "\u034F", ""
            })
    void seesThatNothingIsThere(String text) {
        assertThat(FoldedText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "…", "👩‍💻", "\u200Bx", "한"})
    void seesThatSomethingIsThere(String text) {
        assertThat(FoldedText.isBlank(text)).isFalse();
    }

    @Test
    void putsNamesInTheOrderOfALanguage() {
        var names = List.of(
                "Zebra", "\"Quoted\"", "Łódź Works", "acme", "Äpfel AG", "Rest", "Lemon", "Pear", "Apple", "(?)");

        assertThat(names.stream().sorted(FoldedText.byName(name -> name)))
                .containsExactly(
                        "(?)",
                        "acme",
                        "Äpfel AG",
                        "Apple",
                        "Lemon",
                        "Łódź Works",
                        "Pear",
                        "\"Quoted\"",
                        "Rest",
                        "Zebra");
    }
}
