package app.rebound.platform.form;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, fit to be stored: line ends are one character, control characters that nobody can type or see are
 * gone (PostgreSQL refuses NUL), white space around it too, and nothing is null. The words stay as they are.
 */
public final class CleanText extends PropertyEditorSupport {

    @Override
    public void setAsText(@Nullable String text) {
        var clean = text == null ? "" : clean(text);
        setValue(clean.isEmpty() ? null : clean);
    }

    /** Cleans one text. */
    public static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CleanText::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
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
