package app.rebound.transfer.table;

import app.rebound.rejection.feeling.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a table: what the pages say of the same things. */
@Component
public class TableWords {

    /** Between several in one cell. */
    public static final String BETWEEN = "; ";

    private final MessageSource messages;

    TableWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What a column is called. */
    public String heading(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** A choice as its page says it, or null where nothing was chosen. */
    @Nullable
    String choice(String beginning, @Nullable Object constant) {
        return constant == null ? null : heading(beginning + constant);
    }

    /** The choice that a page says so; empty for other words. */
    public <E> Optional<E> read(String beginning, List<E> constants, String said) {
        return constants.stream()
                .filter(constant -> heading(beginning + constant).equalsIgnoreCase(said))
                .findFirst();
    }

    /** A feeling with its number, if it has one; a person's own word is as they wrote it. */
    String felt(@Nullable Object emotion, @Nullable Object intensity) {
        var word = emotion(String.valueOf(emotion));
        return intensity == null ? word : word + " " + intensity;
    }

    /** The code of a feeling that a page calls so; a person's own word is its own. */
    public String emotionCode(String word) {
        return Arrays.stream(Emotion.values())
                .map(Emotion::code)
                .filter(code -> emotion(code).equalsIgnoreCase(word))
                .findFirst()
                .orElse(word);
    }

    private String emotion(String code) {
        return String.valueOf(messages.getMessage("emotion." + code, null, code, LocaleContextHolder.getLocale()));
    }
}
