package app.rebound.platform.form;

import app.rebound.platform.words.FoldedText;
import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, fit to be stored: line ends are one character, control characters that nobody can type or see are
 * gone (PostgreSQL refuses NUL), white space around it too, and what shows nothing at all is nothing. The words stay as they
 * are.
 */
public final class CleanText extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        var clean = text == null ? "" : clean(text);
        setValue(clean.isEmpty() ? null : clean);
    }

    /** Cleans one text. */
    public static String clean(String text) {
        var clean = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CleanText::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return FoldedText.isBlank(clean) ? "" : clean.substring(start(clean), end(clean));
    }

    private static int start(String text) {
        var at = 0;
        while (isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text) {
        var at = text.length();
        while (isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isText(int character) {
        return character == '\n'
                || character == '\t'
                || !(Character.isISOControl(character) || isLoneSurrogate(character));
    }

    private static boolean isLoneSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
