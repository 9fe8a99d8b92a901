package app.rebound.feedback.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The link that opens a letter in the mail program. */
class LetterTests {

    @Test
    void encodesWhatWouldMeanSomethingInALink() {
        var letter = new Letter("R&D: 100% \"yes\"?", "Line one\n\nLine two #1 = 50 + 50");

        assertThat(letter.mailTo(null))
                .isEqualTo("mailto:?subject=R%26D%3A%20100%25%20%22yes%22%3F"
                        + "&body=Line%20one%0D%0A%0D%0ALine%20two%20%231%20%3D%2050%20%2B%2050");
    }

    @Test
    void keepsEmojiAccentsAndQuotes() {
        var letter = new Letter("Développeuse 👩🏽‍💻", "“Ça va ?” 'oui'");

        var link = letter.mailTo(null);

        assertThat(link).matches("mailto:\\?subject=[\\w%.~-]*&body=[\\w%.~-]*");
        assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
                .isEqualTo("mailto:?subject=Développeuse 👩🏽‍💻&body=“Ça va ?” 'oui'");
    }

    @Test
    void takesTheAddressAsOneAddressAndNothingElse() {
        var letter = new Letter("S", "B");

        assertThat(letter.mailTo("kim+jobs@example.org")).isEqualTo("mailto:kim%2Bjobs@example.org?subject=S&body=B");
        assertThat(letter.mailTo("kim@example.org?bcc=x@example.org&body=y"))
                .isEqualTo("mailto:kim@example.org%3Fbcc%3Dx@example.org%26body%3Dy?subject=S&body=B");
    }
}
