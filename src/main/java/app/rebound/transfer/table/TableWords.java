package app.rebound.transfer.table;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of a table: what the pages say of the same things. */
@Component
class TableWords {

    private final MessageSource messages;

    TableWords(MessageSource messages) {
        this.messages = messages;
    }

    String heading(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** A choice as its page says it, or null where nothing was chosen. */
    @Nullable
    String choice(String beginning, @Nullable Object constant) {
        return constant == null ? null : heading(beginning + constant);
    }

    /** A feeling with its number, if it has one; a person's own word is as they wrote it. */
    String felt(@Nullable Object emotion, @Nullable Object intensity) {
        var code = String.valueOf(emotion);
        var word = messages.getMessage("emotion." + code, null, code, LocaleContextHolder.getLocale());
        return intensity == null ? String.valueOf(word) : word + " " + intensity;
    }
}
