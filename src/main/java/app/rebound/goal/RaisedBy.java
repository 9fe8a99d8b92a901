package app.rebound.goal;

import app.rebound.feedback.ThemeId;
import app.rebound.rejection.RejectionId;
import app.rebound.rejection.reason.Reason;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What raised a goal; all null where the person set it of their own accord.
 *
 * @param rejection the entry it came from
 * @param theme the theme it works on
 * @param reason why that entry ended, as far as it is about that
 * @param origin what kind of text it was
 * @param text the words themselves; what does not fit is cut at a word
 */
public record RaisedBy(
        @Nullable RejectionId rejection,
        @Nullable ThemeId theme,
        @Nullable Reason reason,
        @Nullable Origin origin,
        @Nullable String text) {

    /** Nothing but the person. */
    public static final RaisedBy NOTHING = new RaisedBy(null, null, null, null, null);

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_TITLE = 100;
    private static final Pattern SENTENCE = Pattern.compile("(.{12,}?[.!?…])\\s");

    /** What a goal can be raised by. */
    public enum Origin {
        REASON,
        THEME,
        QUESTION,
        NOTE
    }

    public RaisedBy {
        text = text == null ? null : shortened(text, LONGEST_TEXT);
    }

    /** A title to begin with: the first sentence of the text, shortened at a word, or null without a text. */
    public @Nullable String proposedTitle() {
        if (text == null) {
            return null;
        }
        var line = text.replaceAll("\\s+", " ");
        var sentence = SENTENCE.matcher(line);
        var title = shortened(sentence.lookingAt() ? sentence.group(1) : line, LONGEST_TITLE);
        var first = title.offsetByCodePoints(0, Math.min(1, title.length()));
        return title.substring(0, first).toUpperCase(Locale.ENGLISH)
                + title.substring(first).replaceFirst("(?<!\\.)\\.$", "");
    }

    /** Without the entry or the theme that a predicate does not know. */
    RaisedBy keeping(Predicate<RejectionId> entries, Predicate<ThemeId> themes) {
        return new RaisedBy(
                rejection != null && entries.test(rejection) ? rejection : null,
                theme != null && themes.test(theme) ? theme : null,
                reason,
                origin,
                text);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Math.max(text.lastIndexOf(' ', most - 1), text.lastIndexOf('\n', most - 1));
        if (end < most / 2) {
            end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        }
        return text.substring(0, end).replaceFirst("[\\s,;:–-]+$", "") + "…";
    }
}
